import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { blockSetting } from "./add-block.ts";

const action = "indices:admin/block/remove";

export default defineRoute({
  name: "indices.remove_block",
  methods: ["DELETE"],
  paths: ["/{index}/_block/{block}"],
  parameters: [...expressionParameters, "master_timeout", "timeout"],
  privilege: { index: action },
  handle(request, node) {
    const setting = blockSetting(request.param("block"));
    const indices = node.indices.reached(request.param("index"), expressionOptions(request, action));
    for (const index of indices) index.changeSettings({ [setting]: undefined });
    return json({
      acknowledged: true,
      indices: indices.map(({ name }) => ({ name, unblocked: true })),
    });
  },
});
