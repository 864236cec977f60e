import type { Analyzer } from "../../analysis/analyzer.ts";
import type { FieldAnalyzer } from "../../analysis/field-analyzers.ts";
import { decodeText, quote, type RawValue, unescaped } from "../source/json-cursor.ts";
import type { Column } from "./column.ts";
import { encodeLength } from "./field-length.ts";
import { longerBytes } from "./longer.ts";
import { Numbers } from "./numbers.ts";
import { Pieces } from "./pieces.ts";
import { FieldStatistics } from "./statistics.ts";
import type { TermPostings } from "./term-postings.ts";
import { TextPostings } from "./text-postings.ts";

/** The terms of a text, and how many places they stand at: those make the length of a text. */
interface Terms {
  readonly terms: readonly number[];
  readonly places: number;
}

/** A column of analysed text. */
export class TextColumn implements Column {
  /** Of the documents that have terms. */
  readonly statistics = new FieldStatistics();
  /** Documents with a text in which there is no term. */
  readonly withoutTerms = new Numbers();
  /** The number of terms of each document, as coarsely as Lucene keeps it. */
  encodedLengths = new Uint8Array(1024);
  readonly #numbers = new Map<string, number>();
  readonly #postings: TextPostings;
  #length = 0;
  readonly #analyzer: Analyzer;
  readonly #countsFrequencies: boolean;
  /** What is remembered of pieces of text, by an analyzer that can be given pieces. */
  readonly #pieces: Pieces | undefined;
  /** Pieces that are not one term at one place go by negative numbers: from -1 on down those of these. */
  #several: Terms[] = [];
  /** How many terms are in the document so far, and how many different ones. */
  #terms = 0;
  #distinct = 0;
  #texts = 0;
  #places = 0;

  constructor({ analyzer }: FieldAnalyzer, countsFrequencies: boolean) {
    this.#analyzer = analyzer;
    this.#countsFrequencies = countsFrequencies;
    this.#postings = new TextPostings(countsFrequencies);
    if (analyzer.isPiecewise)
      this.#pieces = new Pieces(
        (bytes, start, end) => this.#numberOfPiece(unescaped(bytes.toString("utf8", start, end))),
        () => {
          this.#several = [];
        },
      );
  }

  get length(): number {
    return this.#length;
  }

  /** The documents that have a term, or had before they were replaced or deleted; undefined when none has. */
  postings(term: string): TermPostings | undefined {
    const number = this.#numbers.get(term);
    return number === undefined ? undefined : this.#postings.of(number);
  }

  /** All terms, in no order. */
  terms(): Iterable<string> {
    return this.#numbers.keys();
  }

  take(value: RawValue): void {
    if (this.#pieces && value.bytes[value.start] === quote) {
      this.#texts++;
      const count = this.#pieces.read(value.bytes, value.start + 1, value.end - 1);
      this.#countPieces(this.#pieces.numbers, count);
      return;
    }
    const text = decodeText(value);
    if (text === undefined) return;
    this.#texts++;
    this.#count(this.#termsOf(text));
  }

  finish(): void {
    const ordinal = this.#length++;
    if (ordinal === this.encodedLengths.length) this.encodedLengths = longerBytes(this.encodedLengths);
    if (this.#terms > 0) {
      this.encodedLengths[ordinal] = encodeLength(this.#countsFrequencies ? this.#places : this.#distinct);
      this.statistics.add(ordinal, this.#countsFrequencies ? this.#terms : this.#distinct);
    } else if (this.#texts > 0) this.withoutTerms.push(ordinal);
    this.#distinct = 0;
    this.#terms = 0;
    this.#places = 0;
    this.#texts = 0;
  }

  #countPieces(numbers: Int32Array, count: number): void {
    let single = 0;
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      if (number >= 0) {
        this.#add(number);
        single++;
      } else this.#count(this.#several[-1 - number] as Terms);
    }
    this.#terms += single;
    this.#places += single;
  }

  #count({ terms, places }: Terms): void {
    for (const term of terms) this.#add(term);
    this.#terms += terms.length;
    this.#places += places;
  }

  #add(term: number): void {
    if (this.#postings.add(term, this.#length)) this.#distinct++;
  }

  #numberOfPiece(text: string): number {
    const piece = this.#termsOf(text);
    const [only] = piece.terms;
    if (only !== undefined && piece.terms.length === 1 && piece.places === 1) return only;
    return -this.#several.push(piece);
  }

  #termsOf(text: string): Terms {
    let places = 0;
    const terms = this.#analyzer.analyze(text).tokens.map(({ term, increment }) => {
      if (increment > 0) places++;
      return this.#numberOf(term);
    });
    return { terms, places };
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
