import type { Job, JobResult } from "../../connectors/framework/sync/job.ts";

/** Who syncs: what is under test. Held with `await using`. */
export interface Subject extends AsyncDisposable {
  readonly kind: string;
  readonly version: string;
  readonly pids: readonly number[];
  /**
   * Works off one job and says how it ended.
   * @throws {UnavailableError} when the subject died on it, with the end of its log.
   */
  sync(
    job: Job,
    options: { signal: AbortSignal; progress: (documents: number) => void },
  ): Promise<SyncReport>;
}

export interface SyncReport extends JobResult {
  /** The largest resident memory the subject has had so far. */
  readonly peakRssBytes: number;
}
