import type { FieldAnalyzer } from "../../analysis/field-analyzers.ts";
import { decodeText, type RawValue } from "../source/json-cursor.ts";
import type { Column } from "./column.ts";

export interface PositionPostings {
  readonly ordinals: number[];
  /** Where the term stands in the document at the same index, ascending. */
  readonly positions: (readonly number[])[];
}

/** Where the words of a text field stand: what phrases need beside the column of the text itself. */
export class PositionColumn implements Column {
  readonly postings = new Map<string, PositionPostings>();
  readonly #analyzer: FieldAnalyzer;
  readonly #taken = new Map<string, number[]>();
  /** The position that the next value of the document begins at. */
  #next = 0;
  #length = 0;

  constructor(analyzer: FieldAnalyzer) {
    this.#analyzer = analyzer;
  }

  get length(): number {
    return this.#length;
  }

  take(value: RawValue): void {
    const text = decodeText(value);
    if (text === undefined) return;
    const { analyzer, gap } = this.#analyzer;
    const { tokens, trailing } = analyzer.analyze(text);
    let position = this.#next - 1;
    for (const { term, increment } of tokens) {
      position += increment;
      const positions = this.#taken.get(term);
      if (positions) positions.push(position);
      else this.#taken.set(term, [position]);
    }
    this.#next = position + 1 + trailing + gap;
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
