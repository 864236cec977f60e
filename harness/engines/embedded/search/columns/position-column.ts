import type { Field } from "../../mapping/field.ts";
import { decodeText, type RawValue } from "../source/json-cursor.ts";
import { gapOf, indexedWords } from "../words.ts";
import type { Column } from "./column.ts";

export interface PositionPostings {
  readonly ordinals: number[];
  /** Where the term stands in the document at the same index, ascending. */
  readonly positions: (readonly number[])[];
}

/** Where the words of a text field stand: what phrases need beside the column of the text itself. */
export class PositionColumn implements Column {
  readonly postings = new Map<string, PositionPostings>();
  readonly #field: Field;
  readonly #gap: number;
  readonly #taken = new Map<string, number[]>();
  #next = 0;
  #length = 0;

  constructor(field: Field) {
    this.#field = field;
    this.#gap = gapOf(field);
  }

  get length(): number {
    return this.#length;
  }

  take(value: RawValue): void {
    const text = decodeText(value);
    if (text === undefined) return;
    let last = -1;
    for (const { term, position } of indexedWords(this.#field, text)) {
      last = position;
      const positions = this.#taken.get(term);
      if (positions) positions.push(this.#next + position);
      else this.#taken.set(term, [this.#next + position]);
    }
    this.#next += last + 1 + this.#gap;
  }

  finish(): void {
    const ordinal = this.#length++;
    for (const [term, positions] of this.#taken) {
      let postings = this.postings.get(term);
      if (!postings) {
        postings = { ordinals: [], positions: [] };
        this.postings.set(term, postings);
      }
      postings.ordinals.push(ordinal);
      postings.positions.push(positions);
    }
    this.#taken.clear();
    this.#next = 0;
  }
}
