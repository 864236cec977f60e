import { setTimeout as sleep } from "node:timers/promises";

export interface Backoff {
  /** Tries in all before giving up. */
  readonly tries: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
}

/** About two minutes in all: an Elasticsearch node that restarts is back within it. */
export const PATIENT: Backoff = { tries: 10, firstDelayMs: 250, longestDelayMs: 30_000 };

/**
 * Waits before try number `failed` + 1: the delay doubles with every failure. Up to half of it is random, so that
 * clients refused together do not come back together. A `retryAfterMs` the server asked for wins when longer.
 */
export async function backOff(
  backoff: Backoff,
  failed: number,
  signal: AbortSignal,
  retryAfterMs = 0,
): Promise<void> {
  const delay = Math.min(backoff.longestDelayMs, backoff.firstDelayMs * 2 ** (failed - 1));
  const jittered = delay * (0.5 + Math.random() / 2);
  await sleep(Math.max(jittered, retryAfterMs), undefined, { signal });
}
