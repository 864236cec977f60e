import { longer } from "./longer.ts";

/** A list of whole numbers below 2^31 that grows, in as little memory as they take. */
export class Numbers {
  #numbers = new Int32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The numbers so far. */
  get view(): Int32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  at(index: number): number {
    return this.#numbers[index] as number;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#numbers = longer(this.#numbers);
    this.#numbers[this.#length++] = number;
  }
}
