import { broadcastShards } from "../../indices/broadcast.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/refresh";

export default defineRoute({
  name: "indices.refresh",
  methods: ["POST", "GET"],
  paths: ["/_refresh", "/{index}/_refresh"],
  parameters: expressionParameters,
  privilege: { index: action },
  handle(request, node) {
    const indices = node.indices.reached(request.params.index, expressionOptions(request, action));
    for (const { store } of indices) store.refresh();
    return json({ _shards: broadcastShards(indices) });
  },
});
