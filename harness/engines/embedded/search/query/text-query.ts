import { ElasticsearchError, notImplemented } from "../../errors.ts";
import type { Shard } from "../shard.ts";
import { failedOn } from "../shard-error.ts";
import { passing, specialAt } from "../special/special.ts";
import { type Place, placesOf, readings } from "../word-places.ts";
import { searchedWords, type Word } from "../words.ts";
import { bool } from "./bool.ts";
import { type FuzzyOptions, prepareFuzzy } from "./fuzzy.ts";
import { prepareIds } from "./ids.ts";
import { matchEvery, noMatch } from "./matchers.ts";
import { type PhrasePlace, preparePhrase } from "./phrase.ts";
import type { Matcher, Query } from "./query.ts";
import { constantRewrite, prepareRewritten } from "./rewrite.ts";
import { textTerms } from "./synonyms.ts";
import { prepareTerm, type SearchedField, searchedField } from "./term-matcher.ts";
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
  /** Of several ways to read a stretch of the text, each is a phrase and not just its words. */
  readonly pathsAsPhrases: boolean;
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
  pathsAsPhrases: true,
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
      const special = specialAt(shard, path);
      if (special)
        return leniently(options, () =>
          passing(shard, () => (special.match ?? special.term)(value, now), boost),
        );
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
  const use = options.type.startsWith("phrase") ? "quote" : "search";
  const words = searchedWords(shard, searched.field, text, named, use);
  if (words.length === 0) return () => (options.allWhenEmpty ? matchEvery(boost) : noMatch);
  if (options.type === "phrase") return prepareWordsAsPhrase(shard, searched, words, options.slop, boost);
  if (options.type === "phrase_prefix") return preparePhrasePrefix(shard, searched, words, options, boost);
  const places = placesOf(words);
  // A word that something follows is complete.
  const isOpen = options.type === "bool_prefix" && words.at(-1)?.isLast === true;
  const queries = places.map((place, at) =>
    placeQuery(searched, place, isOpen && at === places.length - 1, options),
  );
  const [only] = queries;
  if (only && queries.length === 1) return only.prepare(shard, boost);
  const none: Query[] = [];
  const [must, should] = options.every ? [queries, none] : [none, queries];
  const clauses = { must, filter: none, should, mustNot: none };
  return bool({ ...clauses, minimumShouldMatch: options.minimum }).prepare(shard, boost);
}

function placeQuery(
  searched: SearchedField,
  place: Place,
  isPrefix: boolean,
  { fuzzy, pathsAsPhrases }: Pick<TextOptions, "fuzzy" | "pathsAsPhrases">,
): Query {
  if (place.kind === "paths") {
    const asPhrases = pathsAsPhrases && hasPositions(searched);
    return anyOfQueries(
      place.paths.map((words) => (asPhrases ? phraseQuery(searched, words) : allOfWords(searched, words))),
    );
  }
  const { terms } = place;
  if (!isPrefix && !fuzzy) return { prepare: (shard, boost) => textTerms(shard, searched, terms, boost) };
  return anyOfQueries(
    terms.map((term) => ({
      prepare: (shard, boost) =>
        isPrefix || !fuzzy
          ? prepareTermsWhere(shard, searched, (each) => each.startsWith(term), boost)
          : prepareFuzzy(shard, searched, term, fuzzy, boost),
    })),
  );
}

function hasPositions({ field: { parameters } }: SearchedField): boolean {
  const { index_options: options = "positions" } = parameters;
  return options === "positions" || options === "offsets";
}

function phraseQuery(searched: SearchedField, words: readonly Word[]): Query {
  return { prepare: (shard, boost) => prepareWordsAsPhrase(shard, searched, words, 0, boost) };
}

function allOfWords(searched: SearchedField, words: readonly Word[]): Query {
  const must = words.map(
    ({ term }): Query => ({ prepare: (shard, boost) => textTerms(shard, searched, [term], boost) }),
  );
  const [only] = must;
  const none: Query[] = [];
  return only && must.length === 1 ? only : bool({ must, filter: none, should: none, mustNot: none });
}

function anyOfQueries(queries: readonly Query[]): Query {
  const [only] = queries;
  const none: Query[] = [];
  return only && queries.length === 1
    ? only
    : bool({ must: none, filter: none, should: queries, mustNot: none });
}

/** Looks for words as a phrase; a single one is just a term. */
export function prepareWordsAsPhrase(
  shard: Shard,
  searched: SearchedField,
  words: readonly Word[],
  slop: number,
  boost: number,
): Prepared {
  const places = placesOf(words);
  if (places.some(({ kind }) => kind === "paths"))
    return anyOfQueries(
      readings(words).map((reading) => ({
        prepare: (of, score) => prepareWordsAsPhrase(of, searched, reading, slop, score),
      })),
    ).prepare(shard, boost);
  const [only] = places;
  if (only?.kind === "terms" && places.length === 1 && searched.field.parameters.index !== false)
    return textTerms(shard, searched, only.terms, boost);
  return preparePhrase(shard, searched, () => phrasePlaces(places), slop, boost);
}

/** Looks for words as a phrase of which the last may go on; of several ways it does, the first in order count. */
export function preparePhrasePrefix(
  shard: Shard,
  searched: SearchedField,
  words: readonly Word[],
  { slop, maxExpansions }: Pick<TextOptions, "slop" | "maxExpansions">,
  boost: number,
): Prepared {
  const places = placesOf(words);
  const last = places.at(-1);
  if (!last) return () => noMatch;
  if (places.some(({ kind }) => kind === "paths"))
    throw notImplemented(`a phrase prefix of words that span several places`);
  const beginnings = phrasePlaces([last])[0]?.terms ?? [];
  const find = termsWhere(shard, searched);
  const expand = () =>
    find((term) => beginnings.some((each) => term.startsWith(each))).slice(0, maxExpansions);
  if (places.length > 1) {
    const wanted = () => [...phrasePlaces(places.slice(0, -1)), { terms: expand(), position: last.position }];
    return preparePhrase(shard, searched, wanted, slop, boost);
  }
  return () => {
    const terms = new Set(expand());
    const weigh = (term: string) => (terms.has(term) ? 1 : undefined);
    return prepareRewritten(shard, searched, weigh, { ...constantRewrite, scoring: "terms" }, boost)();
  };
}

function phrasePlaces(places: readonly Place[]): PhrasePlace[] {
  return places.map((place) => ({
    terms: place.kind === "terms" ? place.terms : [],
    position: place.position,
  }));
}
