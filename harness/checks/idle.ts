import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "@elastic/elasticsearch";
import { HARNESS_ID } from "../engines/client.ts";
import type { Finding } from "./check.ts";

/** What a client of Elastic's products names itself by, and Elasticsearch then shows instead of the `User-Agent`. */
const PRODUCT_ORIGIN = "connectors";

/**
 * Requests that Elasticsearch had from a subject so far, by its own statistics (`http.clients` of nodes stats: open
 * connections, and those closed in the last five minutes). Requests of the connector protocol are named by their
 * `X-Elastic-Product-Origin`; ours have an id of their own.
 */
export async function requestsBy(client: Client, userAgent: string): Promise<number> {
  const { nodes } = await client.nodes.stats({ metric: "http", filter_path: "nodes.*.http.clients" });
  return Object.values(nodes)
    .flatMap(({ http }) => http?.clients ?? [])
    .filter(({ agent }) => agent === userAgent || agent === PRODUCT_ORIGIN)
    .filter(({ x_opaque_id: id }) => id !== HARNESS_ID)
    .reduce((sum, { request_count: count = 0 }) => sum + count, 0);
}

/** After a sync a subject still has a last look or two to take. */
const SETTLE_MS = 150;
/** Less time than this shows nothing. */
const LEAST_MS = 500;
/** Whoever asks for jobs and for connectors at even intervals may do both once more in a stretch than its length says. */
const AT_THE_ENDS = 2;

/** Time in which a subject had nothing to do, and what it asked of Elasticsearch in it. */
export class IdleTime {
  readonly #client: Client;
  readonly #userAgent: string;
  #requests = 0;
  #durationMs = 0;
  #stretches = 0;

  constructor(client: Client, userAgent: string) {
    this.#client = client;
    this.#userAgent = userAgent;
  }

  /** Does something during which the subject has nothing to do. */
  async during<T>(run: () => Promise<T>): Promise<T> {
    const over = new AbortController();
    const watching = this.#watch(over.signal);
    try {
      return await run();
    } finally {
      over.abort();
      await watching;
    }
  }

  /** What was seen stays within `perMinute`, but for what falls on the ends of each stretch. */
  async *judge(perMinute: number): AsyncGenerator<Finding, number> {
    const missingMs = LEAST_MS - this.#durationMs;
    if (missingMs > 0) await this.during(() => sleep(SETTLE_MS + missingMs));
    const most = Math.ceil((perMinute * this.#durationMs) / 60_000) + AT_THE_ENDS * this.#stretches;
    if (this.#requests > most) {
      yield {
        message: `idle for ${(this.#durationMs / 1000).toFixed(1)} s, it asked Elasticsearch too often`,
        expected: `at most ${most} requests (${perMinute} a minute)`,
        actual: this.#requests,
      };
    }
    if ((await this.#asked()) === 0)
      yield { message: "Elasticsearch saw no request of the subject", field: this.#userAgent };
    return 2;
  }

  async #watch(over: AbortSignal): Promise<void> {
    // Too short to be looked at: what was awaited came first.
    await sleep(SETTLE_MS, undefined, { signal: over }).catch(() => {});
    if (over.aborted) return;
    const before = await this.#asked();
    const since = performance.now();
    await new Promise<void>((resolve) => {
      if (over.aborted) resolve();
      over.addEventListener("abort", () => resolve());
    });
    this.#stretches += 1;
    this.#durationMs += performance.now() - since;
    this.#requests += (await this.#asked()) - before;
  }

  #asked(): Promise<number> {
    return requestsBy(this.#client, this.#userAgent);
  }
}
