import type { Extraction } from "../content/extraction.ts";
import type { Content, Json, Log, SourceDocument } from "../contract.ts";
import { messageOf } from "../errors.ts";
import { type Counters, MAX_FAILURES_KEPT } from "./counters.ts";
import { indexSource } from "./indexed.ts";
import type { Flags } from "./pipeline.ts";
import { Semaphore } from "./semaphore.ts";
import type { Sink } from "./sink.ts";

const CONCURRENT_READS = 10;
/** Contents under way at once take no more bytes than this; one that is larger than the rest goes alone. */
const BYTES_IN_FLIGHT = 12 * 1024 * 1024;

export interface ContentReadsOptions {
  readonly extraction: Extraction;
  readonly sink: Sink;
  readonly counters: Counters;
  readonly flags: Flags;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** Reads contents in parallel, bounded by number and by bytes, and hands each document on when it is read. */
export class ContentReads implements AsyncDisposable {
  readonly #options: ContentReadsOptions;
  readonly #slots = new Semaphore(CONCURRENT_READS);
  readonly #bytes = new Semaphore(BYTES_IN_FLIGHT);
  readonly #running = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(options: ContentReadsOptions) {
    this.#options = options;
  }

  /** Resolves when the read has begun: waiting for its place is the back-pressure on the listing. */
  async start(id: string, document: SourceDocument, content: Content): Promise<void> {
    const releaseSlot = await this.#slots.acquire();
    const releaseBytes = await this.#bytes.acquire(this.#options.extraction.weightOf(content));
    const running = this.#read(id, document, content)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => {
        releaseSlot();
        releaseBytes();
        this.#running.delete(running);
      });
    this.#running.add(running);
    this.#throwFailure();
  }

  /** Resolves when every read begun has been handed to the sink. */
  async finish(): Promise<void> {
    await Promise.all(this.#running);
    this.#throwFailure();
  }

  /** Waits for what is under way, whatever becomes of it: nothing writes on after the sync has ended. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#running);
  }

  async #read(id: string, document: SourceDocument, content: Content): Promise<void> {
    const { sink, flags } = this.#options;
    await sink.index(id, indexSource(id, document, flags, await this.#extracted(id, content)));
  }

  /** A content that cannot be read costs the document its text, never its place in the index. */
  async #extracted(id: string, content: Content): Promise<Readonly<Record<string, Json>> | undefined> {
    const { extraction, counters, signal, log } = this.#options;
    try {
      const extracted = await extraction.read(content, signal);
      if (extracted === undefined) counters.contentSkipped += 1;
      else counters.contentRead += 1;
      return extracted;
    } catch (error) {
      signal.throwIfAborted();
      const failure = { id, filename: content.filename, reason: messageOf(error) };
      counters.contentFailed += 1;
      if (counters.contentFailures.length < MAX_FAILURES_KEPT) counters.contentFailures.push(failure);
      log("warn", "content could not be read; the document is kept without it", failure);
      return undefined;
    }
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
