import { messageOf } from "../errors.ts";
import { isOver } from "../protocol/states.ts";
import type { StoredJob } from "../protocol/store.ts";
import type { SyncJobDocument } from "../protocol/sync-job.ts";
import type { Counters } from "../sync/counters.ts";
import { countContent } from "./content-index.ts";
import type { ServiceContext } from "./context.ts";
import { isWorkedOn } from "./job-queue.ts";
import { statsOf } from "./job-stats.ts";
import { patiently } from "./patience.ts";
import type { RunningJob } from "./running-job.ts";
import type { SyncOutcome } from "./sync.ts";
import { withoutWorker } from "./worker.ts";

/**
 * Writes how a job ended, however long Elasticsearch is away meanwhile.
 * @returns the job as it is then; nothing when it was no longer ours.
 */
export async function endJob(
  { document: { connector } }: StoredJob,
  running: RunningJob,
  outcome: SyncOutcome,
  counters: Counters,
  context: ServiceContext,
): Promise<SyncJobDocument | undefined> {
  const { store } = context;
  const total =
    outcome.status === "suspended" ? {} : await totalOf(connector.id, connector.index_name, context);
  return patiently(async () => {
    const job = await store.job(running.id);
    if (!job || !running.owns(job)) return undefined;
    const { status: before } = job.document;
    // Our own end, whose answer was lost; or that by a person, of which the connector is told likewise.
    if (isOver(before)) return job.document;
    if (!isWorkedOn(before)) return undefined;
    // A cancelation that came too late to stop anything still has to be answered.
    const { status, error = null } = before === "canceling" ? { status: "canceled" as const } : outcome;
    const stats = statsOf(counters, running.worker);
    const metadata = { ...job.document.metadata, ...stats.metadata };
    const worked = status === "suspended" ? withoutWorker(metadata) : { metadata };
    await store.moveJob(job, status, { ...stats, ...total, ...worked, error });
    return (await store.job(running.id))?.document;
  }, context);
}

/** How many documents the index holds now; a sync whose index cannot be asked ends all the same. */
async function totalOf(
  connectorId: string,
  index: string,
  context: ServiceContext,
): Promise<{ total_document_count?: number }> {
  try {
    const client = context.clientFor(connectorId);
    return { total_document_count: await patiently(() => countContent(client, index), context) };
  } catch (error) {
    context.log("warn", "documents could not be counted", { index, reason: messageOf(error) });
    return {};
  }
}
