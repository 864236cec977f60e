import { messageOf } from "../errors.ts";
import type { Counters } from "../sync/counters.ts";
import type { ServiceContext } from "./context.ts";
import { statsOf } from "./job-stats.ts";
import type { RunningJob } from "./running-job.ts";

const EVERY_MS = 10_000;

/** Does `work` and tells meanwhile how far it is, which also tells that somebody is at it. */
export async function whileReporting<Result>(
  running: RunningJob,
  counters: Counters,
  { store, clock, log }: ServiceContext,
  work: () => Promise<Result>,
): Promise<Result> {
  const done = new AbortController();
  const report = async () => {
    for (;;) {
      await clock.sleep(EVERY_MS, done.signal);
      if (done.signal.aborted || running.signal.aborted) return;
      try {
        await store.reportJob(running.id, statsOf(counters, running.worker));
      } catch (error) {
        log("debug", "stats could not be written; the next ones say more", { reason: messageOf(error) });
      }
    }
  };
  const reports = report();
  try {
    return await work();
  } finally {
    done.abort();
    await reports;
  }
}
