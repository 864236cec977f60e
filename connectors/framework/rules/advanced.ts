import type { Connector, Json } from "../contract.ts";
import { explain } from "./explain.ts";

/** Advanced rules as a record holds them, an empty list or object being none. */
export function advancedOf(snippet: Json | undefined): Json | undefined {
  const isNone = snippet === null || snippet === undefined || Object.keys(snippet).length === 0;
  return isNone ? undefined : snippet;
}

/** Everything that a connector's schema has against advanced rules, a sentence each. */
export async function advancedProblems(connector: Connector, rules: Json): Promise<readonly string[]> {
  const { advancedRules } = connector.capabilities;
  if (!advancedRules) return [`expected none, as ${connector.title} has no advanced rules: delete them`];
  // Not loaded with the rest: few syncs have such rules, and it takes longer to load than all of the framework.
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const ajv = new Ajv2020({ allErrors: true, verbose: true });
  const validate = ajv.compile(advancedRules.schema);
  if (validate(rules)) return [];
  return [
    ...new Set((validate.errors ?? []).map(explain)),
    `An example: ${JSON.stringify(advancedRules.example)}`,
  ];
}
