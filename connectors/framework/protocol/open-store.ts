import type { Client } from "@elastic/elasticsearch";
import { ApiStore } from "./api-store.ts";
import { ensureIndices } from "./ensure-indices.ts";
import { IndexStore } from "./index-store.ts";
import { ask, statusOf } from "./request.ts";
import type { ProtocolStore } from "./store.ts";

export interface OpenOptions {
  /** How the records are reached; the server is asked when absent. */
  readonly access?: ProtocolStore["access"];
  /** Milliseconds of the epoch; for tests. */
  readonly now?: () => number;
}

/** How a server without the `_connector` APIs refuses them: as an unknown path, method, parameter or module. */
const NO_API = [400, 404, 405, 410, 501];

/**
 * Opens the records of the connector protocol and makes their indices where they are not there yet. The client stays
 * the caller's to close.
 * @throws {EngineError} when Elasticsearch cannot be reached or refuses.
 */
export async function openStore(client: Client, options: OpenOptions = {}): Promise<ProtocolStore> {
  const { now = Date.now } = options;
  // The records belong to Elastic's products: a full distribution lets others at them with a warning only.
  const own = client.child({ headers: { "x-elastic-product-origin": "connectors" } });
  const access = options.access ?? ((await offersApi(own)) ? "api" : "indices");
  await ensureIndices(own);
  return access === "api" ? new ApiStore({ client: own, now }) : new IndexStore({ client: own, now });
}

async function offersApi(client: Client): Promise<boolean> {
  try {
    await ask("looking for the connector APIs", client.connector.list({ size: 1 }));
    return true;
  } catch (error) {
    if (NO_API.includes(statusOf(error) ?? 0)) return false;
    throw error;
  }
}
