import { digest } from "./canonical.ts";

const WORDS = 5;
/** Slot layout: fingerprint of the id (two words), of the content (two words), state. */
const STATE = 4;
export const EMPTY = 0;
export const MISSING = 1;
export const MATCHED = 2;
export const CHANGED = 3;
export const REPEATED = 4;

/**
 * The expected documents as fingerprints in one typed array, 20 bytes a slot and at most half full: a million
 * documents fit in 40 MiB, whatever they hold.
 */
export class Tally {
  #slots = new Uint32Array(WORDS * 1024);
  #capacity = 1024;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Enters an expected document. @returns false when its id is there already. */
  expect(id: string, content: string): boolean {
    if (this.#size * 2 >= this.#capacity) this.#grow();
    const [high, low] = digest(id);
    const at = this.#find(high, low);
    if (this.#slots[at + STATE] !== EMPTY) return false;
    const [contentHigh, contentLow] = digest(content);
    this.#slots.set([high, low, contentHigh, contentLow, MISSING], at);
    this.#size += 1;
    return true;
  }

  /** Marks a document that was found. @returns what it is: `EMPTY` when nobody expects it, `REPEATED` the second time. */
  found(id: string, content: string): number {
    const at = this.#find(...digest(id));
    if (this.#slots[at + STATE] === EMPTY) return EMPTY;
    if (this.#slots[at + STATE] !== MISSING) return REPEATED;
    const [high, low] = digest(content);
    const matches = this.#slots[at + 2] === high && this.#slots[at + 3] === low;
    this.#slots[at + STATE] = matches ? MATCHED : CHANGED;
    return matches ? MATCHED : CHANGED;
  }

  /** What has become of an id so far; `EMPTY` when nobody expects it. */
  state(id: string): number {
    return this.#slots[this.#find(...digest(id)) + STATE] as number;
  }

  #find(high: number, low: number): number {
    const mask = this.#capacity - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WORDS;
      const slots = this.#slots;
      if (slots[at + STATE] === EMPTY || (slots[at] === high && slots[at + 1] === low)) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#capacity *= 2;
    this.#slots = new Uint32Array(WORDS * this.#capacity);
    for (let at = 0; at < old.length; at += WORDS) {
      if (old[at + STATE] === EMPTY) continue;
      this.#slots.set(old.subarray(at, at + WORDS), this.#find(old[at] as number, old[at + 1] as number));
    }
  }
}
