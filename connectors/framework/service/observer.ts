import type { ConnectorStatus } from "../protocol/connector.ts";
import type { JobType, SyncStatus } from "../protocol/sync-job.ts";
import type { Counters } from "../sync/counters.ts";

/**
 * What the service tells of its work while it does it: `/health` and `/metrics` are made of it. Calls cost nothing
 * and never throw.
 */
export interface ServiceObserver {
  /** A pass over all connectors has ended: how many of ours there are in each status. */
  connectorPass(statuses: Readonly<Partial<Record<ConnectorStatus, number>>>): void;
  /** A search for jobs was answered: how many of ours wait. */
  jobPoll(waiting: number): void;
  /** A pass or a poll failed: Elasticsearch did not answer, or answered with an error. */
  failed(what: "connector pass" | "job poll" | "clean-up", reason: string): void;
  /** `counters` are those of the running job; they change while it runs. */
  jobStarted(jobId: string, type: JobType, counters: Readonly<Counters>): void;
  jobEnded(jobId: string, type: JobType, status: SyncStatus): void;
}

/** Tells nobody. */
export const silentObserver: ServiceObserver = {
  connectorPass() {},
  jobPoll() {},
  failed() {},
  jobStarted() {},
  jobEnded() {},
};
