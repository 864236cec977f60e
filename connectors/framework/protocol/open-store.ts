import type { Client } from "@elastic/elasticsearch";
import { ensureIndices } from "./ensure-indices.ts";
import { IndexStore } from "./index-store.ts";
import type { ProtocolStore } from "./store.ts";

export interface OpenOptions {
  /** How the records are reached; the server is asked when absent. */
  readonly access?: ProtocolStore["access"];
  /** Milliseconds of the epoch; for tests. */
  readonly now?: () => number;
}

/**
 * Opens the records of the connector protocol and makes their indices where they are not there yet. The client stays
 * the caller's to close.
 * @throws {EngineError} when Elasticsearch cannot be reached or refuses.
 */
export async function openStore(client: Client, options: OpenOptions = {}): Promise<ProtocolStore> {
  const { now = Date.now } = options;
  // The records belong to Elastic's products: a full distribution lets others at them with a warning only.
  const own = client.child({ headers: { "x-elastic-product-origin": "connectors" } });
  await ensureIndices(own);
  return new IndexStore({ client: own, now });
}
