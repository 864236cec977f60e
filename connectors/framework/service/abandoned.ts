import type { SyncJobDocument, SyncStatus } from "../protocol/sync-job.ts";
import { instantOf } from "./context.ts";
import { isWorkedOn } from "./job-queue.ts";
import { type Worker, workerOf } from "./worker.ts";

/** A worker of ours tells of its job every 10 s. */
const OURS_SILENT_MS = 60_000;
/** What the connector protocol grants the workers of other services. */
const OTHERS_SILENT_MS = 300_000;

/**
 * Where a job belongs that nobody works on any more although its record says so; nothing when it is in good hands.
 * What a worker of ours left behind is taken up again, as every sync may be repeated. `answeringSince` is when
 * Elasticsearch came back after an outage: no worker could tell of its job before that.
 */
export function stateOfAbandoned(
  job: SyncJobDocument,
  { now, answeringSince, worker }: { now: number; answeringSince: number; worker: Worker },
): { readonly status: SyncStatus; readonly error?: string } | undefined {
  if (!isWorkedOn(job.status)) return undefined;
  const owner = workerOf(job);
  const silentMs = now - Math.max(instantOf(job.last_seen) ?? 0, answeringSince);
  const canceled = job.status === "canceling" ? ({ status: "canceled" } as const) : undefined;
  if (owner) {
    if (!worker.knowsDead(owner) && silentMs < OURS_SILENT_MS) return undefined;
    return canceled ?? { status: "suspended" };
  }
  // It was canceled while it waited.
  if (canceled && !job.worker_hostname) return canceled;
  if (silentMs < OTHERS_SILENT_MS) return undefined;
  return (
    canceled ?? {
      status: "error",
      error: `[service] the worker on ${job.worker_hostname} was not heard of for ${Math.round(silentMs / 1000)} seconds`,
    }
  );
}
