import { changeByQuery, changesJson, statusOfChanges } from "../../documents/by-query.ts";
import { byQueryOptions, unimplementedByQuery } from "../../documents/by-query-request.ts";
import { rewrite } from "../../documents/rewrite.ts";
import { notImplemented } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { requireWritable } from "../../indices/blocks.ts";
import { expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { parseQuery } from "../../search/query/parse-query.ts";
import type { Query } from "../../search/query/query.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";
import { parsingError } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";
import { readInteger, readText } from "../../search/syntax/read.ts";
import { isValue } from "../../search/syntax/tree.ts";

const action = "indices:data/write/update/byquery";

/** Writes what a search finds again: new fields of the mapping are indexed, pipelines are gone through. */
export default defineRoute({
  name: "update_by_query",
  methods: ["POST"],
  paths: ["/{index}/_update_by_query"],
  parameters: [
    ...expressionParameters,
    "conflicts",
    "max_docs",
    "pipeline",
    "refresh",
    "routing",
    "scroll_size",
    "wait_for_completion",
  ],
  unimplemented: [...unimplementedByQuery, "version_type"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const startedAt = performance.now();
    const now = node.clock();
    const body = parseBody(request, now);
    const { refresh, ...options } = byQueryOptions(request, body);
    const shards = shardsOfRequest(request, node, "indices:data/read/search", now);
    for (const { index } of shards) requireWritable(index);
    const changes = changeByQuery({
      shards,
      query: body.query,
      now,
      ...options,
      change(index, { id, source, routing, shownSeqNo }) {
        const conditions = { ifSeqNo: shownSeqNo, ifPrimaryTerm: 1 };
        const pipeline = request.query.get("pipeline");
        return rewrite(node, { index, id, source, routing, pipeline, conditions }) ? "updated" : "noop";
      },
    });
    if (refresh) for (const { index } of shards) index.store.refresh();
    return json(changesJson(changes, startedAt, false), statusOfChanges(changes));
  },
});

function parseBody(
  { body }: EngineRequest,
  now: number,
): { query: Query | undefined; maxDocs: number; conflicts?: string } {
  let query: Query | undefined;
  let maxDocs = Number.POSITIVE_INFINITY;
  let conflicts: string | undefined;
  if (body.length > 0) {
    const tree = parseTree(body);
    if (tree.kind !== "object") throw parsingError(tree, "Expected [START_OBJECT] under [query]");
    for (const { key, value } of tree.entries)
      if (key === "query") query = parseQuery(value, now);
      else if (key === "max_docs" && isValue(value)) maxDocs = readInteger(value);
      else if (key === "conflicts") conflicts = readText(value);
      else if (["script", "slice", "sort"].includes(key))
        throw notImplemented(`[${key}] of [_update_by_query]`);
      else throw parsingError(value, `Unknown key for a value in [${key}].`);
  }
  return { query, maxDocs, ...(conflicts !== undefined && { conflicts }) };
}
