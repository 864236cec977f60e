import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { SyncJobDocument } from "../protocol/sync-job.ts";

/** Which process works on a job, as it stands in the job's `metadata.worker`. */
export type WorkerIdentity = {
  readonly host: string;
  readonly pid: number;
  /** The start of the process, so that another one that got the same pid is not taken for it. */
  readonly started: string;
};

export interface Worker {
  readonly identity: WorkerIdentity;
  /** Whether that process is certain to have ended. What cannot be seen from here may live. */
  knowsDead(other: WorkerIdentity): boolean;
}

/** This process. Its start is told by Linux; elsewhere, nobody is certain to have ended. */
export function thisWorker(): Worker {
  const kernel = kernelOf(process.pid);
  const started = startOf(process.pid, kernel) ?? new Date(performance.timeOrigin).toISOString();
  const identity = { host: hostname(), pid: process.pid, started };
  return {
    identity,
    knowsDead(other) {
      // A container may have our host's name and pids of its own: those are not ours to look up.
      const seenFromHere =
        kernel !== undefined && other.host === identity.host && other.started.startsWith(`${kernel}/`);
      return seenFromHere && startOf(other.pid, kernel) !== other.started;
    },
  };
}

/** The worker that a job names; absent when nobody works on it, or a service that is not ours. */
export function workerOf({ metadata }: SyncJobDocument): WorkerIdentity | undefined {
  const worker = metadata?.worker as Partial<WorkerIdentity> | null | undefined;
  if (typeof worker?.host !== "string" || typeof worker.pid !== "number") return undefined;
  return { host: worker.host, pid: worker.pid, started: String(worker.started) };
}

/** Whether a job names a worker, ours or that of another service. */
export const hasWorker = (job: SyncJobDocument): boolean =>
  workerOf(job) !== undefined || Boolean(job.worker_hostname);

/** The changes with which a job names no worker any more: it is anybody's. */
export const withoutWorker = (metadata: SyncJobDocument["metadata"]): Partial<SyncJobDocument> => ({
  worker_hostname: null,
  metadata: { ...metadata, worker: null },
});

/** The running kernel and the namespace in which pids mean something: `boot id/namespace`. */
function kernelOf(pid: number): string | undefined {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}/${readlinkSync(`/proc/${pid}/ns/pid`)}`;
  } catch {
    return undefined; // not Linux
  }
}

/** When the process of that pid started, in clock ticks since the boot: field 22 of proc(5), counted after the name. */
function startOf(pid: number, kernel: string | undefined): string | undefined {
  if (kernel === undefined) return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie has ended; its parent just has not asked yet.
    return fields[0] === "Z" ? undefined : `${kernel}/${fields[19]}`;
  } catch {
    return undefined; // no such process
  }
}
