import { ByteListReader, ByteLists } from "./byte-lists.ts";
import { longer } from "./longer.ts";
import { TermPostings } from "./term-postings.ts";

/** What is kept of a term beside its list: how many documents it is in, and the last of them. */
const stateSize = 2;

/**
 * In which documents each term is, and how often. Terms go by numbers. Of each there is a list of the steps from one
 * ordinal to the next, doubled, and one more when the term is there once; else how often follows. For nearly all
 * documents that is one byte.
 */
export class TextPostings {
  readonly #lists = new ByteLists();
  #states = new Int32Array(64 * stateSize);

  /** Adds a term. Returns its number: they are counted from 0. */
  create(): number {
    const term = this.#lists.create();
    if (term * stateSize === this.#states.length) this.#states = longer(this.#states);
    this.#states[term * stateSize + 1] = -1;
    return term;
  }

  /** Adds a document after those that the term is in already. */
  add(term: number, ordinal: number, frequency: number): void {
    const states = this.#states;
    const state = term * stateSize;
    const step = (ordinal - (states[state + 1] as number)) * 2;
    states[state] = (states[state] as number) + 1;
    states[state + 1] = ordinal;
    if (frequency === 1) this.#lists.push(term, step + 1);
    else {
      this.#lists.push(term, step);
      this.#lists.push(term, frequency);
    }
  }

  of(term: number): TermPostings {
    const state = term * stateSize;
    return new TermPostings(
      () => new ByteListReader(this.#lists, term),
      this.#states[state] as number,
      this.#states[state + 1] as number,
    );
  }
}
