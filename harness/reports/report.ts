import type { JobType } from "../../connectors/framework/protocol/sync-job.ts";
import type { Finding } from "../checks/check.ts";

/** `errored`: the run could not be judged (no engine, a check that broke, Ctrl-C); `reason` says why. */
export type Outcome = "passed" | "failed" | "errored" | "skipped";

export interface Step {
  readonly name: string;
  readonly durationMs: number;
}

export interface SyncEntry {
  /** Which sync of the scenario: `first`, `unchanged`, `evolved`, `refused`. */
  readonly name: string;
  readonly type: JobType;
  readonly status: string;
  readonly error?: string;
  readonly indexed: number;
  readonly deleted: number;
  /** Documents in the index after it. */
  readonly total: number;
  readonly durationMs: number;
  /** From the creation of the job until it was taken up. */
  readonly waitMs: number;
  readonly docsPerSecond: number;
  readonly peakRssBytes: number;
  /** Requests the source answered; absent where it keeps no log. */
  readonly sourceRequests?: number;
}

export interface CheckEntry {
  readonly name: string;
  /** The sync it judged; absent for what concerns the whole run. */
  readonly sync?: string;
  readonly outcome: Outcome;
  readonly reason?: string;
  /** How many things were compared; a check that compared nothing fails. */
  readonly compared: number;
  readonly durationMs: number;
  readonly findings: readonly Finding[];
}

/** Everything one scenario showed, as one JSON value. Reporters print it, none computes. */
export interface Report {
  readonly schema: 1;
  readonly run: string;
  readonly connector: string;
  readonly size: string;
  readonly seed: number;
  readonly engine?: Server;
  readonly source?: Server;
  readonly subject?: Server;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly durationMs: number;
  /** The command that runs the same again. */
  readonly replay: string;
  readonly steps: readonly Step[];
  readonly syncs: readonly SyncEntry[];
  readonly checks: readonly CheckEntry[];
}

export interface Server {
  readonly kind: string;
  readonly version: string;
  /** Parts of ours that stand in for what an engine lacks. */
  readonly standIns?: readonly string[];
  /** What an engine lacks and nothing stands in for; the scenario went another way. */
  readonly without?: readonly string[];
}

/** One run of a verb over several parts. */
export interface Summary {
  readonly schema: 1;
  readonly run: string;
  readonly verb: string;
  readonly outcome: Outcome;
  readonly durationMs: number;
  readonly parts: readonly {
    readonly connector: string;
    readonly size: string;
    readonly outcome: Outcome;
    readonly durationMs: number;
    /** Path of its report.json, relative to the run's folder. */
    readonly report: string;
  }[];
}

/** The outcome of several: the worst of them, errors before failures. */
export function worst(outcomes: readonly Outcome[]): Outcome {
  for (const outcome of ["errored", "failed", "passed"] as const) {
    if (outcomes.includes(outcome)) return outcome;
  }
  return "skipped";
}
