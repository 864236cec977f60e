import { ConfigError } from "../../connectors/framework/errors.ts";
import { nearest } from "../../connectors/framework/nearest.ts";
import { messageOf, UnavailableError, UsageError } from "../lib/errors.ts";
import { VERSION } from "../lib/version.ts";
import { bench } from "./bench.ts";
import { conformance } from "./conformance.ts";
import { docs } from "./docs.ts";
import { elasticsearch } from "./elasticsearch.ts";
import { engine } from "./engine.ts";
import { ftest } from "./ftest.ts";
import { help, helpOf } from "./help.ts";
import { parseCall } from "./options.ts";
import { source } from "./source.ts";
import type { Verb } from "./verb.ts";

const VERBS: readonly Verb[] = [ftest, engine, source, conformance, bench, elasticsearch, docs];

/** As shells have it for a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs one command. @returns the exit code; an error has been told on standard error, in one line. */
export async function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const interrupt = interruptible();
  try {
    return await dispatch(args, environment, interrupt.signal);
  } catch (error) {
    if (interrupt.signal.aborted) return INTERRUPTED;
    process.stderr.write(`${messageOf(error)}\n`);
    if (error instanceof UsageError || error instanceof ConfigError) return 2;
    if (error instanceof UnavailableError) return 3;
    process.stderr.write(`This is a defect of Plumbline. ${error instanceof Error ? error.stack : ""}\n`);
    return 3;
  }
}

async function dispatch(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<number> {
  const [word = "help", ...rest] = args;
  if (["--version", "-v"].includes(word)) return say(VERSION);
  if (["help", "--help", "-h"].includes(word)) return say(help(VERBS));
  const verb = VERBS.find((candidate) => candidate.name === word);
  if (!verb) {
    const near = nearest(
      word,
      VERBS.map(({ name }) => name),
    );
    throw new UsageError(
      `[plumbline] there is no verb "${word}"${near ? `; did you mean "${near}"?` : ""} (try: plumbline help)`,
    );
  }
  if (rest.includes("--help") || rest.includes("-h")) return say(helpOf(verb));
  return verb.run(parseCall(verb.name, verb.options, rest, environment), signal);
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** The first Ctrl-C or SIGTERM asks everything to stop in order; a second one does not wait for that. */
function interruptible(): { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const onSignal = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    process.stderr.write(`\n${name}: stopping; once more to leave at once\n`);
    controller.abort(new UnavailableError(`[plumbline] interrupted by ${name}`));
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return controller;
}
