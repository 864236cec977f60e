import type { ConnectorDocument } from "../../connectors/framework/protocol/connector.ts";
import type { SyncJobDocument } from "../../connectors/framework/protocol/sync-job.ts";

/**
 * Who syncs: what is under test. It works off the sync jobs of one connector, as the connector protocol has them,
 * until it is disposed. Held with `await using`.
 */
export interface Subject extends AsyncDisposable {
  readonly kind: string;
  readonly version: string;
  readonly pids: readonly number[];
  /** By this `User-Agent` Elasticsearch tells its requests from all others. */
  readonly userAgent: string;
  /** Everything it says. */
  readonly logFile: string;
  /** Requests an idle minute of it may take. */
  readonly idleRequestsPerMinute: number;
  /** Settles when it ended before it was disposed, with the end of its log. */
  readonly died: Promise<string>;
}

/** What a subject is given: the records of its connector, and a key that may touch no more than it needs. */
export interface SubjectOptions {
  readonly engine: { readonly url: string };
  readonly apiKey: string;
  readonly connectorId: string;
  readonly serviceType: string;
  /** A folder of the run's own. */
  readonly folder: string;
  readonly logFile: string;
}

/** One sync as the records tell it: the job at its end, and the connector after it. */
export interface SyncReport {
  readonly job: SyncJobDocument;
  readonly connector: ConnectorDocument;
  /** From the claim of the job to its end. */
  readonly durationMs: number;
  /** From the job's creation to its claim. */
  readonly waitMs: number;
  /** The largest resident memory the subject has had so far. */
  readonly peakRssBytes: number;
}
