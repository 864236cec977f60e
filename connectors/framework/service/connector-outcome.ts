import type { ConnectorDocument } from "../protocol/connector.ts";
import { isOver } from "../protocol/states.ts";
import type { SyncJobDocument } from "../protocol/sync-job.ts";
import { poolOf } from "./job-kinds.ts";

type Changes = Partial<ConnectorDocument>;

/** What a connector's record says when a sync of it begins. */
export function whenSyncStarts(connector: ConnectorDocument, { job_type }: SyncJobDocument): Changes {
  const changes: Changes =
    poolOf(job_type) === "content"
      ? { last_sync_status: "in_progress", last_sync_error: null }
      : { last_access_control_sync_status: "in_progress", last_access_control_sync_error: null };
  return { ...changes, ...statusAfterSyncs({ ...connector, ...changes }) };
}

/** What a connector's record says after a job of it, whatever became of the job. Content and access control are told apart. */
export function whenSyncEnds(connector: ConnectorDocument, job: SyncJobDocument): Changes {
  const { status, error = null } = job;
  const over = isOver(status);
  const changes: Changes = {
    ...(over ? { last_synced: job.completed_at ?? null } : {}),
    ...(poolOf(job.job_type) === "access_control"
      ? { last_access_control_sync_status: status, last_access_control_sync_error: error }
      : {
          last_sync_status: status,
          last_sync_error: error,
          ...(over
            ? {
                last_indexed_document_count: job.indexed_document_count,
                last_deleted_document_count: job.deleted_document_count,
              }
            : {}),
        }),
  };
  return { ...changes, ...statusAfterSyncs({ ...connector, ...changes }) };
}

/** The error of the last syncs; it stands until a sync of the same kind begins. */
export function standingError(connector: ConnectorDocument): string | undefined {
  const unknown = "the last sync ended in an error that it did not tell";
  if (connector.last_sync_status === "error") return connector.last_sync_error ?? unknown;
  if (connector.last_access_control_sync_status === "error")
    return connector.last_access_control_sync_error ?? unknown;
  return undefined;
}

/** One that nobody has configured cannot be connected, whatever an old job of it did. */
function statusAfterSyncs(connector: ConnectorDocument): Changes {
  if (!isConfigured(connector)) return {};
  const error = standingError(connector);
  return error === undefined ? { status: "connected", error: null } : { status: "error", error };
}

export const isConfigured = ({ status }: ConnectorDocument): boolean =>
  status === "configured" || status === "connected" || status === "error";

/** The changes that say something else than the record does. */
export function differences(connector: ConnectorDocument, changes: Changes): Changes | undefined {
  const different = Object.entries(changes).filter(
    ([name, value]) => (connector[name as keyof ConnectorDocument] ?? null) !== value,
  );
  return different.length === 0 ? undefined : Object.fromEntries(different);
}
