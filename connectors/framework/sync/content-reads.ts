import { extractText, MAX_CONTENT_BYTES } from "../content/extract.ts";
import type { Content, Log, SourceDocument } from "../contract.ts";
import { messageOf } from "../errors.ts";
import type { Counters } from "./counters.ts";
import { indexSource } from "./indexed.ts";
import type { Flags } from "./pipeline.ts";
import { Semaphore } from "./semaphore.ts";
import type { Sink } from "./sink.ts";

const CONCURRENT_READS = 10;
/** Contents under way at once take no more bytes than this; one that is larger than the rest goes alone. */
const BYTES_IN_FLIGHT = 12 * 1024 * 1024;

/** Reads contents in parallel, bounded by number and by bytes, and hands each document on when its text is there. */
export class ContentReads implements AsyncDisposable {
  readonly #sink: Sink;
  readonly #counters: Counters;
  readonly #flags: Flags;
  readonly #signal: AbortSignal;
  readonly #log: Log;
  readonly #slots = new Semaphore(CONCURRENT_READS);
  readonly #bytes = new Semaphore(BYTES_IN_FLIGHT);
  readonly #running = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(options: { sink: Sink; counters: Counters; flags: Flags; signal: AbortSignal; log: Log }) {
    this.#sink = options.sink;
    this.#counters = options.counters;
    this.#flags = options.flags;
    this.#signal = options.signal;
    this.#log = options.log;
  }

  /** Resolves when the read has begun: waiting for its place is the back-pressure on the listing. */
  async start(id: string, document: SourceDocument, content: Content): Promise<void> {
    const releaseSlot = await this.#slots.acquire();
    const releaseBytes = await this.#bytes.acquire(content.bytes ?? MAX_CONTENT_BYTES);
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
    await this.#sink.index(id, indexSource(id, document, this.#flags, await this.#text(id, content)));
  }

  /** A content that cannot be read costs the document its text, never its place in the index. */
  async #text(id: string, content: Content): Promise<string | undefined> {
    try {
      const text = await extractText(content, this.#signal);
      if (text === undefined) this.#counters.contentSkipped += 1;
      else this.#counters.contentRead += 1;
      return text;
    } catch (error) {
      this.#signal.throwIfAborted();
      this.#counters.contentFailed += 1;
      this.#log("warn", "content could not be read; the document is kept without it", {
        id,
        filename: content.filename,
        reason: messageOf(error),
      });
      return undefined;
    }
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
