import { illegalArgument, validationFailed } from "../../errors.ts";
import { blockNames } from "../../indices/blocks.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/block/add";

export default defineRoute({
  name: "indices.add_block",
  methods: ["PUT"],
  paths: ["/{index}/_block/{block}"],
  parameters: [...expressionParameters, "master_timeout", "timeout"],
  privilege: { index: action },
  handle(request, node) {
    const setting = blockSetting(request.param("block"));
    const indices = node.indices.reached(request.param("index"), expressionOptions(request, action));
    const added = indices.filter(({ settings }) => settings.get(setting) !== "true");
    for (const index of added) index.changeSettings({ [setting]: "true" });
    return json({
      acknowledged: true,
      shards_acknowledged: added.length > 0,
      indices: added.map(({ name }) => ({ name, blocked: true })),
    });
  },
});

/** The setting that a block is kept as. @throws 400 */
export function blockSetting(block: string): string {
  if (block === "read_only_allow_delete")
    throw validationFailed("read_only_allow_delete block is for internal use only");
  if (!blockNames.includes(block)) throw illegalArgument(`No block found with name ${block}`);
  return `index.blocks.${block}`;
}
