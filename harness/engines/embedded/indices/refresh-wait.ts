import { outsideMoments } from "../durability/moment.ts";
import type { DocumentStore } from "../store/document-store.ts";

/** When the next refresh by itself is due, in milliseconds from now; undefined when there is none. */
type Due = () => number | undefined;

/**
 * Writes that wait for the next refresh, whoever brings it about. While any waits, a timer ticks for the index, which
 * otherwise needs none.
 */
export class RefreshWait {
  readonly #store: DocumentStore;
  readonly #due: Due;
  readonly #tick: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(store: DocumentStore, due: Due, tick: () => void) {
    this.#store = store;
    this.#due = due;
    this.#tick = tick;
  }

  /** Resolves when a search sees what was written so far. */
  wait(): Promise<void> {
    const refreshed = this.#store.nextRefresh();
    this.#schedule();
    return refreshed;
  }

  /** Waits no more, and lets go who waits. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#store.releaseWaiting();
  }

  #schedule(): void {
    const dueMs = this.#due();
    if (this.#timer !== undefined || dueMs === undefined) return;
    // The time within the moment of the request that waits stands still.
    this.#timer = outsideMoments(() => setTimeout(() => this.#fire(), dueMs));
  }

  #fire(): void {
    this.#timer = undefined;
    this.#tick();
    // A timer may be early by the clock, and the interval may have become longer.
    if (this.#store.waiting > 0) this.#schedule();
  }
}
