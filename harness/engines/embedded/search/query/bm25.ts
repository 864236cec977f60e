import { decodeLength } from "../columns/field-length.ts";

const { fround } = Math;
const k1 = fround(1.2);
const b = fround(0.75);
const k1PlusOne = fround(1 + k1);

/** Numbers that the score of a term depends on. */
export interface TermStatistics {
  /** Documents that have the field. */
  readonly documents: number;
  /** All terms of the field in all documents. */
  readonly terms: number;
  /** Documents that have the term. */
  readonly documentFrequency: number;
}

/**
 * Lucene's BM25 as Elasticsearch configures it (k1 1.2, b 0.75, times k1 + 1), in single precision and in the
 * same order of operations, so that scores are equal to the last digit. Returns the score of a document by
 * the frequency of the term in it and its encoded field length.
 */
export function bm25(
  { documents, terms, documentFrequency }: TermStatistics,
  boost: number,
): (frequency: number, encodedLength: number) => number {
  const idf = fround(Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5)));
  const weight = fround(fround(fround(boost) * k1PlusOne) * idf);
  const averageLength = fround(terms / documents);
  const norms = new Float32Array(256).map((_, encoded) => {
    const relative = fround(fround(b * decodeLength(encoded)) / averageLength);
    return fround(1 / fround(k1 * fround(fround(1 - b) + relative)));
  });
  return (frequency, encodedLength) => {
    const divisor = fround(1 + fround(frequency * (norms[encodedLength] ?? 0)));
    return fround(weight - fround(weight / divisor));
  };
}
