import { Numbers } from "./numbers.ts";
import { lowerBound } from "./postings.ts";

/**
 * Which documents have a field and how many terms they have in it. As in Lucene, replaced and deleted
 * documents count until they are compacted away.
 */
export class FieldStatistics {
  readonly #documents = new Numbers();
  /** How many terms each of them has. */
  readonly #terms = new Numbers();
  #sum = 0;

  add(ordinal: number, terms: number): void {
    this.#documents.push(ordinal);
    this.#terms.push(terms);
    this.#sum += terms;
  }

  /** Ordinals of the documents that have the field, ascending. */
  get documents(): Int32Array {
    return this.#documents.view;
  }

  /** How many documents below an ordinal have the field, and the number of their terms. */
  upTo(maxOrdinal: number): { documents: number; terms: number } {
    const documents = lowerBound(this.documents, maxOrdinal);
    let terms = this.#sum;
    // Later documents are few: they came since the search's view was taken.
    for (let at = this.#documents.length - 1; at >= documents; at--) terms -= this.#terms.at(at);
    return { documents, terms };
  }
}
