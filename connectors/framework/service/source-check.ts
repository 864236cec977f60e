import type { Connector, Reader } from "../contract.ts";
import { messageOf, SourceError } from "../errors.ts";
import { parseConfig } from "../fields.ts";
import { configurationValues } from "../protocol/configuration.ts";
import type { ConnectorDocument } from "../protocol/connector.ts";
import type { ServiceContext } from "./context.ts";
import { JOB_TYPES } from "./job-kinds.ts";
import { nextInstant } from "./schedule.ts";

const DEADLINE_MS = 30_000;

/** What keeps a connector from working: its schedules, its configuration, its source; nothing when all is well. */
export async function problemOf(
  connector: Connector,
  document: ConnectorDocument,
  context: ServiceContext,
): Promise<string | undefined> {
  try {
    for (const type of JOB_TYPES) nextInstant(document, type, context.clock.now());
    await askSource(connector, document, context, (reader) => reader.ping());
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/**
 * Asks the source of a connector something.
 * @throws {ConfigError | SourceError} when it cannot be asked, or does not answer in time
 */
export async function askSource<Answer>(
  connector: Connector,
  document: ConnectorDocument,
  context: ServiceContext,
  ask: (reader: Reader) => Promise<Answer>,
): Promise<Answer> {
  const values = configurationValues(document.configuration ?? {}, connector.fields);
  const config = parseConfig(connector.name, connector.fields, values);
  return withinDeadline(connector.name, context, async (signal) => {
    await using reader = await connector.open(config, { signal, log: context.log });
    return await ask(reader);
  });
}

/** A source that does not answer must not keep others waiting, even when its reader does not heed the signal. */
async function withinDeadline<Answer>(
  name: string,
  { clock, signal: stop }: ServiceContext,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const over = new AbortController();
  const end = () => over.abort();
  stop.addEventListener("abort", end);
  const deadline = async (): Promise<never> => {
    await clock.sleep(DEADLINE_MS, over.signal);
    over.signal.throwIfAborted();
    throw new SourceError(
      `[${name}] expected the source to answer within ${DEADLINE_MS / 1000} s, it did not`,
    );
  };
  try {
    return await Promise.race([ask(over.signal), deadline()]);
  } finally {
    stop.removeEventListener("abort", end);
    end();
  }
}
