import { UsageError } from "../../lib/errors.ts";
import type { Call } from "../options.ts";
import type { Verb } from "../verb.ts";
import { type Cluster, withCluster } from "./cluster.ts";
import { CONNECTOR_OPTIONS, type ConnectorOptionName } from "./options.ts";

/** What a command has at hand besides what it was called with. */
export interface Surroundings extends Cluster {
  readonly signal: AbortSignal;
}

/** A command about connectors, one file each. */
interface Command<Name extends ConnectorOptionName> {
  readonly name: string;
  /** What follows it, a word for each: `JOB_ID`; empty when nothing does. */
  readonly operand: string;
  readonly description: string;
  readonly options: readonly Name[];
  /** @param operand what followed, one for each word of the `operand` above */
  run(operands: readonly string[], call: Call<Name>, surroundings: Surroundings): Promise<number>;
}

/** Declares a command that works on an Elasticsearch. */
export function defineCommand<Name extends ConnectorOptionName>(command: Command<Name>): Verb {
  return defineLocalCommand<Name | "url">({
    ...command,
    options: [...command.options, "url"],
    run: (operands, call, signal) =>
      withCluster(call.options.url, call.environment, signal, (cluster) =>
        command.run(operands, call, { ...cluster, signal }),
      ),
  });
}

interface LocalCommand<Name extends ConnectorOptionName> extends Omit<Command<Name>, "run"> {
  run(operands: readonly string[], call: Call<Name>, signal: AbortSignal): Promise<number>;
}

/** Declares a command that asks no Elasticsearch. */
export function defineLocalCommand<Name extends ConnectorOptionName>(command: LocalCommand<Name>): Verb {
  const verb: Verb<Name> = {
    ...command,
    table: CONNECTOR_OPTIONS,
    run: (call, signal) => command.run(requireOperands(command, call.arguments), call, signal),
  };
  return verb as unknown as Verb;
}

function requireOperands(
  { name, operand }: { readonly name: string; readonly operand: string },
  given: readonly string[],
): readonly string[] {
  const wanted = operand.split(" ").filter(Boolean);
  if (given.length === wanted.length && given.every(Boolean)) return given;
  const expected = wanted.length > 0 ? wanted.join(" ") : "nothing";
  const seen = given.length > 0 ? given.map((word) => `"${word}"`).join(" ") : "nothing";
  throw new UsageError(`[${name}] expected ${expected} after ${name}, got ${seen}`);
}
