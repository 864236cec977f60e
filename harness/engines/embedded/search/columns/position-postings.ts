import { ByteListReader, ByteLists } from "./byte-lists.ts";
import { longer } from "./longer.ts";

/** What is kept of a term, side by side: in how many documents it is, the last of them, at how many places in all. */
const stateSize = 3;

/** The documents that a term is in, and where it stands in them. */
export interface TermPositions {
  /** Ascending. */
  readonly ordinals: Int32Array;
  /** Where it stands in the document at an index of `ordinals`, ascending. */
  at(index: number): Int32Array;
}

/**
 * Where each term stands in documents. Terms go by numbers. Of each there is a list: for each document the step from
 * the ordinal before, how many places there are, and the steps from one place to the next.
 */
export class PositionPostings {
  readonly #lists = new ByteLists();
  #states = new Int32Array(64 * stateSize);

  /** Adds a term. Returns its number: they are counted from 0. */
  create(): number {
    const term = this.#lists.create();
    if (term * stateSize === this.#states.length) this.#states = longer(this.#states);
    return term;
  }

  /** Adds a document after those that the term is in already; `positions` are ascending. */
  add(term: number, ordinal: number, positions: readonly number[]): void {
    const state = term * stateSize;
    const [count = 0, last = 0, places = 0] = this.#states.subarray(state, state + stateSize);
    this.#states.set([count + 1, ordinal, places + positions.length], state);
    this.#lists.push(term, ordinal - last);
    this.#lists.push(term, positions.length);
    let before = 0;
    for (const position of positions) {
      this.#lists.push(term, position - before);
      before = position;
    }
  }

  of(term: number): TermPositions {
    const state = term * stateSize;
    const [count = 0, , places = 0] = this.#states.subarray(state, state + stateSize);
    const ordinals = new Int32Array(count);
    const ends = new Int32Array(count + 1);
    const positions = new Int32Array(places);
    const list = new ByteListReader(this.#lists, term);
    let ordinal = 0;
    let at = 0;
    for (let document = 0; document < count; document++) {
      ordinal += list.next();
      ordinals[document] = ordinal;
      let position = 0;
      for (let left = list.next(); left > 0; left--) {
        position += list.next();
        positions[at++] = position;
      }
      ends[document + 1] = at;
    }
    return { ordinals, at: (index) => positions.subarray(ends[index], ends[index + 1]) };
  }
}
