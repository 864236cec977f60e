import { copiesAwaited } from "../../documents/active-copies.ts";
import { parseBulk } from "../../documents/bulk-parse.ts";
import { BulkRun } from "../../documents/bulk-run.ts";
import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { sourceFilterOfQuery } from "../../documents/source-filter.ts";
import { defineRoute, rawJson } from "../../route.ts";

const action = "indices:data/write/bulk";

export default defineRoute({
  name: "bulk",
  methods: ["POST", "PUT"],
  paths: ["/_bulk", "/{index}/_bulk"],
  parameters: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "include_source_on_error",
    "list_executed_pipelines",
    "pipeline",
    "refresh",
    "require_alias",
    "routing",
    "timeout",
    "wait_for_active_shards",
  ],
  unimplemented: ["require_data_stream"],
  privilege: { index: action, names: "handler" },
  body: "ndjson",
  handle(request, node) {
    const startedAt = performance.now();
    const refresh = refreshPolicy(request.query.get("refresh"));
    const pipeline = request.query.get("pipeline");
    const routing = request.query.get("routing");
    const source = sourceFilterOfQuery(request.query);
    const operations = parseBulk(request.body, {
      ...(request.params.index !== undefined && { index: request.params.index }),
      ...(pipeline !== undefined && { pipeline }),
      ...(routing !== undefined && { routing }),
      ...(source !== undefined && { source }),
      requireAlias: request.boolean("require_alias") ?? false,
      listsPipelines: request.boolean("list_executed_pipelines") ?? false,
    });
    if (!request.caller.allowsSomeIndex(action)) throw request.caller.refusal("index", action);
    const { items, errors, ingested, shown } = new BulkRun(
      node,
      request.caller,
      refresh,
      copiesAwaited(request.query),
      (text) => request.warn(text),
    ).run(operations);
    const reply = () => {
      const took = Math.floor(performance.now() - startedAt);
      const ingestTook = ingested ? `,"ingest_took":${took}` : "";
      const head = Buffer.from(`{"errors":${errors},"took":${took}${ingestTook},"items":[`);
      return rawJson(Buffer.concat([head, items, Buffer.from("]}")]));
    };
    return shown ? shown.then(reply) : reply();
  },
});
