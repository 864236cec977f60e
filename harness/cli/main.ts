import { ConfigError } from "../../connectors/framework/errors.ts";
import { messageOf, UnavailableError, UsageError } from "../lib/errors.ts";
import { bench } from "./bench.ts";
import { conformance } from "./conformance.ts";
import { connector } from "./connector/connector.ts";
import { dispatch } from "./dispatch.ts";
import { docs } from "./docs.ts";
import { elasticsearch } from "./elasticsearch.ts";
import { engine } from "./engine.ts";
import { ftest } from "./ftest.ts";
import { service } from "./service.ts";
import { source } from "./source.ts";
import type { Group, Verb } from "./verb.ts";

const VERBS: readonly (Verb | Group)[] = [
  ftest,
  connector,
  engine,
  source,
  service,
  conformance,
  bench,
  elasticsearch,
  docs,
];

/** As shells have it for a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Runs one command. @returns the exit code; an error has been told on standard error, in one line. */
export async function main(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  using interrupt = interruptible();
  try {
    return await dispatch(VERBS, args, { environment, signal: interrupt.signal });
  } catch (error) {
    if (interrupt.signal.aborted) return INTERRUPTED;
    process.stderr.write(`${messageOf(error)}\n`);
    if (error instanceof UsageError || error instanceof ConfigError) return 2;
    if (error instanceof UnavailableError) return 3;
    process.stderr.write(`This is a defect of Plumbline. ${error instanceof Error ? error.stack : ""}\n`);
    return 3;
  }
}

/** The first Ctrl-C or SIGTERM asks everything to stop in order; a second one does not wait for that. */
function interruptible(): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const onSignal = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    process.stderr.write(`\n${name}: stopping; once more to leave at once\n`);
    controller.abort(new UnavailableError(`[plumbline] interrupted by ${name}`));
  };
  const names = ["SIGINT", "SIGTERM"] as const;
  for (const name of names) process.on(name, onSignal);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const name of names) process.off(name, onSignal);
    },
  };
}
