import { expressionOptions, expressionParameters, requireNames } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/open";

export default defineRoute({
  name: "indices.open",
  methods: ["POST"],
  paths: ["/{index}/_open"],
  parameters: [...expressionParameters, "master_timeout", "timeout", "wait_for_active_shards"],
  privilege: { index: action },
  handle(request, node) {
    const options = expressionOptions(request, action);
    requireNames(request.param("index"));
    for (const index of node.indices.reached(request.param("index"), options)) index.open();
    return json({ acknowledged: true, shards_acknowledged: true });
  },
});
