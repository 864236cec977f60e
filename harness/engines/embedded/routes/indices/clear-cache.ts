import { broadcastShards } from "../../indices/broadcast.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/cache/clear";

export default defineRoute({
  name: "indices.clear_cache",
  methods: ["POST"],
  paths: ["/_cache/clear", "/{index}/_cache/clear"],
  parameters: [...expressionParameters, "fielddata", "fields", "index", "query", "request"],
  privilege: { index: action },
  handle(request, node) {
    const indices = node.indices.reached(request.params.index, expressionOptions(request, action));
    return json({ _shards: broadcastShards(indices) });
  },
});
