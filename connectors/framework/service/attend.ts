import type { Connector } from "../contract.ts";
import { messageOf } from "../errors.ts";
import type { ConnectorDocument } from "../protocol/connector.ts";
import { withRetryOnConflict } from "../protocol/guarded.ts";
import type { StoredConnector } from "../protocol/store.ts";
import type { Semaphore } from "../sync/semaphore.ts";
import { isConfigured } from "./connector-outcome.ts";
import { instantOf, type ServiceContext } from "./context.ts";
import { healSyncStatus } from "./heal.ts";
import { recheck, serviceTypeOf } from "./recheck.ts";
import { fingerprint, type Served } from "./roster.ts";
import { hasEditedDraft, settleDraft } from "./settle-draft.ts";
import { showStatus } from "./show-status.ts";
import { problemOf } from "./source-check.ts";

/**
 * One look at a connector: tells that the service lives, completes the record, and finds out whether the source can be
 * read, as far as that is not known: after a change, while an error stands, and with every heartbeat. Edited sync rules are looked at
 * once the source can be read. `slots` bounds how many sources are asked at once.
 */
export async function attend(
  record: StoredConnector,
  served: Served,
  slots: Semaphore,
  context: ServiceContext,
): Promise<void> {
  const { id } = record;
  const beat = isHeartbeatDue(record, served, context);
  if (beat) {
    await context.store.checkIn(id);
    served.greeted = true;
  }
  let connector: Connector;
  try {
    const configured = context.settings.connectors.find((entry) => entry.connector_id === id);
    connector = await context.connectors(serviceTypeOf(record.document, configured?.service_type));
  } catch (error) {
    return showStatus(id, messageOf(error), context);
  }
  const document = await complete(record, connector, context);
  await healSyncStatus(id, document, context);
  if (!isConfigured(document)) return;
  const state = fingerprint(document);
  const isChecked = state === served.checked && document.status === "connected" && !beat;
  const isEdited = hasEditedDraft(document);
  if (isChecked && !isEdited) {
    if (document === record.document) served.well = record.seqNo;
    return;
  }

  const release = await slots.acquire();
  try {
    if (context.signal.aborted) return;
    const problem = isChecked ? undefined : await problemOf(connector, document, context);
    // What a stop cut short says nothing of the source.
    if (context.signal.aborted) return;
    if (!isChecked) await showStatus(id, problem, context);
    served.checked = state;
    if (isEdited && problem === undefined) await settleDraft(id, connector, context);
  } finally {
    release();
  }
}

/** Whether a look would find nothing to do, as the last one did and the record is still the same. */
export const isWell = (record: StoredConnector, served: Served, context: ServiceContext): boolean =>
  record.seqNo === served.well && !isHeartbeatDue(record, served, context);

function isHeartbeatDue({ document }: StoredConnector, served: Served, context: ServiceContext): boolean {
  const silentMs = context.clock.now() - (instantOf(document.last_seen) ?? 0);
  return !served.greeted || silentMs >= 1000 * context.settings.service.heartbeat;
}

async function complete(
  record: StoredConnector,
  connector: Connector,
  { store, log }: ServiceContext,
): Promise<ConnectorDocument> {
  const missing = recheck(record.document, connector);
  if (Object.keys(missing).length === 0) return record.document;
  return withRetryOnConflict(
    async () => (await store.connector(record.id)) ?? record,
    async (now) => {
      const changes = recheck(now.document, connector);
      await store.updateConnector(now, changes);
      log("info", "connector record completed", { connector: record.id, changed: Object.keys(changes) });
      return { ...now.document, ...changes };
    },
  );
}
