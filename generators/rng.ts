import { extend, type Key, keyOf, type Step, squeeze } from "./key.ts";
import { Xoshiro } from "./xoshiro.ts";

/** The day all generated dates are counted from: 2026-01-01T00:00:00Z, in milliseconds. */
export const referenceMs = Date.UTC(2026, 0, 1);

const dayMs = 86_400_000;

/**
 * The generator at `path` below `seed`. The same seed and path give the same values for ever, whatever else was
 * drawn before: give every item a generator of its own and none shifts its neighbours.
 */
export function createRng(seed: number, ...path: Step[]): Rng {
  return new Rng(extend(keyOf(seed), path));
}

/** A stream of random values. Built by {@link createRng} and {@link Rng.split}. */
export class Rng {
  readonly #key: Key;
  readonly #stream: Xoshiro;

  constructor(key: Key) {
    this.#key = key;
    this.#stream = new Xoshiro(...squeeze(key));
  }

  /** An independent generator that depends on seed and path alone, never on how much was drawn from this one. */
  split(...path: Step[]): Rng {
    return new Rng(extend(this.#key, path));
  }

  /** A whole number in [0, 2^32). */
  next(): number {
    return this.#stream.next();
  }

  /** A number in [0, 1) with 53 random bits. */
  float(): number {
    return ((this.next() >>> 5) * 0x400_0000 + (this.next() >>> 6)) / 0x20_0000_0000_0000;
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    const range = max - min + 1;
    if (!(range >= 1)) throw new RangeError(`[generators] int: expected min <= max, got ${min} and ${max}`);
    const fraction = range <= 0x1_0000_0000 ? this.next() / 0x1_0000_0000 : this.float();
    return min + Math.floor(fraction * range);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability * 0x1_0000_0000;
  }

  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError("[generators] pick: expected at least one item, got none");
    return items[this.int(0, items.length - 1)] as Item;
  }

  /** One of `items`, each as often as its weight says; weights need not sum to 1. */
  weighted<Item>(items: readonly Item[], weights: readonly number[]): Item {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (items.length !== weights.length || !(total > 0)) {
      throw new RangeError(
        `[generators] weighted: expected a weight for each of ${items.length} items, got ${weights.join(", ")}`,
      );
    }
    let left = this.float() * total;
    let chosen = 0;
    for (const [index, weight] of weights.entries()) {
      if (weight === 0) continue;
      chosen = index;
      left -= weight;
      if (left < 0) break;
    }
    return items[chosen] as Item;
  }

  /** A new array in random order (Fisher and Yates); the given one stays as it is. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      const item = shuffled[last] as Item;
      shuffled[last] = shuffled[other] as Item;
      shuffled[other] = item;
    }
    return shuffled;
  }

  /**
   * A moment between two days counted from {@link referenceMs}, `date(-365, 0)` being some time in 2025. Whole
   * seconds, since many sources keep no finer ones.
   */
  date(fromDays: number, toDays: number): Date {
    const seconds = this.int(0, Math.floor(((toDays - fromDays) * dayMs) / 1000));
    return new Date(referenceMs + fromDays * dayMs + seconds * 1000);
  }

  bytes(count: number): Buffer {
    const bytes = Buffer.allocUnsafe(count);
    for (let at = 0; at < count; at += 4) {
      const word = this.next();
      const end = Math.min(at + 4, count);
      // Byte by byte rather than through a Uint32Array: its order of bytes is the machine's.
      for (let index = at, rest = word; index < end; index++, rest >>>= 8) bytes[index] = rest & 0xff;
    }
    return bytes;
  }

  /** This many lower-case hexadecimal digits. */
  hex(digits: number): string {
    return this.bytes(Math.ceil(digits / 2))
      .toString("hex")
      .slice(0, digits);
  }
}
