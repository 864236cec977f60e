import { longer } from "./longer.ts";

/** When so many pieces, or words of four bytes, are remembered it begins anew: numbers and keys do not come again. */
const maxRemembered = 1 << 15;
const maxWords = 1 << 18;
/** Longer pieces hardly come again. Scripts without blanks have long ones. */
const maxLength = 256;
const blank = 0x20;
const blanks = 0x20202020;

/** What is remembered of a piece, side by side: its length, its hash, where its words are, its number. */
const slotSize = 4;

/**
 * Cuts strings of sources at blanks, and remembers what number was given to each piece: the words of a text come again
 * and again, and are known by their bytes without being decoded. Four bytes are looked at together.
 */
export class Pieces {
  readonly #numberOf: (bytes: Buffer, start: number, end: number) => number;
  readonly #forgets: () => void;
  /** What was given to the pieces that were read last, in order. */
  numbers = new Int32Array(256);
  #bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(this.#bytes.buffer);
  /** Half of them at most are taken; the others have the length 0. */
  #slots = new Int32Array(128 * slotSize);
  #taken = 0;
  /** The bytes of all pieces, the last word of each filled up with 0. */
  #words = new Int32Array(512);
  #used = 0;
  /** How many numbers were asked for since it began anew. */
  #asked = 0;

  /** `numberOf` gives a number to a piece that is not remembered; `forgets` is told when all of before are of no more use. */
  constructor(numberOf: (bytes: Buffer, start: number, end: number) => number, forgets: () => void) {
    this.#numberOf = numberOf;
    this.#forgets = forgets;
  }

  /** Reads what is between two offsets. Returns how many pieces that are; their `numbers` stand until the next time. */
  read(bytes: Buffer, start: number, end: number): number {
    if (this.#asked >= maxRemembered || this.#used >= maxWords) this.#forget();
    const room = ((end - start) >> 1) + 1;
    if (room > this.numbers.length) this.numbers = new Int32Array(room);
    if (this.#bytes !== bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    const view = this.#view;
    let count = 0;
    for (let at = start; at < end; ) {
      if (bytes[at] === blank) {
        at++;
        continue;
      }
      const from = at;
      let hash = 0;
      for (;;) {
        const word = at + 4 <= end ? view.getInt32(at, true) : lastWord(bytes, at, end);
        const length = lengthBeforeBlank(word);
        at += length;
        const rest = word & ((1 << (8 * length)) - 1);
        if (length === 4) hash = mix(hash, word);
        else {
          hash = mix(hash, rest);
          this.numbers[count++] = this.#find(from, at, hash, rest);
          break;
        }
      }
    }
    return count;
  }

  /** The number of a piece, of which `rest` are the bytes behind the last whole word. */
  #find(start: number, end: number, hash: number, rest: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    for (let slot = (hash * slotSize) & mask; ; slot = (slot + slotSize) & mask) {
      if (slots[slot] === 0) break;
      if (slots[slot] !== length || slots[slot + 1] !== hash) continue;
      if (this.#is(slots[slot + 2] as number, start, end, rest)) return slots[slot + 3] as number;
    }
    const number = this.#numberOf(this.#bytes, start, end);
    this.#asked++;
    if (length <= maxLength) this.#remember(start, end, hash, rest, number);
    return number;
  }

  #is(words: number, start: number, end: number, rest: number): boolean {
    let of = words;
    for (let at = start; at + 4 <= end; at += 4, of++)
      if (this.#words[of] !== this.#view.getInt32(at, true)) return false;
    return this.#words[of] === rest;
  }

  #remember(start: number, end: number, hash: number, rest: number, number: number): void {
    if (this.#used + maxLength > this.#words.length) this.#words = longer(this.#words);
    const words = this.#used;
    for (let at = start; at + 4 <= end; at += 4) this.#words[this.#used++] = this.#view.getInt32(at, true);
    this.#words[this.#used++] = rest;
    if (++this.#taken * 2 * slotSize > this.#slots.length) this.#makeRoom();
    place(this.#slots, [end - start, hash, words, number]);
  }

  #forget(): void {
    this.#slots.fill(0);
    this.#taken = 0;
    this.#used = 0;
    this.#asked = 0;
    this.#forgets();
  }

  #makeRoom(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let slot = 0; slot < this.#slots.length; slot += slotSize)
      if (this.#slots[slot] !== 0) place(slots, this.#slots.subarray(slot, slot + slotSize));
    this.#slots = slots;
  }
}

function place(slots: Int32Array, piece: ArrayLike<number>): void {
  const mask = slots.length - 1;
  let slot = ((piece[1] as number) * slotSize) & mask;
  while (slots[slot] !== 0) slot = (slot + slotSize) & mask;
  slots.set(piece, slot);
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The bytes before an end, and blanks in place of those behind it. */
function lastWord(bytes: Buffer, start: number, end: number): number {
  let word = blanks;
  for (let at = start; at < end; at++) word ^= (blank ^ (bytes[at] as number)) << (8 * (at - start));
  return word;
}

/** How many of four bytes are before the first blank. */
function lengthBeforeBlank(word: number): number {
  const others = word ^ blanks;
  // The lowest bit that this leaves is that of the first byte that is 0.
  const marks = (others - 0x01010101) & ~others & 0x80808080;
  return marks === 0 ? 4 : (31 - Math.clz32(marks & -marks)) >> 3;
}
