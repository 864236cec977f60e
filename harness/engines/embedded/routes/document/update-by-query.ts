import { changeByQuery, changesJson, statusOfChanges } from "../../documents/by-query.ts";
import {
  byQueryOptions,
  byQueryParameters,
  parseByQueryBody,
  unimplementedByQuery,
} from "../../documents/by-query-request.ts";
import { rewrite } from "../../documents/rewrite.ts";
import { requireWritable } from "../../indices/blocks.ts";
import { defineRoute, json } from "../../route.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";

const action = "indices:data/write/update/byquery";

/** Writes what a search finds again: new fields of the mapping are indexed, pipelines are gone through. */
export default defineRoute({
  name: "update_by_query",
  methods: ["POST"],
  paths: ["/{index}/_update_by_query"],
  parameters: [...byQueryParameters, "pipeline", "routing"],
  unimplemented: [...unimplementedByQuery, "version_type"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const startedAt = performance.now();
    const now = node.clock();
    const body = parseByQueryBody(request.body, now, {
      api: "_update_by_query",
      conflicts: true,
      unimplemented: ["script", "slice", "sort"],
    });
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
