import type { Connector } from "../contract.ts";
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
    const values = configurationValues(document.configuration ?? {}, connector.fields);
    const config = parseConfig(connector.name, connector.fields, values);
    await withinDeadline(connector.name, context, async (signal) => {
      await using reader = await connector.open(config, { signal, log: context.log });
      await reader.ping();
    });
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** A source that does not answer must not keep others waiting, even when its reader does not heed the signal. */
async function withinDeadline(
  name: string,
  { clock, signal: stop }: ServiceContext,
  ping: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const over = new AbortController();
  const end = () => over.abort();
  stop.addEventListener("abort", end);
  const deadline = async () => {
    await clock.sleep(DEADLINE_MS, over.signal);
    if (over.signal.aborted) return;
    throw new SourceError(
      `[${name}] expected the source to answer within ${DEADLINE_MS / 1000} s, it did not`,
    );
  };
  try {
    await Promise.race([ping(over.signal), deadline()]);
  } finally {
    stop.removeEventListener("abort", end);
    end();
  }
}
