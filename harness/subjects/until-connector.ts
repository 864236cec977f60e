import { setTimeout as sleep } from "node:timers/promises";
import type { ConnectorDocument } from "../../connectors/framework/protocol/connector.ts";
import type { ProtocolStore } from "../../connectors/framework/protocol/store.ts";

/** How often a record is looked at. */
export const LOOK_MS = 20;

/**
 * Looks at the record of a connector until it is as it should be, or `patienceMs` went by.
 * @returns the record as it was seen last, whichever it was; nothing when there is none
 */
export async function untilConnector(
  store: ProtocolStore,
  id: string,
  is: (connector: ConnectorDocument | undefined) => boolean,
  { patienceMs, signal }: { readonly patienceMs: number; readonly signal: AbortSignal },
): Promise<ConnectorDocument | undefined> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const connector = (await store.connector(id))?.document;
    if (is(connector) || performance.now() > deadline) return connector;
    await sleep(LOOK_MS, undefined, { signal });
  }
}
