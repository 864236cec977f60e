import type { Analyzer } from "../../analysis/analyzer.ts";
import type { FieldAnalyzer } from "../../analysis/field-analyzers.ts";
import { decodeText, type RawValue } from "../source/json-cursor.ts";
import type { Column } from "./column.ts";
import { encodeLength } from "./field-length.ts";
import { FieldStatistics } from "./statistics.ts";

export interface TextPostings {
  readonly ordinals: number[];
  /** How often the term is in the document at the same index. */
  readonly frequencies: number[];
}

/** A column of analysed text. */
export class TextColumn implements Column {
  readonly postings = new Map<string, TextPostings>();
  /** Of the documents that have terms. */
  readonly statistics = new FieldStatistics();
  /** Documents with a text in which there is no term. */
  readonly withoutTerms: number[] = [];
  #lengths = new Uint8Array(1024);
  #length = 0;
  readonly #taken = new Map<string, number>();
  readonly #analyzer: Analyzer;
  /** Terms of the document so far, and places that they stand at: those make the length of a text. */
  #terms = 0;
  #texts = 0;
  #places = 0;

  readonly #countsFrequencies: boolean;

  constructor({ analyzer }: FieldAnalyzer, countsFrequencies: boolean) {
    this.#analyzer = analyzer;
    this.#countsFrequencies = countsFrequencies;
  }

  get length(): number {
    return this.#length;
  }

  /** The number of terms of a document, as coarsely as Lucene keeps it. */
  encodedLength(ordinal: number): number {
    return this.#lengths[ordinal] ?? 0;
  }

  take(value: RawValue): void {
    const text = decodeText(value);
    if (text === undefined) return;
    this.#texts++;
    for (const { term, increment } of this.#analyzer.analyze(text).tokens) {
      this.#taken.set(term, (this.#taken.get(term) ?? 0) + 1);
      this.#terms++;
      if (increment > 0) this.#places++;
    }
  }

  finish(): void {
    const ordinal = this.#length++;
    if (ordinal >= this.#lengths.length) {
      const longer = new Uint8Array(this.#lengths.length * 2);
      longer.set(this.#lengths);
      this.#lengths = longer;
    }
    for (const [term, frequency] of this.#taken) {
      let postings = this.postings.get(term);
      if (!postings) {
        postings = { ordinals: [], frequencies: [] };
        this.postings.set(term, postings);
      }
      postings.ordinals.push(ordinal);
      postings.frequencies.push(this.#countsFrequencies ? frequency : 1);
    }
    if (this.#terms > 0) {
      this.#lengths[ordinal] = encodeLength(this.#countsFrequencies ? this.#places : this.#taken.size);
      this.statistics.add(ordinal, this.#countsFrequencies ? this.#terms : this.#taken.size);
    } else if (this.#texts > 0) this.withoutTerms.push(ordinal);
    this.#taken.clear();
    this.#terms = 0;
    this.#places = 0;
    this.#texts = 0;
  }
}
