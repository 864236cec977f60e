import type { Clock } from "./clock.ts";

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that a test turns: what sleeps wakes in order, each when everything before it has come to rest. */
export class SimulatedClock implements Clock {
  #now: number;
  /** Soonest last. */
  readonly #sleepers: Sleeper[] = [];

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        signal.removeEventListener("abort", cut);
        resolve();
      };
      const sleeper = { at: this.#now + Math.max(ms, 1), wake };
      const cut = () => {
        this.#sleepers.splice(this.#sleepers.indexOf(sleeper), 1);
        resolve();
      };
      signal.addEventListener("abort", cut, { once: true });
      const sooner = this.#sleepers.findIndex(({ at }) => at <= sleeper.at);
      this.#sleepers.splice(sooner < 0 ? this.#sleepers.length : sooner, 0, sleeper);
    });
  }

  /** Lets `ms` go by. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await atRest();
    for (let next = this.#sleepers.at(-1); next && next.at <= end; next = this.#sleepers.at(-1)) {
      this.#sleepers.pop();
      this.#now = next.at;
      next.wake();
      if (this.#sleepers.at(-1)?.at !== next.at) await atRest();
    }
    this.#now = end;
  }

  /** Lets time go by until `happened`, or `mostMs` are over. */
  async until(happened: () => boolean, mostMs = 3_600_000): Promise<void> {
    const end = this.#now + mostMs;
    await atRest();
    while (!happened()) {
      const next = this.#sleepers.at(-1);
      if (!next || next.at > end) throw new Error(`did not happen within ${mostMs} ms: ${happened}`);
      await this.pass(next.at - this.#now);
    }
  }
}

/** Resolves when every promise that can go on without time has gone on. */
const atRest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
