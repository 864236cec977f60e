import type { Watch } from "../protocol/watch.ts";
import type { ServiceContext } from "./context.ts";
import type { JobPoll } from "./job-poll.ts";
import type { LoopOptions } from "./loop.ts";
import type { Roster } from "./roster.ts";

/** A poll that is told of every write has only lost workers left to look for. */
const LONGEST_WATCH_MS = 30_000;
/** What is written in this time after a first write is looked at together with it. */
const GATHER_JOBS_MS = 10;
const GATHER_CONNECTORS_MS = 100;

type Rest = LoopOptions["rest"];

/** Until a connector's record was written, or it is time to look anyhow. */
export function restOfPass({ settings, store, clock }: ServiceContext): Rest {
  const idlingMs = 1000 * settings.service.idling;
  return async (signal) => {
    const isTold = await written(store.watches?.connectors, idlingMs, signal);
    await clock.sleep(isTold ? GATHER_CONNECTORS_MS : idlingMs, signal);
  };
}

/** Until a job was written or a schedule comes due; a schedule that comes due earlier than thought ends it, too. */
export function restOfPoll(poll: JobPoll, roster: Roster, { settings, store, clock }: ServiceContext): Rest {
  const pollMs = 1000 * settings.service.job_poll_interval;
  return async (signal) => {
    const until = AbortSignal.any([signal, roster.rescheduled]);
    const isTold = await written(store.watches?.jobs, poll.pauseMs(LONGEST_WATCH_MS), until);
    await clock.sleep(isTold ? GATHER_JOBS_MS : poll.pauseMs(pollMs), until);
  };
}

export function restOfCleanUp({ settings, clock }: ServiceContext): Rest {
  return (signal) => clock.sleep(1000 * settings.service.job_cleanup_interval, signal);
}

/** Waits for a write where the server tells of them. @returns false, at once, where it does not */
const written = async (watch: Watch | undefined, ms: number, signal: AbortSignal): Promise<boolean> =>
  (await watch?.next(ms, signal)) ?? false;
