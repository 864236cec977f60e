import { requireJobMove } from "./states.ts";
import type { SyncJobDocument, SyncStatus } from "./sync-job.ts";

/**
 * The changes that move a job to another state, its times among them.
 * @throws {IllegalMoveError} when the job may not go there.
 */
export function jobMove(
  job: SyncJobDocument,
  to: SyncStatus,
  now: string,
): Partial<SyncJobDocument> & { readonly status: SyncStatus } {
  requireJobMove(job.status, to);
  switch (to) {
    case "in_progress":
      return { status: to, started_at: now, last_seen: now };
    case "canceling":
      return { status: to, cancelation_requested_at: now };
    case "canceled":
      return {
        status: to,
        cancelation_requested_at: job.cancelation_requested_at ?? now,
        canceled_at: now,
        completed_at: now,
      };
    case "completed":
      return { status: to, error: null, completed_at: now, last_seen: now };
    case "error":
      return { status: to, completed_at: now };
    default:
      return { status: to };
  }
}

/** The changes that cancel a job: at once when nobody works on it, else by asking its worker. @throws {IllegalMoveError} */
export function jobCancelation(job: SyncJobDocument, now: string): Partial<SyncJobDocument> {
  const waits = job.status === "pending" || job.status === "suspended";
  return jobMove(job, waits ? "canceled" : "canceling", now);
}
