/** A step on the way to a generator: a name, or the number of an item. `1` and `"1"` are different steps. */
export type Step = string | number;

/** Where in the tree of generators one stands: 128 bits made of the seed and every step since. */
export type Key = readonly [a: number, b: number, c: number, d: number];

/** The constants of SipHash, cut to the words of its 32-bit form. */
const root: Key = [0, 0, 0x6c796765, 0x74656462];

/** @throws {RangeError} when the seed is no whole number that JavaScript holds exactly. */
export function keyOf(seed: number): Key {
  if (!Number.isSafeInteger(seed)) {
    throw new RangeError(`[generators] seed: expected a whole number, got ${seed}`);
  }
  return extend(root, [seed]);
}

/** The key of a child: different paths give unrelated keys, and `extend(extend(key, [a]), [b])` is `extend(key, [a, b])`. */
export function extend(key: Key, path: readonly Step[]): Key {
  const sponge = new Sponge(key);
  for (const step of path) {
    if (typeof step === "number") sponge.absorbNumber(step);
    else sponge.absorbText(step);
  }
  return sponge.key();
}

/** Four words to start a generator from; no path leads to them, so a parent's draws tell nothing of its children. */
export function squeeze(key: Key): Key {
  const sponge = new Sponge(key);
  sponge.finish();
  return sponge.key();
}

const numberTag = 0x6e;
const textTag = 0x74;

/** Takes in words with the round of HalfSipHash-2-4 (Aumasson and Bernstein), and gives out its whole state. */
class Sponge {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor([a, b, c, d]: Key) {
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }

  absorbNumber(value: number): void {
    this.#absorb(numberTag);
    if (Number.isSafeInteger(value)) {
      this.#absorb(value | 0);
      this.#absorb(Math.floor(value / 0x1_0000_0000) | 0);
    } else {
      throw new RangeError(`[generators] step of a path: expected text or a whole number, got ${value}`);
    }
  }

  absorbText(value: string): void {
    this.#absorb(textTag);
    this.#absorb(value.length);
    for (let index = 0; index < value.length; index += 2) {
      // Beyond the last character the code is NaN, which the shift turns into 0; the length tells the two apart.
      this.#absorb(value.charCodeAt(index) | (value.charCodeAt(index + 1) << 16));
    }
  }

  finish(): void {
    this.#c ^= 0xff;
    for (let round = 0; round < 4; round++) this.#round();
  }

  key(): Key {
    return [this.#a, this.#b, this.#c, this.#d];
  }

  #absorb(word: number): void {
    this.#d ^= word;
    this.#round();
    this.#round();
    this.#a ^= word;
  }

  #round(): void {
    let a = (this.#a + this.#b) | 0;
    let b = rotate(this.#b, 5) ^ a;
    a = rotate(a, 16);
    let c = (this.#c + this.#d) | 0;
    let d = rotate(this.#d, 8) ^ c;
    a = (a + d) | 0;
    d = rotate(d, 7) ^ a;
    c = (c + b) | 0;
    b = rotate(b, 13) ^ c;
    c = rotate(c, 16);
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
