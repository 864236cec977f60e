import type { estypes } from "@elastic/elasticsearch";

type Property = estypes.MappingProperty;
type Properties = Record<string, Property>;
type Kind = "boolean" | "date" | "integer" | "keyword" | "long" | "object" | "short" | "text";

/** Fields of one type under several names. */
const all = (type: Kind, ...names: string[]): Properties =>
  Object.fromEntries(names.map((name) => [name, { type }]));

const toggle: Property = { properties: all("boolean", "enabled") };
const schedule: Property = { properties: { ...all("boolean", "enabled"), ...all("text", "interval") } };
const complaints: Property = { properties: { ...all("keyword", "ids"), ...all("text", "messages") } };

const pipeline: Property = {
  properties: {
    ...all("keyword", "name"),
    ...all("boolean", "extract_binary_content", "reduce_whitespace", "run_ml_inference"),
  },
};

const rules: Properties = {
  advanced_snippet: { properties: { ...all("date", "created_at", "updated_at"), ...all("object", "value") } },
  rules: {
    properties: {
      ...all("keyword", "id", "policy", "field", "rule", "value"),
      ...all("short", "order"),
      ...all("date", "created_at", "updated_at"),
    },
  },
};

const validated: Property = {
  properties: { ...rules, validation: { properties: { ...all("keyword", "state"), errors: complaints } } },
};

/** What is not named here is kept unsearched. Both as in the templates that Elasticsearch 9.5 brings along. */
export const CONNECTOR_MAPPING: estypes.MappingTypeMapping = {
  dynamic: false,
  _meta: {
    pipeline: {
      default_name: "search-default-ingestion",
      default_extract_binary_content: true,
      default_reduce_whitespace: true,
      default_run_ml_inference: true,
    },
  },
  properties: {
    ...all("keyword", "name", "service_type", "index_name", "language", "api_key_id", "status", "error"),
    ...all("keyword", "last_sync_status", "last_sync_error"),
    ...all("keyword", "last_access_control_sync_status", "last_access_control_sync_error"),
    ...all("text", "description"),
    ...all("boolean", "is_native", "deleted", "sync_now"),
    ...all("date", "last_seen", "last_synced", "last_sync_scheduled_at"),
    ...all("date", "last_incremental_sync_scheduled_at", "last_access_control_sync_scheduled_at"),
    ...all("long", "last_indexed_document_count", "last_deleted_document_count"),
    ...all("object", "configuration", "custom_scheduling", "sync_cursor"),
    features: {
      properties: {
        ...all("boolean", "filtering_rules", "filtering_advanced_config"),
        incremental_sync: toggle,
        sync_rules: { properties: { basic: toggle, advanced: toggle } },
      },
    },
    filtering: { properties: { ...all("keyword", "domain"), active: validated, draft: validated } },
    pipeline,
    scheduling: { properties: { full: schedule, incremental: schedule, access_control: schedule } },
  },
};

export const SYNC_JOB_MAPPING: estypes.MappingTypeMapping = {
  dynamic: false,
  properties: {
    ...all("keyword", "job_type", "trigger_method", "status", "error", "worker_hostname"),
    ...all("date", "created_at", "started_at", "last_seen", "completed_at"),
    ...all("date", "cancelation_requested_at", "canceled_at"),
    ...all("integer", "indexed_document_count", "indexed_document_volume"),
    ...all("integer", "deleted_document_count", "total_document_count"),
    ...all("object", "metadata"),
    connector: {
      properties: {
        ...all("keyword", "id", "index_name", "service_type", "language"),
        ...all("object", "configuration", "sync_cursor"),
        filtering: { properties: { ...rules, ...all("keyword", "domain"), warnings: complaints } },
        pipeline,
      },
    },
  },
};
