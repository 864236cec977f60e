import type { Client } from "@elastic/elasticsearch";
import { statusOf } from "./request.ts";

interface Checkpoints {
  readonly global_checkpoints: readonly number[];
}

/** Answers after which asking again is no use: no such API, or not for this key. */
const NEVER = [400, 403, 404, 405, 501];

/**
 * Waits for the next write to an index, without asking again and again: Elasticsearch answers when the index's global
 * checkpoint has passed the one it was told, or the time is over. Full distributions have this API for Fleet Server,
 * and Kibana's task manager waits by it; where it is absent, or this key may not use it, {@link next} says so.
 */
export class Watch {
  readonly #client: Client;
  readonly #path: string;
  #seen: number | undefined;
  #isOffered = true;

  constructor(client: Client, index: string) {
    this.#client = client;
    this.#path = `/${index}/_fleet/global_checkpoints`;
  }

  /** Whether waiting like this is possible, as far as is known. */
  get isOffered(): boolean {
    return this.#isOffered;
  }

  /**
   * Resolves at the first write since the last call resolved, after `ms`, or when `signal` aborts. The first call
   * resolves at once: what was written before it may not have been seen.
   * @returns false when it cannot be waited for; no time has passed then
   */
  async next(ms: number, signal: AbortSignal): Promise<boolean> {
    if (!this.#isOffered || signal.aborted) return this.#isOffered;
    const waits = this.#seen !== undefined;
    try {
      const { global_checkpoints } = await this.#client.transport.request<Checkpoints>(
        {
          method: "GET",
          path: this.#path,
          ...(waits && {
            querystring: {
              wait_for_advance: true,
              checkpoints: this.#seen,
              timeout: `${Math.max(1, Math.round(ms))}ms`,
            },
          }),
        },
        { signal, maxRetries: 0, requestTimeout: ms + 30_000 },
      );
      this.#seen = global_checkpoints[0];
      return true;
    } catch (error) {
      if (signal.aborted) return true;
      if (NEVER.includes(statusOf(error) ?? 0)) this.#isOffered = false;
      // Away for now: whoever reads next finds that out, and waits in its own way.
      this.#seen = undefined;
      return false;
    }
  }
}
