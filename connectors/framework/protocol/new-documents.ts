import { EngineError } from "../errors.ts";
import type { ConnectorDocument } from "./connector.ts";
import { activeRules, defaultFiltering } from "./filtering.ts";
import type { NewConnector, NewJob } from "./store.ts";
import type { SyncJobDocument } from "./sync-job.ts";

const ACCESS_CONTROL_PREFIX = ".search-acl-filter-";

const NEVER = { enabled: false, interval: "0 0 0 * * ?" } as const;

/** A new connector with the defaults that `PUT /_connector/{id}` gives it. */
export function newConnector(connector: NewConnector, now: string): ConnectorDocument {
  const { description, index_name, is_native = false, language, name = "", service_type } = connector;
  return {
    configuration: {},
    custom_scheduling: {},
    ...(description !== undefined && { description }),
    filtering: [defaultFiltering(now)],
    index_name,
    is_native,
    ...(language != null && { language }),
    name,
    scheduling: { access_control: NEVER, full: NEVER, incremental: NEVER },
    service_type,
    status: is_native ? "needs_configuration" : "created",
    sync_now: false,
    deleted: false,
  };
}

/**
 * A pending job with the snapshot that `POST /_connector/_sync_job` takes of its connector.
 * @throws {EngineError} when the connector has no index or no service type.
 */
export function newJob(connector: ConnectorDocument, job: NewJob, now: string): SyncJobDocument {
  const { connectorId: id, type, trigger } = job;
  const { index_name, language, pipeline, service_type, configuration } = connector;
  const cannot = `[protocol] a sync of connector ${id} cannot start`;
  if (!index_name) throw new EngineError(`${cannot}: it has no index attached; set its index name first`);
  if (!service_type) throw new EngineError(`${cannot}: it has no service type; set that first`);
  return {
    connector: {
      id,
      filtering: activeRules(connector),
      index_name: type === "access_control" ? `${ACCESS_CONTROL_PREFIX}${index_name}` : index_name,
      language: language ?? null,
      pipeline: pipeline ?? null,
      service_type,
      configuration: configuration ?? {},
    },
    created_at: now,
    deleted_document_count: 0,
    indexed_document_count: 0,
    indexed_document_volume: 0,
    job_type: type,
    last_seen: now,
    metadata: {},
    status: "pending",
    total_document_count: 0,
    trigger_method: trigger,
  };
}
