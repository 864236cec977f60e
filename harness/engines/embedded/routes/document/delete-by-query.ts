import { changeByQuery, changesJson, statusOfChanges } from "../../documents/by-query.ts";
import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { deleteDocument } from "../../documents/write.ts";
import { illegalArgument, notImplemented, validationFailed } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { requireWritable } from "../../indices/blocks.ts";
import { expressionParameters } from "../../indices/expression.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";
import { parseQuery } from "../../search/query/parse-query.ts";
import type { Query } from "../../search/query/query.ts";
import type { Shard } from "../../search/shard.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";
import { parsingError } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";
import { readInteger } from "../../search/syntax/read.ts";
import { isValue } from "../../search/syntax/tree.ts";

const action = "indices:data/write/delete/byquery";
const readAction = "indices:data/read/search";
const defaultBatchSize = 1000;

export default defineRoute({
  name: "delete_by_query",
  methods: ["POST"],
  paths: ["/{index}/_delete_by_query"],
  parameters: [
    ...expressionParameters,
    "conflicts",
    "refresh",
    "scroll_size",
    "max_docs",
    "wait_for_completion",
  ],
  unimplemented: [
    "analyze_wildcard",
    "analyzer",
    "default_operator",
    "from",
    "df",
    "lenient",
    "preference",
    "q",
    "request_cache",
    "requests_per_second",
    "routing",
    "scroll",
    "search_timeout",
    "search_type",
    "slices",
    "sort",
    "stats",
    "terminate_after",
    "timeout",
    "version",
    "wait_for_active_shards",
  ],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const startedAt = performance.now();
    const conflicts = request.query.get("conflicts") ?? "abort";
    if (conflicts !== "abort" && conflicts !== "proceed")
      throw illegalArgument(`conflicts may only be "proceed" or "abort" but was [${conflicts}]`);
    if (request.boolean("wait_for_completion") === false)
      throw notImplemented("[wait_for_completion] [false] of [_delete_by_query]");
    const refresh = refreshPolicy(request.query.get("refresh")) !== "false";
    const now = node.clock();
    const { query, maxDocs } = parseBody(request.body, now);
    const shards = deletableShards(request, node, now);
    for (const { index } of shards) requireWritable(index);
    const changes = changeByQuery({
      shards,
      query,
      now,
      batchSize: request.integer("scroll_size") ?? defaultBatchSize,
      maxDocs: request.integer("max_docs") ?? maxDocs,
      proceed: conflicts === "proceed",
      change(index, { id, routing, shownSeqNo }) {
        deleteDocument(index, id, { ifSeqNo: shownSeqNo, ifPrimaryTerm: 1 }, routing);
        return "deleted";
      },
    });
    if (refresh) for (const { index } of shards) index.store.refresh();
    const { updated: _, ...answer } = changesJson(changes, startedAt, false);
    return json(answer, statusOfChanges(changes));
  },
});

function parseBody(body: Buffer, now: number): { query: Query; maxDocs: number } {
  let query: Query | undefined;
  let maxDocs = Number.POSITIVE_INFINITY;
  if (body.length > 0) {
    const tree = parseTree(body);
    if (tree.kind !== "object") throw parsingError(tree, "Expected [START_OBJECT] under [query]");
    for (const { key, value } of tree.entries)
      if (key === "query") query = parseQuery(value, now);
      else if (key === "max_docs" && isValue(value)) maxDocs = readInteger(value);
      else if (key === "slice" || key === "sort") throw notImplemented(`[${key}] of [_delete_by_query]`);
      else throw parsingError(value, `Unknown key for a value in [${key}].`);
  }
  if (!query) throw validationFailed("query is missing");
  return { query, maxDocs };
}

/** What the caller may both search, document-level security and alias filters included, and delete from. */
function deletableShards(request: EngineRequest, node: Node, now: number): Shard[] {
  const named = request.param("index").split(",");
  request.caller.requireIndices(
    readAction,
    named.filter((name) => name !== "_all" && !name.includes("*") && !name.startsWith("-")),
  );
  const deletable = new Set(shardsOfRequest(request, node, action, now).map(({ index }) => index));
  return shardsOfRequest(request, node, readAction, now).filter(({ index }) => deletable.has(index));
}
