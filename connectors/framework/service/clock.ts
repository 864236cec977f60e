import { setTimeout as sleep } from "node:timers/promises";

/** Time as the service sees it, so that a test can turn it. */
export interface Clock {
  /** Milliseconds of the epoch. */
  now(): number;
  /** Resolves after `ms`, and at once when `signal` aborts: what waits looks at its signal itself. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Longer waits overflow a timer and would end at once. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    // An abort is the wake-up call; it is told by the signal.
    await sleep(Math.min(ms, LONGEST_MS), undefined, { signal }).catch(() => {});
  },
};
