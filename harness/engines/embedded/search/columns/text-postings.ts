import { ByteListReader, ByteLists } from "./byte-lists.ts";
import { longer } from "./longer.ts";
import { TermPostings } from "./term-postings.ts";

/** What is kept of a term, side by side: how many documents it is in, the last two of them, how often it is in the last. */
const stateSize = 4;

/**
 * In which documents each term is, and how often. Terms go by numbers. Of each there is a list of the steps from one
 * ordinal to the next, doubled, and one more when the term is there once; else how often follows. For nearly all
 * documents that is one byte. The last document gets into the list only when another comes.
 */
export class TextPostings {
  readonly #lists = new ByteLists();
  #states = new Int32Array(64 * stateSize);
  readonly #countsFrequencies: boolean;

  /** Without frequencies each term is in a document once. */
  constructor(countsFrequencies: boolean) {
    this.#countsFrequencies = countsFrequencies;
  }

  /** Adds a term. Returns its number: they are counted from 0. */
  create(): number {
    const term = this.#lists.create();
    if (term * stateSize === this.#states.length) this.#states = longer(this.#states);
    this.#states.set([0, -1, -1, 0], term * stateSize);
    return term;
  }

  /** Adds a term of a document, which is the last or comes after it. Returns whether the term is new to it. */
  add(term: number, ordinal: number): boolean {
    const states = this.#states;
    const state = term * stateSize;
    const last = states[state + 2] as number;
    if (last === ordinal) {
      if (this.#countsFrequencies) states[state + 3] = (states[state + 3] as number) + 1;
      return false;
    }
    const count = states[state] as number;
    if (count > 0) this.#push(term, (last - (states[state + 1] as number)) * 2, states[state + 3] as number);
    states[state] = count + 1;
    states[state + 1] = last;
    states[state + 2] = ordinal;
    states[state + 3] = 1;
    return true;
  }

  of(term: number): TermPostings {
    const [count = 0, , ordinal = -1, frequency = 0] = this.#states.subarray(term * stateSize);
    return new TermPostings(() => new ByteListReader(this.#lists, term), count, { ordinal, frequency });
  }

  #push(term: number, step: number, frequency: number): void {
    if (frequency === 1) this.#lists.push(term, step + 1);
    else {
      this.#lists.push(term, step);
      this.#lists.push(term, frequency);
    }
  }
}
