import type { Clock } from "./clock.ts";
import type { LoopName, Outages } from "./outages.ts";

/** Pauses after failures double up to this. */
const LONGEST_PAUSE_MS = 30_000;
const FIRST_PAUSE_MS = 1_000;

export interface LoopOptions {
  readonly name: LoopName;
  /** From the end of one turn to the start of the next. */
  readonly pauseMs: () => number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly outages: Outages;
}

/** Does `turn` over and over until the signal aborts. No error ends it: a failed turn is tried again, ever more slowly. */
export async function repeat(turn: () => Promise<void>, options: LoopOptions): Promise<void> {
  const { name, pauseMs, clock, signal, outages } = options;
  for (let failed = 0; !signal.aborted; ) {
    try {
      await turn();
      failed = 0;
      outages.worked(name);
    } catch (error) {
      if (signal.aborted) return;
      failed += 1;
      outages.failed(name, error);
    }
    await clock.sleep(
      failed === 0 ? pauseMs() : Math.min(FIRST_PAUSE_MS * 2 ** (failed - 1), LONGEST_PAUSE_MS),
      signal,
    );
  }
}
