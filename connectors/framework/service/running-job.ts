import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { StoredJob } from "../protocol/store.ts";
import { type Pool, poolOf } from "./job-kinds.ts";
import type { WorkerIdentity } from "./worker.ts";

/** Why a job is to stop before its end: asked for, put aside for later, or no longer ours. */
export type Halt = "canceled" | "suspended" | "lost";

/** A job that this process works on, as the loops see it. */
export class RunningJob {
  readonly id: string;
  readonly connectorId: string;
  readonly pool: Pool;
  /** Stands in the job's record while it is ours: no other claim is like it. */
  readonly worker: WorkerIdentity & { readonly claim: string };
  /** Whether the claim was answered. */
  claimed = false;
  /** Resolves when nothing of the job is under way any more. */
  done: Promise<void> = Promise.resolve();
  readonly #stop = new AbortController();
  #halt: Halt | undefined;

  constructor({ id, document }: StoredJob, worker: WorkerIdentity) {
    this.id = id;
    this.connectorId = document.connector.id;
    this.pool = poolOf(document.job_type);
    this.worker = { ...worker, claim: randomUUID() };
    // Each of the requests under way listens to it; that is no leak.
    setMaxListeners(0, this.#stop.signal);
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  get halted(): Halt | undefined {
    return this.#halt;
  }

  /** Stops the sync; the first reason counts, but for the loss of the job, which is final. */
  halt(why: Halt): void {
    if (this.#halt === undefined || why === "lost") this.#halt = why;
    this.#stop.abort();
  }

  /** Whether the record shows our claim. */
  owns({ document }: StoredJob): boolean {
    return (document.metadata?.worker as { claim?: string } | null | undefined)?.claim === this.worker.claim;
  }
}
