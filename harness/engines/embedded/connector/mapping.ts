import type { JsonObject } from "../json.ts";

/** Fields of one type under several names. */
function all(type: string, ...names: string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, { type }]));
}

function object(properties: JsonObject): JsonObject {
  return { properties };
}

const toggle = object(all("boolean", "enabled"));
const schedule = object({ ...all("boolean", "enabled"), ...all("text", "interval") });

const ruleFields: JsonObject = {
  advanced_snippet: object({ ...all("date", "created_at", "updated_at"), ...all("object", "value") }),
  rules: object({
    ...all("date", "created_at", "updated_at"),
    ...all("keyword", "field", "id", "policy", "rule", "value"),
    ...all("short", "order"),
  }),
};

const complaints = object({ ...all("keyword", "ids"), ...all("text", "messages") });
const rules = object({
  ...ruleFields,
  validation: object({ errors: complaints, ...all("keyword", "state") }),
});

const pipeline = object({
  ...all("boolean", "extract_binary_content", "reduce_whitespace", "run_ml_inference"),
  ...all("keyword", "name"),
});

/** The mapping of `.elastic-connectors-v1`: what the service filters and sorts by is there, the rest is kept unseen. */
export const connectorMapping: JsonObject = {
  dynamic: "false",
  properties: {
    ...all("keyword", "api_key_id", "api_key_secret_id", "error", "index_name", "language", "name"),
    ...all("keyword", "last_access_control_sync_error", "last_access_control_sync_status"),
    ...all("keyword", "last_sync_error", "last_sync_status", "service_type", "status"),
    ...all("date", "last_access_control_sync_scheduled_at", "last_incremental_sync_scheduled_at"),
    ...all("date", "last_seen", "last_sync_scheduled_at", "last_synced"),
    ...all("long", "last_deleted_document_count", "last_indexed_document_count"),
    ...all("boolean", "deleted", "is_native", "sync_now"),
    ...all("object", "configuration", "custom_scheduling", "sync_cursor"),
    ...all("text", "description"),
    features: object({
      ...all("boolean", "filtering_advanced_config", "filtering_rules"),
      document_level_security: toggle,
      incremental_sync: toggle,
      native_connector_api_keys: toggle,
      sync_rules: object({ advanced: toggle, basic: toggle }),
    }),
    filtering: object({ active: rules, ...all("keyword", "domain"), draft: rules }),
    pipeline,
    scheduling: object({ access_control: schedule, full: schedule, incremental: schedule }),
  },
};

/** The mapping of `.elastic-connectors-sync-jobs-v1`. */
export const syncJobMapping: JsonObject = {
  dynamic: "false",
  properties: {
    ...all("date", "cancelation_requested_at", "canceled_at", "completed_at", "created_at"),
    ...all("date", "last_seen", "started_at"),
    ...all("integer", "deleted_document_count", "indexed_document_count"),
    ...all("integer", "indexed_document_volume", "total_document_count"),
    ...all("keyword", "error", "job_type", "status", "trigger_method", "worker_hostname"),
    ...all("object", "metadata"),
    connector: object({
      ...all("keyword", "id", "index_name", "language", "service_type"),
      ...all("object", "configuration", "sync_cursor"),
      filtering: object({ ...ruleFields, ...all("keyword", "domain"), warnings: complaints }),
      pipeline,
    }),
  },
};

/** Settings of both indices. On a single node the replicas expand to none. */
export const systemSettings: JsonObject = {
  hidden: "true",
  number_of_shards: "1",
  auto_expand_replicas: "0-1",
  number_of_replicas: "0",
};
