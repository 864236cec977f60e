import { Client } from "@elastic/elasticsearch";
import { openStore } from "../../../connectors/framework/protocol/open-store.ts";
import type { ProtocolStore } from "../../../connectors/framework/protocol/store.ts";
import type { Environment } from "../../engines/engine.ts";
import { clusterAddress } from "./address.ts";
import { refusal } from "./refusal.ts";

/** The Elasticsearch that a command works on. */
export interface Cluster {
  /** Without credentials. */
  readonly url: string;
  readonly client: Client;
  readonly store: ProtocolStore;
}

/**
 * Runs a command on an Elasticsearch and lets go of it.
 * @throws {UnavailableError} saying in one line what it refused, or that it cannot be reached.
 */
export async function withCluster(
  url: string,
  environment: Environment,
  signal: AbortSignal,
  run: (cluster: Cluster) => Promise<number>,
): Promise<number> {
  const address = clusterAddress(url, environment);
  const { url: node, auth } = address;
  const client = new Client({ node, maxRetries: 1, ...(auth && { auth }) });
  try {
    const store = await openStore(client);
    return await run({ url: node, client, store });
  } catch (error) {
    signal.throwIfAborted();
    throw refusal(error, address);
  } finally {
    await client.close();
  }
}
