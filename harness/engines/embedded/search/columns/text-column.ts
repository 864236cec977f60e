import type { Analyzer } from "../../analysis/analyzer.ts";
import type { FieldAnalyzer } from "../../analysis/field-analyzers.ts";
import { decodeText, quote, type RawValue, unescaped } from "../source/json-cursor.ts";
import type { Column } from "./column.ts";
import { encodeLength } from "./field-length.ts";
import { Pieces } from "./pieces.ts";
import { FieldStatistics } from "./statistics.ts";
import { TextPostings } from "./text-postings.ts";

/** The terms of a text, and how many places they stand at: those make the length of a text. */
interface Terms {
  readonly postings: readonly TextPostings[];
  readonly places: number;
}

/** Nearly all pieces of text are one term. */
type TermsOfPiece = TextPostings | Terms;

/** A column of analysed text. */
export class TextColumn implements Column {
  readonly postings = new Map<string, TextPostings>();
  /** Of the documents that have terms. */
  readonly statistics = new FieldStatistics();
  /** Documents with a text in which there is no term. */
  readonly withoutTerms: number[] = [];
  #lengths = new Uint8Array(1024);
  #length = 0;
  readonly #analyzer: Analyzer;
  /** What was made of pieces of text, by an analyzer that can be given pieces. */
  readonly #pieces: Pieces<TermsOfPiece> | undefined;
  /** The terms that are in the document so far. */
  readonly #taken: TextPostings[] = [];
  #terms = 0;
  #texts = 0;
  #places = 0;

  readonly #countsFrequencies: boolean;

  constructor({ analyzer }: FieldAnalyzer, countsFrequencies: boolean) {
    this.#analyzer = analyzer;
    this.#countsFrequencies = countsFrequencies;
    if (analyzer.isPiecewise)
      this.#pieces = new Pieces(
        (bytes, start, end) => this.#pieceOf(unescaped(bytes.toString("utf8", start, end))),
        (terms) => {
          if (terms instanceof TextPostings) {
            if (terms.pending++ === 0) this.#taken.push(terms);
            this.#terms++;
            this.#places++;
          } else this.#count(terms);
        },
      );
  }

  get length(): number {
    return this.#length;
  }

  /** The number of terms of a document, as coarsely as Lucene keeps it. */
  encodedLength(ordinal: number): number {
    return this.#lengths[ordinal] ?? 0;
  }

  take(value: RawValue): void {
    if (this.#pieces && value.bytes[value.start] === quote) {
      this.#texts++;
      this.#pieces.read(value.bytes, value.start + 1, value.end - 1);
      return;
    }
    const text = decodeText(value);
    if (text === undefined) return;
    this.#texts++;
    this.#count(this.#termsOf(text));
  }

  #pieceOf(text: string): TermsOfPiece {
    const terms = this.#termsOf(text);
    const [only] = terms.postings;
    return only && terms.postings.length === 1 && terms.places === 1 ? only : terms;
  }

  #termsOf(text: string): Terms {
    let places = 0;
    const postings = this.#analyzer.analyze(text).tokens.map(({ term, increment }) => {
      if (increment > 0) places++;
      return this.#postingsOf(term);
    });
    return { postings, places };
  }

  #postingsOf(term: string): TextPostings {
    let postings = this.postings.get(term);
    if (!postings) {
      postings = new TextPostings();
      this.postings.set(term, postings);
    }
    return postings;
  }

  #count({ postings, places }: Terms): void {
    for (const each of postings) if (each.pending++ === 0) this.#taken.push(each);
    this.#terms += postings.length;
    this.#places += places;
  }

  finish(): void {
    const ordinal = this.#length++;
    if (ordinal >= this.#lengths.length) {
      const longer = new Uint8Array(this.#lengths.length * 2);
      longer.set(this.#lengths);
      this.#lengths = longer;
    }
    for (const postings of this.#taken) {
      postings.add(ordinal, this.#countsFrequencies ? postings.pending : 1);
      postings.pending = 0;
    }
    if (this.#terms > 0) {
      this.#lengths[ordinal] = encodeLength(this.#countsFrequencies ? this.#places : this.#taken.length);
      this.statistics.add(ordinal, this.#countsFrequencies ? this.#terms : this.#taken.length);
    } else if (this.#texts > 0) this.withoutTerms.push(ordinal);
    this.#taken.length = 0;
    this.#terms = 0;
    this.#places = 0;
    this.#texts = 0;
  }
}
