import { nearest } from "../../../connectors/framework/nearest.ts";
import type {
  ProtocolStore,
  StoredConnector,
  StoredJob,
} from "../../../connectors/framework/protocol/store.ts";
import { UsageError } from "../../lib/errors.ts";

/** The connector of an id, or the one that writes the index of that name. @throws {UsageError} */
export async function findConnector(store: ProtocolStore, named: string): Promise<StoredConnector> {
  const all = await store.allConnectors();
  const found =
    all.find(({ id }) => id === named) ?? all.find(({ document }) => document.index_name === named);
  if (found) return found;
  const words = all.flatMap(({ id, document }) => [
    id,
    ...(document.index_name ? [document.index_name] : []),
  ]);
  const near = nearest(named, words);
  throw new UsageError(
    `[connector] there is no connector "${named}"${near ? `; did you mean "${near}"?` : ""} (try: plumbline connector list)`,
  );
}

/** @throws {UsageError} when there is no such job. */
export async function findJob(store: ProtocolStore, id: string): Promise<StoredJob> {
  const job = await store.job(id);
  if (job) return job;
  throw new UsageError(`[job] there is no sync job "${id}" (try: plumbline connector jobs CONNECTOR_ID)`);
}

/** The index that a connector writes. @throws {UsageError} when none is attached to it. */
export function requireIndexOf({ id, document }: StoredConnector): string {
  if (document.index_name) return document.index_name;
  throw new UsageError(
    `[connector] connector ${id} has no index attached: attach one in Kibana, or make another connector`,
  );
}
