/** Those who wait for a sequence of operations to go on. */
export class Advance {
  #waiting = new Set<() => void>();

  /** Tells all who wait that there was one more operation. */
  announce(): void {
    if (this.#waiting.size === 0) return;
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const tell of waiting) tell();
  }

  /** True at the next operation; false when `timeoutMs` went by or nobody waits for the answer any more. */
  next(timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (advanced: boolean): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", giveUp);
        this.#waiting.delete(tell);
        resolve(advanced);
      };
      const tell = (): void => end(true);
      const giveUp = (): void => end(false);
      const timer = setTimeout(giveUp, timeoutMs);
      signal.addEventListener("abort", giveUp);
      this.#waiting.add(tell);
    });
  }
}
