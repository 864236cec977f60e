import { lowerBound } from "./postings.ts";

/**
 * Which documents have a field and how many terms they have in it. As in Lucene, replaced and deleted
 * documents count until they are compacted away.
 */
export class FieldStatistics {
  /** Ordinals of the documents that have the field, ascending. */
  readonly documents: number[] = [];
  readonly #termsUpTo: number[] = [];

  add(ordinal: number, terms: number): void {
    this.documents.push(ordinal);
    this.#termsUpTo.push((this.#termsUpTo.at(-1) ?? 0) + terms);
  }

  /** How many documents below an ordinal have the field, and the number of their terms. */
  upTo(maxOrdinal: number): { documents: number; terms: number } {
    const documents = lowerBound(this.documents, maxOrdinal);
    return { documents, terms: documents === 0 ? 0 : (this.#termsUpTo[documents - 1] ?? 0) };
  }
}
