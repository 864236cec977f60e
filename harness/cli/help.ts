import { VERSION } from "../lib/version.ts";
import { OPTIONS } from "./options.ts";
import type { Verb } from "./verb.ts";

/** What plumbline is and which verbs it has. */
export function help(verbs: readonly Verb[]): string {
  return [
    `plumbline ${VERSION}: proves connectors right, document by document`,
    "",
    ...columns(verbs.map((verb) => [usage(verb), verb.description])),
    "",
    "plumbline VERB --help tells its options. Exit codes: 0 passed, 1 findings, 2 usage, 3 environment.",
  ].join("\n");
}

/** One verb with its options. */
export function helpOf(verb: Verb): string {
  const options = verb.options.map((name): [string, string] => {
    const { placeholder, description, default: fallback, variable } = OPTIONS[name];
    return [
      `--${name} ${placeholder}`,
      `${description} (${fallback ? `default ${fallback}; ` : ""}variable ${variable})`,
    ];
  });
  return [`plumbline ${usage(verb)} [options]: ${verb.description}`, "", ...columns(options)].join("\n");
}

const usage = (verb: Verb): string => `${verb.name} ${verb.operand}`.trim();

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
