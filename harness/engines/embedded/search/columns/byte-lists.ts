import { longer, longerBytes } from "./longer.ts";

/** What is kept of a list, side by side: where its first and its next byte are, where its slice ends, which that is. */
const stateSize = 4;
const addressSize = 4;
/** From here on slices are of the same size. */
const lastSlice = 9;

/**
 * Growing lists of bytes in one memory, by number: an index has very many terms, most of them in few documents. A list
 * is a chain of slices, each twice as long as the one before it, with the address of the next at its end.
 */
export class ByteLists {
  /** Of all lists; replaced when it grows. */
  bytes = new Uint8Array(1 << 12);
  #used = 0;
  #count = 0;
  #states = new Int32Array(64 * stateSize);

  /** Begins a list. Returns its number: they are counted from 0. */
  create(): number {
    const list = this.#count++;
    if (list * stateSize === this.#states.length) this.#states = longer(this.#states);
    const start = this.#allot(0);
    this.#states.set([start, start, start + roomOfSlice(0), 0], list * stateSize);
    return list;
  }

  /** Adds a number from 0 to 2^31 - 1, seven bits a byte, the lowest first. */
  push(list: number, number: number): void {
    const states = this.#states;
    const state = list * stateSize;
    const at = states[state + 1] as number;
    if (number < 0x80 && at < (states[state + 2] as number)) {
      this.bytes[at] = number;
      states[state + 1] = at + 1;
    } else this.#pushSeveral(state, number);
  }

  /** Where the first byte of a list is. */
  startOf(list: number): number {
    return this.#states[list * stateSize] as number;
  }

  #pushSeveral(state: number, number: number): void {
    let rest = number;
    for (; rest > 0x7f; rest >>>= 7) this.#pushByte(state, (rest & 0x7f) | 0x80);
    this.#pushByte(state, rest);
  }

  #pushByte(state: number, byte: number): void {
    const at = this.#states[state + 1] as number;
    if (at === this.#states[state + 2]) this.#extend(state, at);
    const next = this.#states[state + 1] as number;
    this.bytes[next] = byte;
    this.#states[state + 1] = next + 1;
  }

  #extend(state: number, limit: number): void {
    const slice = Math.min((this.#states[state + 3] as number) + 1, lastSlice);
    const start = this.#allot(slice);
    for (let at = 0; at < addressSize; at++) this.bytes[limit + at] = start >>> (8 * at);
    this.#states.set([start, start + roomOfSlice(slice), slice], state + 1);
  }

  #allot(slice: number): number {
    const start = this.#used;
    this.#used += roomOfSlice(slice) + addressSize;
    if (this.#used > this.bytes.length) this.bytes = longerBytes(this.bytes, this.#used * 2);
    return start;
  }
}

/** How many bytes of a list are in one of its slices, of which the first is 0. */
function roomOfSlice(slice: number): number {
  return 8 << slice;
}

/** Reads the numbers of a list as it was when the reader was made, from its beginning on and not beyond its end. */
export class ByteListReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #slice = 0;
  #limit: number;

  constructor(lists: ByteLists, list: number) {
    this.#bytes = lists.bytes;
    this.#at = lists.startOf(list);
    this.#limit = this.#at + roomOfSlice(0);
  }

  next(): number {
    const first = this.#byte();
    if (first < 0x80) return first;
    let number = first & 0x7f;
    for (let shift = 7; ; shift += 7) {
      const byte = this.#byte();
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number;
    }
  }

  #byte(): number {
    if (this.#at === this.#limit) this.#follow();
    return this.#bytes[this.#at++] as number;
  }

  #follow(): void {
    let start = 0;
    for (let at = 0; at < addressSize; at++) start |= (this.#bytes[this.#limit + at] as number) << (8 * at);
    this.#at = start;
    this.#slice = Math.min(this.#slice + 1, lastSlice);
    this.#limit = start + roomOfSlice(this.#slice);
  }
}
