import type { ConnectorStatus } from "../protocol/connector.ts";
import type { JobType, SyncStatus } from "../protocol/sync-job.ts";
import { type Counters, type Counts, createCounts } from "../sync/counters.ts";
import type { ServiceObserver } from "./observer.ts";
import type { Settings } from "./settings.ts";

type What = Parameters<ServiceObserver["failed"]>[0];

export interface Health {
  /** `starting` until the first pass over all connectors has ended; `failing` when passes or polls stopped working. */
  readonly status: "ok" | "starting" | "failing";
  readonly secondsSincePass: number | undefined;
  readonly secondsSincePoll: number | undefined;
  /** Why the last pass or poll failed, when nothing has worked since. */
  readonly failure: string | undefined;
}

/** How often a pass or a poll may be missed, and what a slow answer may take, before the service counts as failing. */
const MISSED = 3;
const ANSWER_MS = 30_000;

/** What the service told of its work, added up: the source of `/health` and `/metrics`. */
export class VitalSigns implements ServiceObserver {
  readonly startedMs: number;
  readonly #now: () => number;
  readonly #patienceMs: { readonly pass: number; readonly poll: number };
  readonly #running = new Map<string, { readonly type: JobType; readonly counters: Readonly<Counters> }>();
  readonly #ended = createCounts();
  readonly #jobsEnded = new Map<string, number>();
  readonly #failures = new Map<What, number>();
  #connectors: Readonly<Partial<Record<ConnectorStatus, number>>> = {};
  #waiting = 0;
  #passMs: number | undefined;
  #pollMs: number | undefined;
  #failure: string | undefined;

  constructor({ service }: Settings, now: () => number) {
    this.#now = now;
    this.startedMs = now();
    this.#patienceMs = {
      pass: MISSED * 1000 * service.idling + ANSWER_MS,
      poll: MISSED * 1000 * service.job_poll_interval + ANSWER_MS,
    };
  }

  connectorPass(statuses: Readonly<Partial<Record<ConnectorStatus, number>>>): void {
    this.#connectors = statuses;
    this.#passMs = this.#now();
    this.#failure = undefined;
  }

  jobPoll(waiting: number): void {
    this.#waiting = waiting;
    this.#pollMs = this.#now();
  }

  failed(what: What, reason: string): void {
    this.#failures.set(what, (this.#failures.get(what) ?? 0) + 1);
    this.#failure = `${what}: ${reason}`;
  }

  jobStarted(jobId: string, type: JobType, counters: Readonly<Counters>): void {
    this.#running.set(jobId, { type, counters });
  }

  jobEnded(jobId: string, type: JobType, status: SyncStatus): void {
    const running = this.#running.get(jobId);
    this.#running.delete(jobId);
    if (running) addTo(this.#ended, running.counters);
    const key = `${type} ${status}`;
    this.#jobsEnded.set(key, (this.#jobsEnded.get(key) ?? 0) + 1);
  }

  get connectors(): Readonly<Partial<Record<ConnectorStatus, number>>> {
    return this.#connectors;
  }

  get waiting(): number {
    return this.#waiting;
  }

  get runningTypes(): readonly JobType[] {
    return [...this.#running.values()].map(({ type }) => type);
  }

  /** Jobs that came to an end, by type and status. */
  get jobsEnded(): readonly { readonly type: string; readonly status: string; readonly jobs: number }[] {
    return [...this.#jobsEnded].map(([key, jobs]) => {
      const [type = "", status = ""] = key.split(" ");
      return { type, status, jobs };
    });
  }

  get failures(): ReadonlyMap<What, number> {
    return this.#failures;
  }

  /** Counters of all jobs so far, those that run included. */
  counters(): Counts {
    const all = { ...this.#ended };
    for (const { counters } of this.#running.values()) addTo(all, counters);
    return all;
  }

  health(): Health {
    const now = this.#now();
    const late = (sinceMs: number | undefined, patienceMs: number): boolean =>
      now - (sinceMs ?? this.startedMs) > patienceMs;
    const isLate = late(this.#passMs, this.#patienceMs.pass) || late(this.#pollMs, this.#patienceMs.poll);
    const status = isLate ? "failing" : this.#passMs === undefined ? "starting" : "ok";
    const since = (ms: number | undefined): number | undefined => ms && (now - ms) / 1000;
    return {
      status,
      secondsSincePass: since(this.#passMs),
      secondsSincePoll: since(this.#pollMs),
      failure: this.#failure,
    };
  }
}

function addTo(sum: Counts, counts: Readonly<Counts>): void {
  for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
}
