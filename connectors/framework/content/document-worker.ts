import { Worker } from "node:worker_threads";
import { ContentError } from "./content-error.ts";

/** What the thread is sent, and what it answers. */
export interface Question {
  readonly filename: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
export type Answer = { readonly text: string } | { readonly problem: string };

export interface WorkerLimits {
  readonly timeoutMs: number;
  /** By how much the process may grow while a document is read; libraries hold much outside the heap. */
  readonly maxGrowthBytes: number;
}

const LIMITS: WorkerLimits = { timeoutMs: 60_000, maxGrowthBytes: 384 * 1024 * 1024 };
const HEAP_MEBIBYTES = 192;
const LOOK_EVERY_MS = 50;

/**
 * Reads documents one at a time in a thread of its own: one that takes too long or too much memory costs itself alone,
 * and the libraries, which are large, are gone with the thread. It starts with the first document.
 */
export class DocumentWorker implements AsyncDisposable {
  readonly #limits: WorkerLimits;
  #thread: Worker | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(limits: Partial<WorkerLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  /** The text of a document; `bytes` are given away. @throws {ContentError} saying why there is none. */
  textOf(filename: string, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<string> {
    const text = this.#turn.then(() => this.#ask({ filename, bytes }, signal));
    this.#turn = text.catch(() => undefined);
    return text;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn;
    await this.#stop();
  }

  async #ask(question: Question, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    this.#thread ??= startThread();
    const answer = await this.#answerOf(this.#thread, question, signal).catch(async (error: unknown) => {
      await this.#stop();
      throw error;
    });
    if ("problem" in answer) throw new ContentError(answer.problem);
    return answer.text;
  }

  #answerOf(thread: Worker, question: Question, signal: AbortSignal): Promise<Answer> {
    const { timeoutMs, maxGrowthBytes } = this.#limits;
    const settled = new AbortController();
    const until = { signal: settled.signal };
    const deadline = performance.now() + timeoutMs;
    const mostBytes = process.memoryUsage.rss() + maxGrowthBytes;
    return new Promise<Answer>((resolve, reject) => {
      const look = setInterval(() => {
        if (process.memoryUsage.rss() > mostBytes) reject(new ContentError("takes too much memory to read"));
        if (performance.now() > deadline)
          reject(new ContentError(`could not be read within ${timeoutMs / 1000} seconds`));
      }, LOOK_EVERY_MS);
      until.signal.addEventListener("abort", () => clearInterval(look));
      signal.addEventListener("abort", () => reject(signal.reason), until);
      const failed = (error: Error & { code?: string }): void => {
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        reject(isMemory ? new ContentError("takes too much memory to read") : error);
      };
      thread.removeAllListeners();
      thread.once("message", resolve).once("error", failed);
      thread.once("exit", () => reject(new ContentError("its reader ended without an answer")));
      thread.postMessage(question, [question.bytes.buffer]);
    }).finally(() => settled.abort());
  }

  async #stop(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    thread?.removeAllListeners();
    // An error on its way out concerns nobody any more.
    thread?.on("error", () => undefined);
    await thread?.terminate();
  }
}

const OPTIONS = {
  // What the libraries print of broken files is no line of the log.
  stdout: true,
  stderr: true,
  resourceLimits: { maxOldGenerationSizeMb: HEAP_MEBIBYTES },
};

/** As built, or from the sources, which a thread has to be taught to read. */
function startThread(): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(program("js"), OPTIONS);
  const teach = `import("tsx/esm/api").then(({ register }) => { register(); return import("${program("ts")}"); })`;
  return new Worker(teach, { ...OPTIONS, eval: true });
}

const program = (extension: "js" | "ts"): URL =>
  new URL(`./document-worker-main.${extension}`, import.meta.url);
