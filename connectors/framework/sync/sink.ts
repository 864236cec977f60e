import type { Client } from "@elastic/elasticsearch";
import { EngineError } from "../errors.ts";
import { type Backoff, backOff, PATIENT } from "./backoff.ts";
import { type Action, Batch } from "./batch.ts";
import { type Refusal, sendBulk } from "./bulk.ts";
import type { Counters } from "./counters.ts";
import { Semaphore } from "./semaphore.ts";

export interface SinkOptions {
  readonly client: Client;
  readonly index: string;
  /** Ingest pipeline every document goes through. */
  readonly pipeline?: string | undefined;
  readonly counters: Counters;
  readonly signal: AbortSignal;
  readonly limits?: Partial<SinkLimits>;
}

export interface SinkLimits {
  /** A request is sent when its body reaches this many bytes, or holds this many actions. */
  readonly maxBytes: number;
  readonly maxActions: number;
  /** `_bulk` requests in flight; one more is only filled when one of them is answered. */
  readonly concurrency: number;
  /** Items that may be refused for good before the sync stops, for then the fault is not the documents'. */
  readonly maxRefused: number;
  readonly backoff: Backoff;
}

const LIMITS: SinkLimits = {
  maxBytes: 2 * 1024 * 1024,
  maxActions: 500,
  concurrency: 3,
  maxRefused: 1000,
  backoff: PATIENT,
};

/**
 * Writes documents with `_bulk`, several requests in flight. Awaiting `index` and `delete` is the back-pressure:
 * they wait while every slot is taken. The first failure is thrown by the next call and again by `flush`, so a
 * request that failed while nobody looked is never lost.
 */
export class Sink implements AsyncDisposable {
  readonly #options: SinkOptions;
  readonly #limits: SinkLimits;
  readonly #path: string;
  readonly #slots: Semaphore;
  readonly #inFlight = new Set<Promise<void>>();
  readonly #refused: Refusal[] = [];
  #batch = new Batch();
  #failure: { readonly error: unknown } | undefined;

  constructor(options: SinkOptions) {
    this.#options = options;
    this.#limits = { ...LIMITS, ...options.limits };
    this.#slots = new Semaphore(this.#limits.concurrency);
    const query = options.pipeline ? `?pipeline=${encodeURIComponent(options.pipeline)}` : "";
    this.#path = `/${encodeURIComponent(options.index)}/_bulk${query}`;
  }

  /** Items that Elasticsearch refused for good, with its reasons. */
  get refused(): readonly Refusal[] {
    return this.#refused;
  }

  index(id: string, source: Readonly<Record<string, unknown>>): Promise<void> | void {
    this.#throwFailure();
    this.#batch.index(id, source);
    return this.#dispatchWhenFull();
  }

  delete(id: string): Promise<void> | void {
    this.#throwFailure();
    this.#batch.delete(id);
    return this.#dispatchWhenFull();
  }

  /** Resolves when everything added so far was acknowledged or refused for good. */
  async flush(): Promise<void> {
    await this.#dispatch();
    await Promise.all(this.#inFlight);
    this.#throwFailure();
  }

  /** Waits for what is under way, whatever becomes of it: nothing writes on after the sync has ended. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#inFlight);
  }

  /** Synchronous while the batch has room, so that a million small documents cost no million promises. */
  #dispatchWhenFull(): Promise<void> | void {
    const { actions, length } = this.#batch;
    if (actions.length < this.#limits.maxActions && length < this.#limits.maxBytes) return;
    return this.#dispatch();
  }

  async #dispatch(): Promise<void> {
    const batch = this.#batch;
    if (batch.actions.length === 0) return;
    // The next one is likely to be as long.
    this.#batch = new Batch(Math.min(batch.length * 1.25, 1.25 * this.#limits.maxBytes));
    const release = await this.#slots.acquire();
    const sending = this.#deliver(batch)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        release();
        this.#inFlight.delete(sending);
      });
    this.#inFlight.add(sending);
    this.#throwFailure();
  }

  async #deliver(batch: Batch): Promise<void> {
    const { client, counters, signal } = this.#options;
    const target = { client, path: this.#path, signal };
    const { backoff } = this.#limits;
    let pending: readonly Action[] = batch.actions;
    for (let failed = 0; ; ) {
      const outcome = await sendBulk(target, batch, pending);
      counters.bulkRequests += 1;
      for (const action of outcome.done) {
        if (action.op === "index") counters.indexed += 1;
        else counters.deleted += 1;
        counters.bulkBytes += action.end - action.start;
      }
      this.#refuse(outcome.refused);
      pending = outcome.again;
      if (pending.length === 0) return;
      failed += 1;
      if (failed === backoff.tries) throw outOfPatience(pending, failed, outcome.complaint);
      counters.retried += pending.length;
      await backOff(backoff, failed, signal, outcome.retryAfterMs);
    }
  }

  #refuse(refused: readonly Refusal[]): void {
    this.#refused.push(...refused);
    if (this.#refused.length > this.#limits.maxRefused) throw refusalError(this.#refused);
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

function outOfPatience(
  pending: readonly Action[],
  tries: number,
  complaint: string | undefined,
): EngineError {
  const ids = pending.slice(0, 3).map((action) => action.id);
  return new EngineError(
    `[bulk] ${pending.length} items (${ids.join(", ")}, …) were still refused after ${tries} tries: ${complaint}`,
  );
}

/** The error of a sync whose documents were not all accepted: how many, the first ids and reasons. */
export function refusalError(refused: readonly Refusal[]): EngineError {
  const first = refused.slice(0, 10).map(({ id, reason }) => `${id} (${reason})`);
  const more = refused.length > first.length ? `, and ${refused.length - first.length} more` : "";
  return new EngineError(
    `[bulk] ${refused.length} documents were refused by Elasticsearch: ${first.join(", ")}${more}`,
  );
}
