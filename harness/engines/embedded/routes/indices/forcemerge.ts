import { notImplemented, validationFailed } from "../../errors.ts";
import { broadcastShards } from "../../indices/broadcast.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/forcemerge";

/** Drops the versions of documents that were replaced or deleted. */
export default defineRoute({
  name: "indices.forcemerge",
  methods: ["POST"],
  paths: ["/_forcemerge", "/{index}/_forcemerge"],
  parameters: [
    ...expressionParameters,
    "flush",
    "max_num_segments",
    "only_expunge_deletes",
    "wait_for_completion",
  ],
  privilege: { index: action },
  handle(request, node) {
    const segments = request.integer("max_num_segments");
    if (request.boolean("only_expunge_deletes") && segments !== undefined)
      throw validationFailed(
        "cannot set only_expunge_deletes and max_num_segments at the same time, those two parameters are mutually exclusive",
      );
    if (request.boolean("wait_for_completion") === false)
      throw notImplemented("[wait_for_completion] [false] of [_forcemerge]");
    const indices = node.indices.reached(request.params.index, expressionOptions(request, action));
    for (const { store } of indices) store.merge();
    return json({ _shards: broadcastShards(indices) });
  },
});
