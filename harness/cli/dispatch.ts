import { nearest } from "../../connectors/framework/nearest.ts";
import { VERSION } from "../../connectors/framework/version.ts";
import type { Environment } from "../engines/engine.ts";
import { UsageError } from "../lib/errors.ts";
import { help, helpOf, helpOfGroup } from "./help.ts";
import { parseCall } from "./options.ts";
import type { Group, Verb } from "./verb.ts";

interface Surroundings {
  readonly environment: Environment;
  readonly signal: AbortSignal;
}

const HELP = ["help", "--help", "-h"];

/** Finds the verb that is meant and runs it. @returns the exit code. @throws {UsageError} when there is none. */
export async function dispatch(
  verbs: readonly (Verb | Group)[],
  [word = "help", ...rest]: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  if (["--version", "-v"].includes(word)) return say(VERSION);
  if (HELP.includes(word)) return say(help(verbs));
  const verb = named("plumbline", "verb", verbs, word);
  if (!("commands" in verb)) return run(verb, "", rest, surroundings);
  const [command = "help", ...further] = rest;
  if (HELP.includes(command)) return say(helpOfGroup(verb));
  return run(
    named(`plumbline ${verb.name}`, "command", verb.commands, command),
    `${verb.name} `,
    further,
    surroundings,
  );
}

function run(
  verb: Verb,
  group: string,
  args: readonly string[],
  { environment, signal }: Surroundings,
): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) return Promise.resolve(say(helpOf(verb, group)));
  return verb.run(parseCall(`${group}${verb.name}`, verb.options, args, environment, verb.table), signal);
}

function named<V extends { readonly name: string }>(
  before: string,
  kind: string,
  verbs: readonly V[],
  word: string,
): V {
  const verb = verbs.find(({ name }) => name === word);
  if (verb) return verb;
  const near = nearest(
    word,
    verbs.map(({ name }) => name),
  );
  throw new UsageError(
    `[${before.split(" ").at(-1)}] there is no ${kind} "${word}"${near ? `; did you mean "${near}"?` : ""} (try: ${before} help)`,
  );
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
