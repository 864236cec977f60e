import { ElasticsearchError, illegalArgument } from "../errors.ts";
import { timeValueMs } from "./settings.ts";

type Flat = Readonly<Record<string, string | string[] | undefined>>;

/** Settings that an index may have; those ending in a dot stand for all below. */
const known = [
  "index.number_of_shards",
  "index.number_of_replicas",
  "index.auto_expand_replicas",
  "index.refresh_interval",
  "index.hidden",
  "index.codec",
  "index.priority",
  "index.default_pipeline",
  "index.final_pipeline",
  "index.max_result_window",
  "index.max_inner_result_window",
  "index.max_terms_count",
  "index.max_docvalue_fields_search",
  "index.max_script_fields",
  "index.max_ngram_diff",
  "index.max_shingle_diff",
  "index.max_regex_length",
  "index.max_slices_per_scroll",
  "index.max_rescore_window",
  "index.max_refresh_listeners",
  "index.number_of_routing_shards",
  "index.gc_deletes",
  "index.shard.check_on_startup",
  "index.analysis.",
  "index.analyze.",
  "index.blocks.",
  "index.highlight.",
  "index.indexing.slowlog.",
  "index.lifecycle.",
  "index.mapping.",
  "index.merge.",
  "index.query.",
  "index.routing.",
  "index.search.",
  "index.similarity.",
  "index.soft_deletes.",
  "index.store.",
  "index.translog.",
  "index.unassigned.",
];

const wholeNumbers: Readonly<Record<string, number>> = {
  "index.number_of_shards": 1,
  "index.number_of_replicas": 0,
  "index.mapping.total_fields.limit": 0,
  "index.mapping.depth.limit": 1,
  "index.mapping.nested_fields.limit": 0,
  "index.mapping.nested_parents.limit": 0,
  "index.mapping.nested_objects.limit": 0,
  "index.mapping.field_name_length.limit": 1,
  "index.mapping.dimension_fields.limit": 0,
  "index.max_result_window": 1,
};

const booleans = new Set([
  "index.mapping.coerce",
  "index.mapping.ignore_malformed",
  "index.mapping.total_fields.ignore_dynamic_beyond_limit",
]);

/** Refuses settings that the server does not know or whose values it does not take. */
export function checkSettings(settings: Flat): void {
  for (const [name, value] of Object.entries(settings)) {
    if (!known.some((each) => (each.endsWith(".") ? name.startsWith(each) : name === each)))
      throw illegalArgument(
        `unknown setting [${name}] please check that any required plugins are installed, or check the breaking changes documentation for removed settings`,
      );
    const min = wholeNumbers[name];
    if (min !== undefined && value !== undefined) checkWholeNumber(name, String(value), min);
    if (booleans.has(name) && value !== undefined && value !== "true" && value !== "false")
      throw illegalArgument(
        `Failed to parse value [${String(value)}] as only [true] or [false] are allowed.`,
      );
    if (name === "index.refresh_interval" && value !== undefined) timeValueMs(name, String(value));
  }
}

function checkWholeNumber(name: string, value: string, min: number): void {
  const refused = `Failed to parse value [${value}] for setting [${name}]`;
  if (!/^-?\d+$/.test(value)) {
    const reason = `For input string: "${value}"`;
    throw illegalArgument(
      refused,
      new ElasticsearchError({ type: "number_format_exception", reason, status: 400 }),
    );
  }
  if (Number(value) < min) throw illegalArgument(`${refused} must be >= ${min}`);
}
