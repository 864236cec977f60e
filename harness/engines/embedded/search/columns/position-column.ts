import type { FieldAnalyzer } from "../../analysis/field-analyzers.ts";
import { decodeText, type RawValue } from "../source/json-cursor.ts";
import type { Column } from "./column.ts";
import { PositionPostings, type TermPositions } from "./position-postings.ts";

/** Where the words of a text field stand: what phrases need beside the column of the text itself. */
export class PositionColumn implements Column {
  readonly #analyzer: FieldAnalyzer;
  readonly #numbers = new Map<string, number>();
  readonly #postings = new PositionPostings();
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
    for (const [term, positions] of this.#taken) this.#postings.add(this.#numberOf(term), ordinal, positions);
    this.#taken.clear();
    this.#next = 0;
  }

  /** Where a term stands; undefined when no document has it, or had it before it was replaced or deleted. */
  positions(term: string): TermPositions | undefined {
    const number = this.#numbers.get(term);
    return number === undefined ? undefined : this.#postings.of(number);
  }

  #numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#postings.create();
      this.#numbers.set(term, number);
    }
    return number;
  }
}
