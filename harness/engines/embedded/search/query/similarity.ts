import { notImplemented } from "../../errors.ts";
import type { Field } from "../../mapping/field.ts";
import { bm25, type FieldNumbers } from "./bm25.ts";

/** The score of a document by how often a term is in it and its encoded length. */
export type Scoring = (frequency: number, encodedLength: number) => number;

/** The score of a document by how often a term is in it and its encoded length, as the field's `similarity` has it. */
export function scoring(
  { path, parameters: { similarity = "BM25" } }: Field,
  numbers: FieldNumbers,
  inverseFrequencies: readonly number[],
  boost: number,
): Scoring {
  if (similarity === "BM25" || similarity === null) return bm25(numbers, inverseFrequencies, boost);
  if (similarity !== "boolean")
    throw notImplemented(`the similarity [${String(similarity)}] of field [${path}]`);
  // Whether a term is there is all that counts.
  const score = Math.fround(boost);
  return () => score;
}
