import type { IndexedField } from "../columns/columns.ts";
import { normalizerOf } from "../columns/indexed-values.ts";
import { lowerBound, PostingsCursor } from "../columns/postings.ts";
import { type FieldKind, kindOf, lookUpField } from "../field.ts";
import type { Shard } from "../shard.ts";
import { creating, requireSearchable } from "../shard-error.ts";
import { bm25 } from "./bm25.ts";
import { dateMatches } from "./date-range.ts";
import { matchList, matchTest, noMatch } from "./matchers.ts";
import type { Matcher } from "./query.ts";
import { booleanTerm, numberOf, type QueryValue, requireStandardAnalyzer } from "./values.ts";

type Prepared = () => Matcher;

/** A field of one index that a query may search on. */
export interface SearchedField extends IndexedField {
  readonly kind: FieldKind;
}

/** The field at a path; undefined when no document has a value there. */
export function searchedField(shard: Shard, path: string): SearchedField | undefined {
  const indexed = lookUpField(shard.index.mapping, path);
  if (!indexed) return undefined;
  const kind = kindOf(indexed.field);
  requireSearchable(shard, indexed.field);
  if (kind === "text") requireStandardAnalyzer(indexed.field);
  return { ...indexed, kind };
}

/** Matches documents of which the field has the value, taken as one term. */
export function prepareTerm(
  shard: Shard,
  searched: SearchedField,
  value: QueryValue,
  boost: number,
  now: number,
): Prepared {
  const { field, kind } = searched;
  if (kind === "text") return textTerm(shard, searched, value.literal, boost);
  if (field.type === "date")
    return creating(shard, () => dateMatches(shard, searched, { gte: value, lte: value }, boost, now));
  if (kind === "numbers") {
    const wanted = creating(shard, () => numberOf(value, field));
    const column = shard.columns.numbers(searched);
    return () => matchTest((ordinal) => column.some(ordinal, (each) => each === wanted), boost);
  }
  const term = creating(shard, () => termOf(searched, value));
  return exactTerm(shard, searched, term, boost);
}

/** The term that a keyword or boolean field has for a value. */
export function termOf({ field }: IndexedField, value: QueryValue): string {
  return field.type === "boolean" ? booleanTerm(value) : normalizerOf(field)(value.literal);
}

/** A keyword has no length of its own: to the score each document's is one term. */
const keywordLength = 1;

function exactTerm(shard: Shard, searched: IndexedField, term: string, boost: number): Prepared {
  const column = shard.columns.terms(searched);
  return () => {
    const postings = column.postings.get(term);
    if (!postings) return noMatch;
    const { maxOrdinal } = shard.searcher;
    const documentFrequency = lowerBound(postings, maxOrdinal);
    if (documentFrequency === 0) return noMatch;
    const statistics = { ...column.statistics.upTo(maxOrdinal), documentFrequency };
    return matchList(postings, bm25(statistics, boost)(1, keywordLength));
  };
}

/** Matches documents whose text has a term. */
export function textTerm(shard: Shard, searched: IndexedField, term: string, boost: number): Prepared {
  const column = shard.columns.text(searched);
  return () => {
    const postings = column.postings.get(term);
    if (!postings) return noMatch;
    const { maxOrdinal } = shard.searcher;
    const { ordinals, frequencies } = postings;
    const documentFrequency = lowerBound(ordinals, maxOrdinal);
    if (documentFrequency === 0) return noMatch;
    const score = bm25({ ...column.statistics.upTo(maxOrdinal), documentFrequency }, boost);
    const cursor = new PostingsCursor(ordinals);
    return {
      candidates: ordinals,
      constantScore: undefined,
      matches: (ordinal) => cursor.find(ordinal) !== -1,
      score: (ordinal) => score(frequencies[cursor.find(ordinal)] ?? 0, column.encodedLength(ordinal)),
    };
  };
}
