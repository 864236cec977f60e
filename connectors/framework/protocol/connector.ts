import type { Json } from "../contract.ts";
import type { PipelineSettings } from "../sync/pipeline.ts";
import type { JobType, SyncStatus } from "./sync-job.ts";

/** How far a connector is: made, configured, seen to work. */
export type ConnectorStatus = "created" | "needs_configuration" | "configured" | "connected" | "error";

/** When syncs of one kind are due: a Quartz expression in UTC. */
export interface Schedule {
  readonly enabled: boolean;
  readonly interval: string;
}

/** Abilities that Kibana shows and lets people switch, named as in the record. */
export interface Features {
  readonly sync_rules?: { readonly basic?: Toggle; readonly advanced?: Toggle };
  readonly document_level_security?: Toggle;
  readonly incremental_sync?: Toggle;
  readonly native_connector_api_keys?: Toggle;
}

export interface Toggle {
  readonly enabled: boolean;
}

/** Rules in force (`active`), and those being edited (`draft`). */
export interface Filtering {
  readonly domain: string;
  readonly active: FilteringRules;
  readonly draft: FilteringRules;
}

export interface FilteringRules {
  readonly rules: readonly Readonly<Record<string, Json>>[];
  readonly advanced_snippet: Readonly<Record<string, Json>>;
  readonly validation: {
    readonly state: "edited" | "valid" | "invalid";
    readonly errors: readonly { readonly ids: readonly string[]; readonly messages: readonly string[] }[];
  };
}

/**
 * A connector as the connector protocol keeps it, a document of `.elastic-connectors`: names are the protocol's.
 * Whatever is absent in an old record is absent here; times are ISO 8601 in UTC.
 */
export interface ConnectorDocument {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly service_type?: string | null;
  readonly is_native?: boolean;
  readonly index_name?: string | null;
  readonly language?: string | null;
  readonly api_key_id?: string | null;
  readonly api_key_secret_id?: string | null;
  readonly deleted?: boolean;
  /** The field table with the values in it, as `toProtocol` makes it. */
  readonly configuration?: Readonly<Record<string, Json>>;
  readonly features?: Features | null;
  readonly pipeline?: PipelineSettings | null;
  readonly filtering?: readonly Filtering[];
  readonly scheduling?: Readonly<Partial<Record<JobType, Schedule>>>;
  readonly custom_scheduling?: Readonly<Record<string, Json>>;
  readonly status?: ConnectorStatus;
  readonly error?: string | null;
  readonly last_seen?: string | null;
  readonly last_synced?: string | null;
  readonly sync_cursor?: Json;
  readonly sync_now?: boolean;
  readonly last_sync_status?: SyncStatus | null;
  readonly last_sync_error?: string | null;
  readonly last_sync_scheduled_at?: string | null;
  readonly last_incremental_sync_scheduled_at?: string | null;
  readonly last_indexed_document_count?: number | null;
  readonly last_deleted_document_count?: number | null;
  readonly last_access_control_sync_status?: SyncStatus | null;
  readonly last_access_control_sync_error?: string | null;
  readonly last_access_control_sync_scheduled_at?: string | null;
}
