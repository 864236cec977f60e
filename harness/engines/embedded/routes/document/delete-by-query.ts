import { changeByQuery, changesJson, statusOfChanges } from "../../documents/by-query.ts";
import { byQueryOptions, unimplementedByQuery } from "../../documents/by-query-request.ts";
import { deleteDocument } from "../../documents/write.ts";
import { notImplemented, validationFailed } from "../../errors.ts";
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
  unimplemented: [...unimplementedByQuery, "routing"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const startedAt = performance.now();
    const now = node.clock();
    const body = parseBody(request.body, now);
    const { refresh, ...options } = byQueryOptions(request, body);
    const shards = deletableShards(request, node, now);
    for (const { index } of shards) requireWritable(index);
    const changes = changeByQuery({
      shards,
      query: body.query,
      now,
      ...options,
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
