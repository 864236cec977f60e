import { expressionOptions, expressionParameters, requireNames } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/close";

export default defineRoute({
  name: "indices.close",
  methods: ["POST"],
  paths: ["/{index}/_close"],
  parameters: [...expressionParameters, "master_timeout", "timeout", "wait_for_active_shards"],
  privilege: { index: action },
  handle(request, node) {
    const options = expressionOptions(request, action);
    requireNames(request.param("index"));
    const indices = node.indices.reached(request.param("index"), options);
    const open = indices.filter(({ closed }) => !closed);
    for (const index of open) index.close();
    return json({
      acknowledged: true,
      shards_acknowledged: open.length > 0,
      indices: Object.fromEntries(open.map(({ name }) => [name, { closed: true }])),
    });
  },
});
