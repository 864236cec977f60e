import { Client, type ClientConfig } from "pg";
import type { ConfigOf } from "../framework/fields.ts";
import { backOff } from "../framework/sync/backoff.ts";
import type { fields } from "./config.ts";
import { failure, isPassing } from "./failure.ts";
import { pem } from "./pem.ts";

const CONNECT_TIMEOUT_MS = 30_000;

/** The configuration as the client wants it. */
export function clientConfig(config: ConfigOf<typeof fields>): ClientConfig {
  const { host, port, username, password, database } = config;
  return {
    host,
    port,
    user: username,
    password,
    database,
    application_name: "elasticsearch-connector",
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    ...(config.ssl_enabled ? { ssl: { ca: pem(config.ssl_ca) } } : {}),
  };
}

/**
 * Connects, trying again while that may help.
 * @throws {SourceError} saying what to change.
 */
export async function connect(config: ClientConfig, tries: number, signal: AbortSignal): Promise<Client> {
  for (let failed = 1; ; failed += 1) {
    signal.throwIfAborted();
    const client = new Client(config);
    client.on("error", () => {
      // A connection lost between two queries shows in the next one; unheard, the event would end the process.
    });
    const giveUp = (): void => void client.end();
    signal.addEventListener("abort", giveUp);
    try {
      await client.connect();
      return client;
    } catch (cause) {
      await client.end().catch(() => {
        // It never was connected; there is nothing to end.
      });
      signal.throwIfAborted();
      if (failed >= tries || !isPassing(cause))
        throw failure(`connect to ${config.host}:${config.port}`, cause);
      await backOff({ tries, firstDelayMs: 500, longestDelayMs: 30_000 }, failed, signal);
    } finally {
      signal.removeEventListener("abort", giveUp);
    }
  }
}

/** Ends what the aborted session was doing: the server notices a closed connection only when it has an answer. */
export async function cancel(config: ClientConfig, processId: string): Promise<void> {
  const client = new Client(config);
  client.on("error", () => {
    // Told by the call that fails of it.
  });
  try {
    await client.connect();
    await client.query("SELECT pg_cancel_backend($1::int)", [processId]);
  } catch {
    // Then the statement ends by itself, later.
  } finally {
    await client.end().catch(() => {
      // It was broken off already.
    });
  }
}
