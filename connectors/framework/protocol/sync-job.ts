import type { Json } from "../contract.ts";
import type { PipelineSettings } from "../sync/pipeline.ts";
import type { FilteringRules } from "./connector.ts";

export type JobType = "full" | "incremental" | "access_control";
export type TriggerMethod = "on_demand" | "scheduled";

export type SyncStatus =
  | "pending"
  | "in_progress"
  | "suspended"
  | "canceling"
  | "canceled"
  | "completed"
  | "error";

/** The connector as it was when the job was made; the job runs on this, whatever changes meanwhile. */
export interface JobConnector {
  readonly id: string;
  readonly index_name: string;
  readonly service_type: string;
  readonly language?: string | null;
  readonly configuration?: Readonly<Record<string, Json>>;
  readonly pipeline?: PipelineSettings | null;
  /** The active rules of the default domain. */
  readonly filtering?: FilteringRules | readonly FilteringRules[] | null;
  readonly sync_cursor?: Json;
}

/**
 * A sync job as the connector protocol keeps it, a document of `.elastic-connectors-sync-jobs`: names are the
 * protocol's. Counts are documents, the volume mebibytes, times ISO 8601 in UTC.
 */
export interface SyncJobDocument {
  readonly connector: JobConnector;
  readonly job_type: JobType;
  readonly trigger_method: TriggerMethod;
  readonly status: SyncStatus;
  readonly error?: string | null;
  readonly created_at: string;
  readonly started_at?: string | null;
  readonly last_seen?: string | null;
  readonly completed_at?: string | null;
  readonly cancelation_requested_at?: string | null;
  readonly canceled_at?: string | null;
  readonly worker_hostname?: string | null;
  readonly indexed_document_count: number;
  readonly indexed_document_volume: number;
  readonly deleted_document_count: number;
  readonly total_document_count?: number | null;
  /** Free for the service that runs it: our counters, and which process it is that works on it. */
  readonly metadata?: Readonly<Record<string, Json>>;
}
