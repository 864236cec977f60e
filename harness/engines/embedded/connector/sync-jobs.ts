import { isObject, type JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { badRequest, notFound } from "./errors.ts";
import { activeFiltering } from "./filtering.ts";
import { connectorRecords, syncJobRecords, timestamp } from "./records.ts";
import { requireSyncMove, type SyncStatus } from "./states.ts";

export const jobTypes = ["access_control", "full", "incremental"] as const;
export type JobType = (typeof jobTypes)[number];
export const triggerMethods = ["on_demand", "scheduled"] as const;

const accessControlPrefix = ".search-acl-filter-";

/**
 * Creates a pending job with a snapshot of its connector. The job of an access-control sync carries the name
 * of the access-control index.
 * @returns the id of the job
 * @throws 404 without such a connector; 400 when that has no index or no service type
 */
export function createSyncJob(
  node: Node,
  connectorId: string,
  { jobType, triggerMethod }: { jobType: JobType; triggerMethod: (typeof triggerMethods)[number] },
): string {
  const connector = connectorRecords(node).find(connectorId);
  if (!connector) throw notFound(`Connector with id '${connectorId}' does not exist.`);
  const cannotStart = `Cannot start a sync for connector [${connectorId}] with`;
  if (!connector.index_name)
    throw badRequest(
      `${cannotStart} no index attached. Set the [index_name] property for the connector to enable syncing data.`,
    );
  if (!connector.service_type)
    throw badRequest(
      `${cannotStart} [service_type] not defined. Set the service type of your connector before starting the sync.`,
    );
  const indexName = String(connector.index_name);
  const now = timestamp(node);
  const { id } = syncJobRecords(node).put(undefined, {
    connector: {
      id: connectorId,
      filtering: activeFiltering(connector),
      index_name: jobType === "access_control" ? `${accessControlPrefix}${indexName}` : indexName,
      language: connector.language ?? null,
      pipeline: connector.pipeline ?? null,
      service_type: connector.service_type,
      configuration: connector.configuration ?? {},
    },
    created_at: now,
    deleted_document_count: 0,
    indexed_document_count: 0,
    indexed_document_volume: 0,
    job_type: jobType,
    last_seen: now,
    metadata: {},
    status: "pending",
    total_document_count: 0,
    trigger_method: triggerMethod,
  });
  return id;
}

/** Takes a job up for a worker. The job alone gets the cursor; the connector's own stays. @throws 404, 400 */
export function claimSyncJob(
  node: Node,
  id: string,
  workerHostname: string,
  cursor: JsonObject[string],
): string {
  const jobs = syncJobRecords(node);
  jobs.get(id);
  const now = timestamp(node);
  return jobs.patch(id, {
    worker_hostname: workerHostname,
    status: "in_progress",
    last_seen: now,
    started_at: now,
    ...(cursor !== null && { connector: { sync_cursor: cursor } }),
  });
}

/** Cancels a job: at once when nobody works on it, else by asking the worker to. @throws 404, 400 */
export function cancelSyncJob(node: Node, id: string): string {
  const jobs = syncJobRecords(node);
  const status = jobs.get(id).status as SyncStatus;
  const now = timestamp(node);
  if (status === "pending" || status === "suspended")
    return jobs.patch(id, {
      status: "canceled",
      cancelation_requested_at: now,
      canceled_at: now,
      completed_at: now,
    });
  requireSyncMove(status, "canceling");
  return jobs.patch(id, { status: "canceling", cancelation_requested_at: now });
}

/** Ends a job in error. @throws 404, 400 when it is over already or was never begun */
export function failSyncJob(node: Node, id: string, error: string): string {
  const jobs = syncJobRecords(node);
  requireSyncMove(jobs.get(id).status as SyncStatus, "error");
  return jobs.patch(id, { error, status: "error" });
}

/** Which jobs a list asks for; what is undefined does not restrict. */
export interface SyncJobFilter {
  readonly connectorId: string | undefined;
  readonly status: SyncStatus | undefined;
  readonly jobTypes: readonly string[] | undefined;
}

/** Jobs, the youngest first. */
export function listSyncJobs(node: Node, filter: SyncJobFilter): JsonObject[] {
  return syncJobRecords(node)
    .all()
    .filter(({ source }) => filter.connectorId === undefined || connectorOf(source) === filter.connectorId)
    .filter(({ source }) => filter.status === undefined || source.status === filter.status)
    .filter(({ source }) => !filter.jobTypes?.length || filter.jobTypes.includes(String(source.job_type)))
    .map(({ id, source }) => ({ id, ...source }) as JsonObject)
    .reverse()
    .sort((a, b) => Date.parse(String(b.created_at)) - Date.parse(String(a.created_at)));
}

/** Removes all jobs of a connector. */
export function deleteSyncJobsOf(node: Node, connectorId: string): void {
  const jobs = syncJobRecords(node);
  for (const { id, source } of jobs.all()) if (connectorOf(source) === connectorId) jobs.delete(id);
}

function connectorOf(job: JsonObject): unknown {
  return isObject(job.connector) ? job.connector.id : undefined;
}
