import type { ConnectorDocument } from "../protocol/connector.ts";
import type { StoredJob } from "../protocol/store.ts";
import { whenSyncEnds } from "./connector-outcome.ts";
import { instantOf, type ServiceContext } from "./context.ts";
import { type Pool, typesOf } from "./job-kinds.ts";

const STATUS_OF = {
  content: "last_sync_status",
  access_control: "last_access_control_sync_status",
} as const satisfies Readonly<Record<Pool, keyof ConnectorDocument>>;

/**
 * Puts right a connector that is said to sync although no job of it is worked on, as it is left when a worker dies
 * between its two last writes: the record then says what the last job did.
 * @throws {ConflictError} when a sync begins meanwhile.
 */
export async function healSyncStatus(
  id: string,
  document: ConnectorDocument,
  { store, log }: ServiceContext,
): Promise<void> {
  for (const pool of ["content", "access_control"] as const) {
    if (document[STATUS_OF[pool]] !== "in_progress") continue;
    const ofPool = { connectorIds: [id], types: typesOf(pool) };
    // Read before the jobs: a sync that begins after them writes the record, and our own write then fails.
    const connector = await store.connector(id);
    if (!connector || (await store.jobs({ ...ofPool, statuses: ["in_progress", "canceling"] })).length > 0)
      continue;
    const last = lastStarted(await store.jobs(ofPool));
    const changes = last ? whenSyncEnds(connector.document, last.document) : { [STATUS_OF[pool]]: null };
    await store.updateConnector(connector, changes);
    log("warn", "connector said to sync without a job was put right", {
      connector: id,
      job: last?.id ?? null,
    });
  }
}

function lastStarted(jobs: readonly StoredJob[]): StoredJob | undefined {
  const startOf = ({ document }: StoredJob) => instantOf(document.started_at) ?? 0;
  const started = jobs.filter((job) => startOf(job) > 0);
  return started.sort((one, other) => startOf(one) - startOf(other)).at(-1);
}
