import { validationFailed } from "../../errors.ts";
import { broadcastShards } from "../../indices/broadcast.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/flush";

/** There is nothing to write to disk: the answer says that all of it is written. */
export default defineRoute({
  name: "indices.flush",
  methods: ["POST", "GET"],
  paths: ["/_flush", "/{index}/_flush"],
  parameters: [...expressionParameters, "force", "wait_if_ongoing"],
  privilege: { index: action },
  handle(request, node) {
    if (request.boolean("force") && request.boolean("wait_if_ongoing") === false)
      throw validationFailed("wait_if_ongoing must be true for a force flush");
    const indices = node.indices.reached(request.params.index, expressionOptions(request, action));
    return json({ _shards: broadcastShards(indices) });
  },
});
