/**
 * Lets through as much as fits at once: slots, or bytes. Waiters go in order; one that is larger than the whole
 * goes alone, so nothing waits for ever.
 */
export class Semaphore {
  readonly #capacity: number;
  #free: number;
  readonly #waiting: { readonly amount: number; readonly go: () => void }[] = [];

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#free = capacity;
  }

  /** Resolves with the function that gives the amount back. */
  async acquire(amount = 1): Promise<() => void> {
    const taken = Math.min(amount, this.#capacity);
    if (this.#waiting.length > 0 || this.#free < taken) {
      await new Promise<void>((go) => this.#waiting.push({ amount: taken, go }));
    } else {
      this.#free -= taken;
    }
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#free += taken;
      this.#admit();
    };
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next && next.amount <= this.#free; next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= next.amount;
      next.go();
    }
  }
}
