import { changeByQuery, changesJson, statusOfChanges } from "../../documents/by-query.ts";
import {
  byQueryOptions,
  byQueryParameters,
  parseByQueryBody,
  unimplementedByQuery,
} from "../../documents/by-query-request.ts";
import { deleteDocument } from "../../documents/write.ts";
import { validationFailed } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { requireWritable } from "../../indices/blocks.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";
import type { Shard } from "../../search/shard.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";

const action = "indices:data/write/delete/byquery";
const readAction = "indices:data/read/search";

export default defineRoute({
  name: "delete_by_query",
  methods: ["POST"],
  paths: ["/{index}/_delete_by_query"],
  parameters: byQueryParameters,
  unimplemented: [...unimplementedByQuery, "routing"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const startedAt = performance.now();
    const now = node.clock();
    const body = parseByQueryBody(request.body, now, {
      api: "_delete_by_query",
      unimplemented: ["slice", "sort"],
    });
    const { query } = body;
    if (!query) throw validationFailed("query is missing");
    const { refresh, ...options } = byQueryOptions(request, body);
    const shards = deletableShards(request, node, now);
    for (const { index } of shards) requireWritable(index);
    const changes = changeByQuery({
      shards,
      query,
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
