import { ConflictError } from "../errors.ts";
import type { StoredJob } from "../protocol/store.ts";
import type { ServiceContext } from "./context.ts";
import { typesOf } from "./job-kinds.ts";
import { isWorkedOn } from "./job-queue.ts";
import { patiently } from "./patience.ts";
import type { RunningJob } from "./running-job.ts";
import { hasWorker, withoutWorker } from "./worker.ts";

type ClaimContext = Pick<ServiceContext, "store" | "clock" | "signal">;

/** Makes a waiting job ours. @returns false when somebody else was faster, or works on another one of the connector. */
export async function claimJob(job: StoredJob, running: RunningJob, context: ClaimContext): Promise<boolean> {
  if (!(await move(job, running, context))) return false;
  if (await isAlone(running, context)) return true;
  const claimed = await context.store.job(job.id);
  if (claimed && running.owns(claimed))
    await context.store.moveJob(claimed, "suspended", withoutWorker(claimed.document.metadata));
  return false;
}

async function move(job: StoredJob, running: RunningJob, context: ClaimContext): Promise<boolean> {
  const { store } = context;
  try {
    await store.moveJob(job, "in_progress", {
      worker_hostname: running.worker.host,
      metadata: { ...job.document.metadata, worker: running.worker },
      error: null,
    });
    return true;
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    // Our own write conflicts with itself when its answer was lost and it was sent again.
    const now = await store.job(job.id);
    return now !== undefined && isWorkedOn(now.document.status) && running.owns(now);
  }
}

/**
 * Whether no other job of the kind is worked on for the connector. Every worker asks after its claim: of two that
 * claimed at once, at least one sees the other and steps back.
 */
async function isAlone({ id, connectorId, pool }: RunningJob, context: ClaimContext): Promise<boolean> {
  const query = {
    connectorIds: [connectorId],
    types: typesOf(pool),
    statuses: ["in_progress", "canceling"],
  } as const;
  const jobs = await patiently(() => context.store.jobs(query), context);
  return jobs.every(({ id: other, document }) => {
    // One that was canceled while it waited has no worker; it only waits to be told so.
    return other === id || !hasWorker(document);
  });
}
