import type { StoredJob } from "../protocol/store.ts";
import { Semaphore } from "../sync/semaphore.ts";
import { stateOfAbandoned } from "./abandoned.ts";
import { Bell } from "./bell.ts";
import { whenSyncEnds } from "./connector-outcome.ts";
import { isoTime, type ServiceContext } from "./context.ts";
import type { Pool } from "./job-kinds.ts";
import { isWaiting, jobsToStart, LIVE } from "./job-queue.ts";
import { PutOff } from "./put-off.ts";
import type { Roster } from "./roster.ts";
import { runJob } from "./run-job.ts";
import { RunningJob } from "./running-job.ts";
import { makeScheduledJob } from "./scheduled-jobs.ts";
import { tellConnector } from "./tell-connector.ts";
import { withoutWorker } from "./worker.ts";

/** Jobs made by schedule at the same time. */
const SIDE_BY_SIDE = 20;

/** Looks after the jobs of all connectors, with one search a turn, and holds those that run here. */
export class JobPoll {
  readonly #context: ServiceContext;
  readonly #roster: Roster;
  readonly #putOff: PutOff;
  readonly #limits: Readonly<Record<Pool, number>>;
  readonly #running = new Map<string, RunningJob>();
  /** The turn in which a connector last had a job started. */
  readonly #turns = new Map<string, number>();
  #turn = 0;
  /** Jobs wait, or somebody else works on some: nobody tells when they can be started, or are left behind. */
  #isBusy = true;
  /** Rings when a job that ran here is over. */
  readonly freed = new Bell();
  /** When Elasticsearch last came back, in milliseconds of the epoch. */
  #answeringSince = 0;
  #answered = true;

  constructor(context: ServiceContext, roster: Roster) {
    this.#context = context;
    this.#roster = roster;
    this.#putOff = new PutOff(context);
    const { max_concurrent_content_syncs, max_concurrent_access_control_syncs } = context.settings.service;
    this.#limits = {
      content: max_concurrent_content_syncs,
      access_control: max_concurrent_access_control_syncs,
    };
  }

  /**
   * Until the next turn, which comes no later than the next instant of a schedule. While there are jobs to be looked
   * after it is the interval of the settings, else `longestMs`.
   */
  pauseMs(longestMs: number): number {
    const mostMs = this.#isBusy ? 1000 * this.#context.settings.service.job_poll_interval : longestMs;
    const untilInstant = this.#roster.nextInstant - this.#context.clock.now();
    // An instant that has passed could not be dealt with just now: that is put off.
    return untilInstant > 0 ? Math.min(mostMs, untilInstant) : mostMs;
  }

  async turn(): Promise<void> {
    const { store, clock, signal, observer } = this.#context;
    await this.#makeScheduledJobs();
    // Before its claim is answered, a search may still find a job as it was.
    const ours = [...this.#running.values()].filter((job) => job.claimed);
    const connectorIds = [...new Set([...this.#roster.ids, ...ours.map((job) => job.connectorId)])];
    const live = await this.#search(() => store.jobs({ connectorIds, statuses: LIVE }));
    const waiting = live.filter(({ document }) => isWaiting(document.status)).length;
    this.#isBusy = live.length > ours.length || waiting > 0;
    observer.jobPoll(waiting);
    haltWhatMustStop(ours, live);
    if (signal.aborted) return;
    for (const job of live) if (!this.#running.has(job.id)) await this.#settleAbandoned(job, clock.now());
    this.#startJobs(live);
  }

  /** Puts aside what runs; resolves when that is written. */
  async stop(): Promise<void> {
    for (const job of this.#running.values()) job.halt("suspended");
    await Promise.all([...this.#running.values()].map((job) => job.done));
  }

  /** All at once: a hundred schedules of midnight are still made within a second of it. */
  async #makeScheduledJobs(): Promise<void> {
    const { store, clock } = this.#context;
    const now = clock.now();
    const due = this.#roster.due(now);
    if (due.length === 0) return;
    const connectorIds = due.map(({ served }) => served.id);
    const waiting = await store.jobs({ connectorIds, statuses: ["pending", "suspended"] });
    const slots = new Semaphore(SIDE_BY_SIDE);
    await Promise.all(
      due.map(async ({ served, type }) => {
        const release = await slots.acquire();
        await this.#putOff.guard(`schedule (${type}) of connector ${served.id}`, () =>
          makeScheduledJob(served, type, { now, waiting }, this.#roster, this.#context),
        );
        release();
      }),
    );
  }

  async #search<Found>(search: () => Promise<Found>): Promise<Found> {
    try {
      const found = await search();
      if (!this.#answered) this.#answeringSince = this.#context.clock.now();
      this.#answered = true;
      return found;
    } catch (error) {
      this.#answered = false;
      throw error;
    }
  }

  async #settleAbandoned(job: StoredJob, now: number): Promise<void> {
    const { worker, store, log } = this.#context;
    const found = stateOfAbandoned(job.document, { now, answeringSince: this.#answeringSince, worker });
    if (!found) return;
    const { status, error = null } = found;
    await this.#putOff.guard(`job ${job.id}, which its worker left behind,`, async () => {
      const nobody = status === "suspended" ? withoutWorker(job.document.metadata) : {};
      await store.moveJob(job, status, { error, ...nobody });
      const connector = job.document.connector.id;
      log("warn", `job that nobody works on is now ${status}`, { connector, job: job.id });
      const ended = { ...job.document, status, error, completed_at: isoTime(now) };
      await tellConnector(connector, (document) => whenSyncEnds(document, ended), this.#context);
    });
  }

  #startJobs(live: readonly StoredJob[]): void {
    this.#turn += 1;
    const running = this.#running;
    // One that is worked on stays in the list: it keeps others of its connector from starting.
    const startable = live.filter(
      ({ id, document }) => !isWaiting(document.status) || !this.#putOff.has(`job ${id}`),
    );
    for (const job of jobsToStart({ live: startable, running, limits: this.#limits, turns: this.#turns })) {
      this.#turns.set(job.document.connector.id, this.#turn);
      const started = new RunningJob(job, this.#context.worker.identity);
      running.set(job.id, started);
      started.done = this.#putOff
        .guard(`job ${job.id}`, () => runJob(job, started, this.#context))
        .finally(() => {
          running.delete(job.id);
          this.freed.ring();
        });
    }
  }
}

/** What runs here and is canceled in its record, or is no longer there as ours. */
function haltWhatMustStop(ours: readonly RunningJob[], live: readonly StoredJob[]): void {
  const found = new Map(live.map((job) => [job.id, job]));
  for (const running of ours) {
    const job = found.get(running.id);
    if (!job || !running.owns(job)) running.halt("lost");
    else if (job.document.status === "canceling") running.halt("canceled");
  }
}
