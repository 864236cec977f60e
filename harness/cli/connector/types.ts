import type { Capabilities } from "../../../connectors/framework/contract.ts";
import { connectorNames, loadConnector } from "../../../connectors/framework/registry.ts";
import { defineLocalCommand } from "./command.ts";
import { say, sayJson, table } from "./output.ts";

export const types = defineLocalCommand({
  name: "types",
  operand: "",
  description: "the sources there are connectors for, and what each can do",
  options: ["json"],
  async run(_, { options }) {
    const connectors = await Promise.all((await connectorNames()).map(loadConnector));
    if (options.json)
      return sayJson(
        connectors.map(({ name, title, capabilities }) => ({ type: name, title, capabilities })),
      );
    return say(
      table(
        ["type", "source", "syncs"],
        connectors.map(({ name, title, capabilities }) => [name, title, abilities(capabilities).join(", ")]),
      ),
    );
  },
});

function abilities({ content, incremental, accessControl, advancedRules }: Capabilities): string[] {
  return [
    "full",
    ...(incremental ? ["incremental"] : []),
    ...(accessControl ? ["access control"] : []),
    ...(content ? ["contents of files"] : []),
    ...(advancedRules ? ["advanced rules"] : []),
  ];
}
