import { VERSION } from "../../connectors/framework/version.ts";
import { OPTIONS, type Option, type OptionTable } from "./options.ts";
import type { Group, Verb } from "./verb.ts";

/** What plumbline is and which verbs it has. */
export function help(verbs: readonly (Verb | Group)[]): string {
  return [
    `plumbline ${VERSION}: proves connectors right, document by document`,
    "",
    ...columns(verbs.map((verb) => [usage(verb), verb.description])),
    "",
    "plumbline VERB --help tells its options. Exit codes: 0 passed, 1 findings, 2 usage, 3 environment.",
  ].join("\n");
}

/** The commands of a group. */
export function helpOfGroup({ name, description, commands }: Group): string {
  return [
    `plumbline ${name} COMMAND: ${description}`,
    "",
    ...columns(commands.map((command) => [usage(command), command.description])),
    "",
    `plumbline ${name} COMMAND --help tells its options.`,
  ].join("\n");
}

/** One verb with its options. */
export function helpOf(verb: Verb, group = ""): string {
  const table: OptionTable = verb.table ?? OPTIONS;
  const options = verb.options.map((name): [string, string] => describeOption(name, table[name] as Option));
  return [`plumbline ${group}${usage(verb)} [options]: ${verb.description}`, "", ...columns(options)].join(
    "\n",
  );
}

/** An option as it is typed, and what it means. */
export function describeOption(name: string, option: Option): [typed: string, meaning: string] {
  const { placeholder, description, default: fallback, variable } = option;
  const further = [fallback && `default ${fallback}`, variable && `variable ${variable}`].filter(Boolean);
  return [
    `--${name} ${placeholder ?? ""}`.trim(),
    `${description}${further.length > 0 ? ` (${further.join("; ")})` : ""}`,
  ];
}

/** A verb and what follows it. */
export const usage = (verb: Verb | Group): string =>
  `${verb.name} ${"commands" in verb ? "COMMAND" : verb.operand}`.trim();

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
