import type { Clock } from "./clock.ts";
import type { LoopName, Outages } from "./outages.ts";

/** Pauses after failures double up to this. */
const LONGEST_PAUSE_MS = 30_000;
const FIRST_PAUSE_MS = 1_000;

export interface LoopOptions {
  readonly name: LoopName;
  /** Waits, from the end of one turn, for the start of the next. */
  readonly rest: (signal: AbortSignal) => Promise<void>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly outages: Outages;
}

/** Does `turn` over and over until the signal aborts. No error ends it: a failed turn is tried again, ever more slowly. */
export async function repeat(turn: () => Promise<void>, options: LoopOptions): Promise<void> {
  const { name, rest, clock, signal, outages } = options;
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
    if (failed === 0) await rest(signal);
    else await clock.sleep(Math.min(FIRST_PAUSE_MS * 2 ** (failed - 1), LONGEST_PAUSE_MS), signal);
  }
}
