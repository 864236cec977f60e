import type { Log } from "../contract.ts";
import { ConflictError, messageOf } from "../errors.ts";
import type { Clock } from "./clock.ts";

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

/**
 * Keeps what fails for one connector or job from being tried at every turn, and from holding up the others: each thing
 * that failed has a pause of its own, which doubles.
 */
export class PutOff {
  readonly #until = new Map<string, { readonly until: number; readonly pauseMs: number }>();
  readonly #clock: Clock;
  readonly #log: Log;

  constructor({ clock, log }: { readonly clock: Clock; readonly log: Log }) {
    this.#clock = clock;
    this.#log = log;
  }

  has(what: string): boolean {
    return (this.#until.get(what)?.until ?? 0) > this.#clock.now();
  }

  /** Does `work` unless `what` is put off. Never throws; somebody else's write in between is no failure. */
  async guard(what: string, work: () => Promise<void>): Promise<void> {
    if (this.has(what)) return;
    try {
      await work();
      this.#until.delete(what);
    } catch (error) {
      if (error instanceof ConflictError) return;
      const pauseMs = Math.min(2 * (this.#until.get(what)?.pauseMs ?? FIRST_PAUSE_MS / 2), LONGEST_PAUSE_MS);
      this.#until.set(what, { until: this.#clock.now() + pauseMs, pauseMs });
      this.#log("error", `${what} failed; it is tried again`, { pauseMs, reason: messageOf(error) });
    }
  }
}
