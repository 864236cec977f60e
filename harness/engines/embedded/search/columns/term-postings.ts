import type { ByteListReader } from "./byte-lists.ts";
import { lowerBound } from "./postings.ts";

/** The last document that a term is in, and how often. */
interface Last {
  readonly ordinal: number;
  readonly frequency: number;
}

/** The documents that a term is in. They are kept as steps, and spread out only for who asks for one of them. */
export class TermPostings {
  readonly #read: () => ByteListReader;
  /** How many documents there are. */
  readonly count: number;
  readonly #last: Last;
  #spread: { readonly ordinals: Int32Array; readonly frequencies: Int32Array } | undefined;

  /** `read` gives the list of all but the last. */
  constructor(read: () => ByteListReader, count: number, last: Last) {
    this.#read = read;
    this.count = count;
    this.#last = last;
  }

  /** The ordinals of the documents, ascending. */
  get ordinals(): Int32Array {
    return this.#spreadOut().ordinals;
  }

  /** How often the term is in the document at an index of `ordinals`; 0 for -1, which is none. */
  frequency(at: number): number {
    return at < 0 ? 0 : (this.#spreadOut().frequencies[at] as number);
  }

  /** How many of the documents are below an ordinal. */
  countBelow(maxOrdinal: number): number {
    return this.#last.ordinal < maxOrdinal ? this.count : lowerBound(this.ordinals, maxOrdinal);
  }

  /** One document after another. */
  walk(): PostingsWalk {
    return new PostingsWalk(this.#read(), this.count, this.#last);
  }

  #spreadOut() {
    if (this.#spread) return this.#spread;
    const ordinals = new Int32Array(this.count);
    const frequencies = new Int32Array(this.count);
    const walk = this.walk();
    for (let at = 0; at < this.count; at++) {
      ordinals[at] = walk.ordinal;
      frequencies[at] = walk.frequency;
      walk.step();
    }
    this.#spread = { ordinals, frequencies };
    return this.#spread;
  }
}

/** Behind every ordinal; a small number, for the processor counts with others far slower. */
export const behindAll = 0x7fffffff;

/** A way through the documents of a term, from the first on. */
export class PostingsWalk {
  /** Of the document that it is at; behind the last it is `behindAll`. */
  ordinal = -1;
  frequency = 0;
  readonly #list: ByteListReader;
  readonly #last: Last;
  /** How many documents come after this one. */
  #left: number;

  constructor(list: ByteListReader, count: number, last: Last) {
    this.#list = list;
    this.#left = count;
    this.#last = last;
    this.step();
  }

  step(): void {
    if (--this.#left > 0) {
      const step = this.#list.next();
      this.ordinal += step >>> 1;
      this.frequency = (step & 1) === 1 ? 1 : this.#list.next();
    } else if (this.#left === 0) {
      this.ordinal = this.#last.ordinal;
      this.frequency = this.#last.frequency;
    } else this.ordinal = behindAll;
  }
}
