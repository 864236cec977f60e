import { DocumentWorker } from "./document-worker.ts";

/** So long a reader waits for the next sync before it goes. */
const KEPT_MS = 30_000;

/**
 * Readers of documents, kept for a while after a sync for the next one: a reader takes longer to start, with its large
 * libraries, than most documents take to be read.
 */
export class DocumentWorkers implements AsyncDisposable {
  readonly #kept = new Map<DocumentWorker, NodeJS.Timeout>();

  /** A reader for one sync alone. Whoever takes it gives it back. */
  take(): DocumentWorker {
    const [kept] = this.#kept;
    if (!kept) return new DocumentWorker();
    const [worker, timer] = kept;
    clearTimeout(timer);
    this.#kept.delete(worker);
    return worker;
  }

  giveBack(worker: DocumentWorker): void {
    const leave = (): void => {
      this.#kept.delete(worker);
      void worker[Symbol.asyncDispose]();
    };
    this.#kept.set(worker, setTimeout(leave, KEPT_MS).unref());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const workers = [...this.#kept];
    this.#kept.clear();
    for (const [worker, timer] of workers) {
      clearTimeout(timer);
      await worker[Symbol.asyncDispose]();
    }
  }
}
