import type { ProtocolStore } from "../protocol/store.ts";
import type { Watch } from "../protocol/watch.ts";
import type { Clock } from "./clock.ts";
import type { JobPoll } from "./job-poll.ts";
import type { LoopOptions } from "./loop.ts";
import type { Roster } from "./roster.ts";
import type { Settings } from "./settings.ts";

/** A poll that is told of every write has only lost workers left to look for. */
const LONGEST_WATCH_MS = 30_000;
/** What is written in this time after a first write is looked at together with it. */
const GATHER_JOBS_MS = 10;
const GATHER_CONNECTORS_MS = 100;

type Rest = LoopOptions["rest"];

interface RestContext {
  readonly settings: { readonly service: Settings["service"] };
  readonly store: Pick<ProtocolStore, "watches">;
  readonly clock: Clock;
}

/** Until a connector's record was written, or it is time to look anyhow. */
export function restOfPass({ settings, store, clock }: RestContext): Rest {
  const idlingMs = 1000 * settings.service.idling;
  return async (signal) => {
    const isTold = await written(store.watches?.connectors, idlingMs, signal);
    await clock.sleep(isTold ? GATHER_CONNECTORS_MS : idlingMs, signal);
  };
}

/** Until a job was written or is over here, a schedule comes due, or there is news of the connectors. */
export function restOfPoll(
  poll: Pick<JobPoll, "pauseMs" | "freed">,
  roster: Pick<Roster, "news">,
  { settings, store, clock }: RestContext,
): Rest {
  const pollMs = 1000 * settings.service.job_poll_interval;
  const bells = () => AbortSignal.any([poll.freed.signal, roster.news.signal]);
  // Heard from before a turn on: what rings during it may have come too late for it.
  let heard = bells();
  return async (signal) => {
    const until = AbortSignal.any([signal, heard]);
    const isTold = await written(store.watches?.jobs, poll.pauseMs(LONGEST_WATCH_MS), until);
    await clock.sleep(isTold ? GATHER_JOBS_MS : poll.pauseMs(pollMs), until);
    heard = bells();
  };
}

export function restOfCleanUp({ settings, clock }: RestContext): Rest {
  return (signal) => clock.sleep(1000 * settings.service.job_cleanup_interval, signal);
}

/** Waits for a write where the server tells of them. @returns false, at once, where it does not */
const written = async (watch: Watch | undefined, ms: number, signal: AbortSignal): Promise<boolean> =>
  (await watch?.next(ms, signal)) ?? false;
