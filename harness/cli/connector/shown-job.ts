import type { StoredJob } from "../../../connectors/framework/protocol/store.ts";

/** A sync job as commands print it: without the snapshot of the connector, which holds its secrets. */
export function shownJob({ id, document }: StoredJob): Readonly<Record<string, unknown>> {
  const { connector, ...rest } = document;
  const { id: connectorId, index_name, service_type } = connector;
  return { id, connector: { id: connectorId, index_name, service_type }, ...rest };
}

/** How a job stands, in one line. */
export function standOf({ document }: StoredJob): string {
  const { status, indexed_document_count: indexed, deleted_document_count: deleted } = document;
  return `${status}: ${indexed} indexed, ${deleted} deleted`;
}
