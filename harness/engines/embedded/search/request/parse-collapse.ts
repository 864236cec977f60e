import { illegalArgument, notImplemented } from "../../errors.ts";
import type { Collapse, InnerHits } from "../collapse/collapse.ts";
import { parseSort } from "../sort/parse-sort.ts";
import { contentError, failedField, MalformedRequest, unknownField } from "../syntax/malformed.ts";
import { readBoolean, readInteger, readText } from "../syntax/read.ts";
import { isValue, type ObjectTree, type Tree, tokenOf } from "../syntax/tree.ts";
import { readFieldsAndFormats } from "./field-and-format.ts";
import type { BodyContext } from "./parse-body.ts";
import { parseHighlight } from "./parse-highlight.ts";
import type { SearchRequest } from "./search-request.ts";
import { readSourceFilter } from "./source-option.ts";
import { readStoredFields } from "./stored-fields.ts";

type Options = { -readonly [Name in keyof SearchRequest]?: SearchRequest[Name] };

/** Reads the option `collapse` of a search. */
export function parseCollapse(tree: ObjectTree, context: BodyContext): Collapse {
  let field: string | undefined;
  let innerHits: InnerHits[] = [];
  for (const { key, keyStart, value } of tree.entries) {
    const takes = Object.hasOwn(collapseKeys, key) ? collapseKeys[key] : undefined;
    if (!takes) throw unknownField("collapse", key, keyStart, value, Object.keys(collapseKeys));
    if (!takes.includes(value.kind))
      throw contentError(value, `[collapse] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      if (key === "field") field = readText(value);
      else if (key === "inner_hits")
        innerHits = (value.kind === "array" ? value.items : [value]).map((each) =>
          parseInnerHits(each, context),
        );
      else if (readInteger(value as never) < 1)
        throw illegalArgument("maxConcurrentGroupRequests` must be positive");
    } catch (cause) {
      throw failedField("collapse", key, value, cause);
    }
  }
  return { field, innerHits: lastOfEachName(innerHits) };
}

const collapseKeys: Readonly<Record<string, readonly Tree["kind"][]>> = {
  field: ["string"],
  inner_hits: ["object", "array"],
  max_concurrent_group_searches: ["string", "number"],
};

function lastOfEachName(innerHits: readonly InnerHits[]): InnerHits[] {
  return [...new Map(innerHits.map((each) => [each.name, each])).values()];
}

function parseInnerHits(tree: Tree, context: BodyContext): InnerHits {
  if (tree.kind !== "object")
    throw contentError(tree, `[inner_hits] Expected START_OBJECT but was: ${tokenOf(tree)}`);
  const options: Options = {};
  let name: string | undefined;
  for (const { key, keyStart, value } of tree.entries)
    try {
      if (key === "name") name = readText(value);
      else if (!readOption(key, value, options, context)) throw new Unknown();
    } catch (cause) {
      throw cause instanceof Unknown
        ? unknownField("inner_hits", key, keyStart, value, innerKeys)
        : failedField("inner_hits", key, value, cause);
    }
  if (name === undefined)
    throw new MalformedRequest({
      type: "illegal_argument_exception",
      reason: "inner_hits must have a [name]; set the [name] field in the inner_hits definition",
      tree,
      offset: tree.end - 1,
    });
  return { name, options: withSource(options) };
}

/** The key is none of the parser's. */
class Unknown extends Error {}

function withSource(options: Options): Options {
  const { storedFields, asksForSource } = options;
  return storedFields !== undefined && !asksForSource ? { ...options, source: false } : options;
}

const innerKeys = [
  "name",
  "ignore_unmapped",
  "from",
  "size",
  "explain",
  "version",
  "seq_no_primary_term",
  "track_scores",
  "stored_fields",
  "docvalue_fields",
  "fields",
  "script_fields",
  "sort",
  "_source",
  "highlight",
  "collapse",
];

/** False for a key that is none. */
function readOption(key: string, value: Tree, options: Options, context: BodyContext): boolean {
  if (key === "from" && isValue(value)) options.from = readInteger(value);
  else if (key === "size" && isValue(value)) options.size = readInteger(value);
  else if (key === "version") options.version = readBoolean(value);
  else if (key === "seq_no_primary_term") options.seqNoPrimaryTerm = readBoolean(value);
  else if (key === "track_scores") options.trackScores = readBoolean(value);
  else if (key === "ignore_unmapped") readBoolean(value);
  else if (key === "sort") options.sort = parseSort(value, context.now);
  else if (key === "_source") {
    options.source = readSourceFilter(value, context.warn);
    options.asksForSource = options.source !== false;
  } else if (key === "stored_fields" && value.kind !== "object")
    options.storedFields = readStoredFields(value);
  else if (key === "fields" && value.kind === "array") options.fields = readFieldsAndFormats(value);
  else if (key === "docvalue_fields" && value.kind === "array")
    options.docValueFields = readFieldsAndFormats(value);
  else if (key === "highlight" && value.kind === "object")
    options.highlight = parseHighlight(value, context.now);
  else if (key === "collapse" && value.kind === "object") options.collapse = parseCollapse(value, context);
  else if (key === "explain" || key === "script_fields") throw notImplemented(`[${key}] of inner hits`);
  else return false;
  return true;
}
