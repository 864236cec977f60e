import type { Node } from "../node.ts";
import type { CompactionStep, Journal } from "./journal.ts";
import { snapshot } from "./snapshot/snapshot.ts";

export interface CompactionOptions {
  /** A journal of fewer bytes is left alone: 64 MB. */
  readonly compactAboveBytes?: number;
  /** Told of each step, and waited for; for tests. */
  readonly onCompaction?: (done: CompactionStep) => void | Promise<void>;
}

const defaultAboveBytes = 64 * 1024 * 1024;
/** A journal may grow to so many times what is live in it. */
const growth = 3;

/** Keeps a journal from growing for ever: now and then a snapshot of the node takes the place of what led to it. */
export class Compaction {
  readonly #journal: Journal;
  readonly #node: Node;
  readonly #options: CompactionOptions;
  /** How large the journal was when it was compacted, or could not be. */
  #bytes: number;
  #running: Promise<void> | undefined;

  /** @param snapshotBytes how much of the journal is a snapshot */
  constructor(journal: Journal, node: Node, snapshotBytes: number, options: CompactionOptions) {
    this.#journal = journal;
    this.#node = node;
    this.#options = options;
    this.#bytes = snapshotBytes;
  }

  /** To be called when the node is what the journal has led to. */
  compactWhenGrown(): void {
    const { compactAboveBytes = defaultAboveBytes } = this.#options;
    if (this.#running || this.#journal.bytes <= Math.max(compactAboveBytes, growth * this.#bytes)) return;
    this.#running = this.#compact().finally(() => {
      this.#running = undefined;
    });
  }

  /** Resolves when no compaction runs. */
  async ended(): Promise<void> {
    await this.#running;
  }

  async #compact(): Promise<void> {
    try {
      await this.#journal.compact(snapshot(this.#node), this.#options.onCompaction);
    } catch (cause) {
      // The journal is whole as it was, and only grows on.
      process.emitWarning(`[embedded] the journal could not be compacted: ${String(cause)}`);
    }
    this.#bytes = this.#journal.bytes;
  }
}
