import { fieldAnalyzer } from "../../analysis/field-analyzers.ts";
import type { IndexAnalysis } from "../../analysis/index-analysis.ts";
import { parseIp } from "../../mapping/types/ip.ts";
import type { IndexedField } from "../columns/columns.ts";
import { normalizerOf } from "../columns/indexed-values.ts";
import { lowerBound } from "../columns/postings.ts";
import type { TextColumn } from "../columns/text-column.ts";
import { type FieldKind, kindOf, lookUpField } from "../field.ts";
import { metadataField, requireSearchableMetadata } from "../metadata-fields.ts";
import type { Shard } from "../shard.ts";
import { creating, requireSearchable } from "../shard-error.ts";
import { addressMatches } from "./address.ts";
import { inverseFrequency } from "./bm25.ts";
import { dateMatches } from "./date-range.ts";
import { matchEvery, matchList, matchTest, noMatch } from "./matchers.ts";
import type { Matcher, ScoredTerm } from "./query.ts";
import { scoring } from "./similarity.ts";
import { TextMatcher } from "./text-matcher.ts";
import { booleanTerm, numberOf, type QueryValue } from "./values.ts";

type Prepared = () => Matcher;

/** A field of one index that a query may search on. */
export interface SearchedField extends IndexedField {
  readonly kind: FieldKind;
  readonly analysis: IndexAnalysis;
}

/** The field at a path; undefined when no document has a value there. */
export function searchedField(shard: Shard, path: string, forPhrase = false): SearchedField | undefined {
  requireSearchableMetadata(shard, path);
  const indexed = metadataField(shard, path) ?? lookUpField(shard.index.mapping, path, shard.scope);
  if (!indexed) return undefined;
  const kind = kindOf(indexed.field);
  // A phrase on a text without an index has an error of its own.
  if (!forPhrase || kind !== "text") requireSearchable(shard, indexed.field);
  return { ...indexed, kind, analysis: shard.index.analysis };
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
    return creating(shard, () => dateMatches(shard, searched, { gte: value, lte: value }, boost, { now }));
  if (kind === "numbers") {
    const wanted = creating(shard, () => numberOf(value, field));
    const column = shard.columns.numbers(searched);
    return () => matchTest((ordinal) => column.some(ordinal, (each) => each === wanted), boost);
  }
  if (field.type === "ip") return addressMatches(shard, searched, [value], boost);
  const term = creating(shard, () => termOf(searched, value));
  if (field.path === "_index") return () => (term === shard.index.name ? matchEvery(boost) : noMatch);
  return exactTerm(shard, searched, term, boost);
}

/** The term that a keyword or boolean field has for a value. */
export function termOf({ field, analysis }: SearchedField, value: QueryValue): string {
  if (field.type === "ip") return parseIp(value.literal);
  return field.type === "boolean" ? booleanTerm(value) : normalizerOf(field, analysis)(value.literal);
}

/** A term, or a part of one, spelled as the terms of a field are. */
export function normalizeTerm({ kind, field, analysis }: SearchedField, text: string): string {
  if (kind === "text") return fieldAnalyzer({ analysis }, field, "search").analyzer.normalize(text);
  return field.type === "keyword" ? normalizerOf(field, analysis)(text) : text;
}

/** A keyword has no length of its own: to the score each document's is one term. */
const oneTerm = 1;

/** Matches documents that have a term; `documentFrequency` when it shall not be the term's own. */
export function exactTerm(
  shard: Shard,
  searched: IndexedField,
  term: string,
  boost: number,
  documentFrequency?: number,
): Prepared {
  const column = shard.columns.terms(searched);
  const { statistics } = shard.columns.scored(searched);
  return () => {
    const postings = column.postings.get(term);
    const { maxOrdinal } = shard.searcher;
    const frequency = postings ? lowerBound(postings, maxOrdinal) : 0;
    if (!postings || frequency === 0) return noMatch;
    const numbers = statistics.upTo(maxOrdinal);
    const idf = inverseFrequency(numbers.documents, documentFrequency ?? frequency);
    return scoredTerm(searched, term, boost, (factor, scored) => ({
      ...matchList(postings, scoring(searched.field, numbers, [idf], factor)(1, oneTerm)),
      scored,
    }));
  };
}

/** Matches documents whose text has a term; `documentFrequency` when it shall not be the term's own. */
export function textTerm(
  shard: Shard,
  searched: IndexedField,
  term: string,
  boost: number,
  documentFrequency?: number,
): Prepared {
  const column = shard.columns.text(searched);
  return () => {
    const postings = column.postings(term);
    const { maxOrdinal } = shard.searcher;
    const frequency = postings?.countBelow(maxOrdinal) ?? 0;
    if (!postings || frequency === 0) return noMatch;
    const numbers = column.statistics.upTo(maxOrdinal);
    const idf = inverseFrequency(numbers.documents, documentFrequency ?? frequency);
    return scoredTerm(searched, term, boost, (factor, scored) => {
      const score = scoring(searched.field, numbers, [idf], factor);
      return new TextMatcher(postings, score, lengthsOf(searched, column), scored);
    });
  };
}

function scoredTerm(
  { field }: IndexedField,
  term: string,
  boost: number,
  matcherOf: (boost: number, scored: ScoredTerm) => Matcher,
): Matcher {
  const scoredBy = (factor: number): ScoredTerm => ({
    key: `${field.path}\0${term}`,
    boost: factor,
    again: (other) => matcherOf(other, scoredBy(other)),
  });
  return matcherOf(boost, scoredBy(boost));
}

/** The encoded lengths of the texts of documents; a field without norms has none, which counts as one term. */
export function lengthsOf({ field }: IndexedField, column: TextColumn): Uint8Array {
  return field.parameters.norms === false
    ? new Uint8Array(column.length).fill(oneTerm)
    : column.encodedLengths;
}
