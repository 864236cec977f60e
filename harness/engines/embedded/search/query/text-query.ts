import { ElasticsearchError } from "../../errors.ts";
import type { Shard } from "../shard.ts";
import { failedOn } from "../shard-error.ts";
import { searchedWords, type Word } from "../words.ts";
import { bool } from "./bool.ts";
import { type FuzzyOptions, prepareFuzzy } from "./fuzzy.ts";
import { prepareIds } from "./ids.ts";
import { matchEvery, noMatch } from "./matchers.ts";
import { type PhrasePlace, preparePhrase } from "./phrase.ts";
import type { Matcher, Query } from "./query.ts";
import { constantRewrite, prepareRewritten } from "./rewrite.ts";
import { prepareTerm, type SearchedField, searchedField, textTerm } from "./term-matcher.ts";
import { prepareTermsWhere, termsWhere } from "./term-sets.ts";
import type { QueryValue } from "./values.ts";

/** How a text is looked for in a field. */
export interface TextOptions {
  /** By its words, as a phrase, or either with the last word as the beginning of one. */
  readonly type: "words" | "phrase" | "phrase_prefix" | "bool_prefix";
  readonly every: boolean;
  readonly minimum: string | undefined;
  readonly slop: number;
  readonly maxExpansions: number;
  /** Words need not be spelled like that. */
  readonly fuzzy: FuzzyOptions | undefined;
  /** What the field cannot have matches nothing, instead of being an error. */
  readonly lenient: boolean;
  /** A text without words matches everything. */
  readonly allWhenEmpty: boolean;
  /** The query's name, and the analyzer that it names. */
  readonly query: string;
  readonly analyzer: string | undefined;
}

export const defaultText: Omit<TextOptions, "query"> = {
  type: "words",
  every: false,
  minimum: undefined,
  slop: 0,
  maxExpansions: 50,
  fuzzy: undefined,
  lenient: false,
  allWhenEmpty: false,
  analyzer: undefined,
};

type Prepared = () => Matcher;

/** A query for a text in the field at a path; in a field that is not text, for the value. */
export function textQuery(path: string, value: QueryValue, options: TextOptions, now: number): Query {
  return {
    prepare(shard, boost) {
      if (path === "_id") return prepareIds(shard, [value.literal], boost);
      const searched = searchedField(shard, path, options.type === "phrase");
      if (!searched) return () => noMatch;
      if (searched.kind === "text") return prepareText(shard, searched, value.literal, options, boost);
      return leniently(options, () => prepareValue(shard, searched, value, options, boost, now));
    },
  };
}

function prepareValue(
  shard: Shard,
  searched: SearchedField,
  value: QueryValue,
  options: TextOptions,
  boost: number,
  now: number,
): Prepared {
  const { type, path } = searched.field;
  if (options.type === "phrase_prefix")
    throw failedOn(
      shard,
      `Can only use phrase prefix queries on text fields - not on [${path}] which is of type [${type}]`,
    );
  if (options.type === "bool_prefix" && type === "keyword")
    return prepareTermsWhere(shard, searched, (term) => term.startsWith(value.literal), boost);
  if (options.fuzzy && options.type === "words")
    return prepareFuzzy(shard, searched, value.literal, options.fuzzy, boost);
  return prepareTerm(shard, searched, value, boost, now);
}

/** What a lenient query cannot ask of a field matches nothing. */
export function leniently({ lenient }: Pick<TextOptions, "lenient">, prepare: () => Prepared): Prepared {
  try {
    return prepare();
  } catch (cause) {
    if (lenient && cause instanceof ElasticsearchError && cause.status === 400) return () => noMatch;
    throw cause;
  }
}

function prepareText(
  shard: Shard,
  searched: SearchedField,
  text: string,
  options: TextOptions,
  boost: number,
): Prepared {
  const { analyzer, query } = options;
  const named = analyzer === undefined ? undefined : { analyzer, query };
  const words = searchedWords(shard, searched.field, text, named);
  if (words.length === 0) return () => (options.allWhenEmpty ? matchEvery(boost) : noMatch);
  if (options.type === "phrase") return prepareWordsAsPhrase(shard, searched, words, options.slop, boost);
  if (options.type === "phrase_prefix") return preparePhrasePrefix(shard, searched, words, options, boost);
  const queries = words.map(({ term }, at) =>
    wordQuery(searched, term, options.type === "bool_prefix" && at === words.length - 1, options.fuzzy),
  );
  const [only] = queries;
  if (only && queries.length === 1) return only.prepare(shard, boost);
  const none: Query[] = [];
  return options.every
    ? bool({ must: queries, filter: none, should: none, mustNot: none }).prepare(shard, boost)
    : bool({
        must: none,
        filter: none,
        should: queries,
        mustNot: none,
        minimumShouldMatch: options.minimum,
      }).prepare(shard, boost);
}

function wordQuery(
  searched: SearchedField,
  term: string,
  isPrefix: boolean,
  fuzzy: FuzzyOptions | undefined,
): Query {
  return {
    prepare(shard, boost) {
      if (isPrefix) return prepareTermsWhere(shard, searched, (each) => each.startsWith(term), boost);
      return fuzzy
        ? prepareFuzzy(shard, searched, term, fuzzy, boost)
        : textTerm(shard, searched, term, boost);
    },
  };
}

/** Looks for words as a phrase; a single one is just a term. */
export function prepareWordsAsPhrase(
  shard: Shard,
  searched: SearchedField,
  words: readonly Word[],
  slop: number,
  boost: number,
): Prepared {
  const [only] = words;
  if (only && words.length === 1 && searched.field.parameters.index !== false)
    return textTerm(shard, searched, only.term, boost);
  return preparePhrase(shard, searched, () => words.map(placeOf), slop, boost);
}

/** Looks for words as a phrase of which the last may go on; of several ways it does, the first in order count. */
export function preparePhrasePrefix(
  shard: Shard,
  searched: SearchedField,
  words: readonly Word[],
  { slop, maxExpansions }: Pick<TextOptions, "slop" | "maxExpansions">,
  boost: number,
): Prepared {
  const last = words.at(-1);
  if (!last) return () => noMatch;
  const find = termsWhere(shard, searched);
  const expand = () => find((term) => term.startsWith(last.term)).slice(0, maxExpansions);
  if (words.length > 1) {
    const places = () => [...words.slice(0, -1).map(placeOf), { terms: expand(), position: last.position }];
    return preparePhrase(shard, searched, places, slop, boost);
  }
  return () => {
    const terms = new Set(expand());
    const weigh = (term: string) => (terms.has(term) ? 1 : undefined);
    return prepareRewritten(shard, searched, weigh, { ...constantRewrite, scoring: "terms" }, boost)();
  };
}

function placeOf({ term, position }: Word): PhrasePlace {
  return { terms: [term], position };
}
