import type { Rng } from "./rng.ts";

/** The numbers [0, size) in another order, told one at a time without an array. */
export interface Permutation {
  /** Where `index` goes. */
  to(index: number): number;
  /** What goes to `place`: `from(to(index)) === index`. */
  from(place: number): number;
}

const rounds = 4;

/**
 * A seeded permutation of [0, size), for up to 2^52 numbers: a Feistel network over the next even power of two,
 * walked until it lands inside, which takes four steps at the worst on average.
 */
export function createPermutation(rng: Rng, size: number): Permutation {
  const halfBits = Math.max(1, Math.ceil(Math.log2(Math.max(size, 2)) / 2));
  const half = 2 ** halfBits;
  const keys = Array.from({ length: rounds }, () => rng.next());

  const forward = (value: number): number => {
    let left = Math.floor(value / half);
    let right = value % half;
    for (const key of keys) [left, right] = [right, (left ^ mix(right ^ key)) & (half - 1)];
    return left * half + right;
  };
  const backward = (value: number): number => {
    let left = Math.floor(value / half);
    let right = value % half;
    for (const key of keys.toReversed()) [left, right] = [(right ^ mix(left ^ key)) & (half - 1), left];
    return left * half + right;
  };
  const walk = (step: (value: number) => number, start: number): number => {
    if (!(start >= 0 && start < size)) {
      throw new RangeError(`[generators] permutation: expected a number in [0, ${size}), got ${start}`);
    }
    let value = step(start);
    while (value >= size) value = step(value);
    return value;
  };
  return { to: (index) => walk(forward, index), from: (place) => walk(backward, place) };
}

/** The last mixing of MurmurHash3, which lets every bit of the word reach every other. */
function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
