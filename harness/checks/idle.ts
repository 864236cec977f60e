import type { Client } from "@elastic/elasticsearch";
import type { Finding } from "./check.ts";

/**
 * Requests that Elasticsearch had from clients of one `User-Agent` so far, by its own statistics (`http.clients` of
 * nodes stats: open connections, and those closed in the last five minutes).
 */
export async function requestsBy(client: Client, userAgent: string): Promise<number> {
  const { nodes } = await client.nodes.stats({ metric: "http", filter_path: "nodes.*.http.clients" });
  return Object.values(nodes)
    .flatMap(({ http }) => http?.clients ?? [])
    .filter(({ agent }) => agent === userAgent)
    .reduce((sum, { request_count: count = 0 }) => sum + count, 0);
}

/** Stretches of time in which a subject had nothing to do, and what it asked of Elasticsearch in them. */
export class IdleTime {
  readonly #client: Client;
  readonly #userAgent: string;
  #requests = 0;
  #durationMs = 0;

  constructor(client: Client, userAgent: string) {
    this.#client = client;
    this.#userAgent = userAgent;
  }

  /** Does something during which the subject has nothing to do. */
  async during<T>(run: () => Promise<T>): Promise<T> {
    const before = await requestsBy(this.#client, this.#userAgent);
    const started = performance.now();
    try {
      return await run();
    } finally {
      this.#durationMs += performance.now() - started;
      this.#requests += (await requestsBy(this.#client, this.#userAgent)) - before;
    }
  }

  /** What was seen stays within `perMinute`; one request more is chance in so short a time. */
  async *judge(perMinute: number): AsyncGenerator<Finding, number> {
    const minutes = this.#durationMs / 60_000;
    const most = Math.ceil(perMinute * minutes) + 1;
    if (this.#requests > most) {
      yield {
        message: `idle for ${(this.#durationMs / 1000).toFixed(1)} s, it asked Elasticsearch too often`,
        expected: `at most ${most} requests (${perMinute} a minute)`,
        actual: this.#requests,
      };
    }
    if ((await requestsBy(this.#client, this.#userAgent)) === 0)
      yield { message: "Elasticsearch saw no request of the subject", field: this.#userAgent };
    return 2;
  }
}
