import { decodeLength } from "../columns/field-length.ts";

const { fround } = Math;
const k1 = fround(1.2);
const b = fround(0.75);
const k1PlusOne = fround(1 + k1);

/** What a score depends on of the field that is searched. */
export interface FieldNumbers {
  /** Documents that have the field. */
  readonly documents: number;
  /** All terms of the field in all documents. */
  readonly terms: number;
}

/** How much a term tells that `documentFrequency` of a number of documents have. */
export function inverseFrequency(documents: number, documentFrequency: number): number {
  return fround(Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5)));
}

/**
 * Lucene's BM25 as Elasticsearch configures it (k1 1.2, b 0.75, times k1 + 1), in single precision and in the
 * same order of operations, so that scores are equal to the last digit. Returns the score of a document by
 * how often the term, or phrase, is in it and its encoded field length. The inverse frequencies are those of
 * all terms that are looked for together.
 */
export function bm25(
  { documents, terms }: FieldNumbers,
  inverseFrequencies: readonly number[],
  boost: number,
): (frequency: number, encodedLength: number) => number {
  const idf = fround(inverseFrequencies.reduce((sum, each) => sum + each, 0));
  const weight = fround(fround(fround(boost) * k1PlusOne) * idf);
  const norms = normsOf(fround(terms / documents));
  return (frequency, encodedLength) => {
    const divisor = fround(1 + fround(frequency * (norms[encodedLength] ?? 0)));
    return fround(weight - fround(weight / divisor));
  };
}

let last: { readonly averageLength: number; readonly norms: Float32Array } | undefined;

/** What a length makes of a score, by the encoded length. Query after query asks for the same ones. */
function normsOf(averageLength: number): Float32Array {
  if (last?.averageLength !== averageLength) {
    const norms = new Float32Array(256).map((_, encoded) => {
      const relative = fround(fround(b * decodeLength(encoded)) / averageLength);
      return fround(1 / fround(k1 * fround(fround(1 - b) + relative)));
    });
    last = { averageLength, norms };
  }
  return last.norms;
}
