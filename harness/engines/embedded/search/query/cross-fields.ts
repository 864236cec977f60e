import { ElasticsearchError } from "../../errors.ts";
import type { WeightedField } from "../field-patterns.ts";
import type { Shard } from "../shard.ts";
import { searchedWords } from "../words.ts";
import { bool } from "./bool.ts";
import { boosted, times } from "./boost.ts";
import { disMax } from "./dis-max.ts";
import { matchEvery, noMatch } from "./matchers.ts";
import type { Matcher, Query } from "./query.ts";
import {
  exactTerm,
  prepareTerm,
  type SearchedField,
  searchedField,
  termOf,
  textTerm,
} from "./term-matcher.ts";
import { frequencies } from "./term-sets.ts";
import { leniently, type TextOptions, textQuery } from "./text-query.ts";
import type { QueryValue } from "./values.ts";

interface BlendedField {
  readonly searched: SearchedField;
  readonly weight: number;
}

/**
 * Looks for each word of a text in several fields as if they were one. Only fields that cut text alike can be
 * seen so; each group of them is asked by itself.
 */
export function crossFields(
  shard: Shard,
  fields: readonly WeightedField[],
  value: QueryValue,
  options: TextOptions,
  tieBreaker: number,
  now: number,
): Query {
  const groups = new Map<string, BlendedField[]>();
  for (const { path, weight } of fields) {
    const searched = searchedField(shard, path);
    if (!searched) continue;
    const group = groups.get(analyzerOf(searched));
    if (group) group.push({ searched, weight });
    else groups.set(analyzerOf(searched), [{ searched, weight }]);
  }
  const queries = [...groups.values()].map((group): Query => {
    const [only] = group;
    if (only && group.length === 1) return alone(only, value, options, now);
    return only?.searched.kind === "text"
      ? blendedWords(group, value.literal, options, tieBreaker)
      : blendedValue(group, value, options, tieBreaker, now);
  });
  return queries.length === 0 ? { prepare: () => () => noMatch } : disMax(queries, tieBreaker);
}

function analyzerOf({ kind, field }: SearchedField): string {
  const { analyzer = "standard", search_analyzer: searchAnalyzer = analyzer, normalizer } = field.parameters;
  if (kind === "text") return `analyzer ${String(searchAnalyzer)}`;
  return normalizer === undefined ? "value" : `normalizer ${String(normalizer)}`;
}

function alone(
  { searched, weight }: BlendedField,
  value: QueryValue,
  options: TextOptions,
  now: number,
): Query {
  return boosted(textQuery(searched.field.path, value, options, now), weight);
}

function blendedWords(
  group: readonly BlendedField[],
  text: string,
  options: TextOptions,
  tieBreaker: number,
): Query {
  return {
    prepare(shard, boost) {
      const [first] = group;
      const { analyzer, query } = options;
      const named = analyzer === undefined ? undefined : { analyzer, query };
      const words = first ? searchedWords(shard, first.searched.field, text, named) : [];
      if (words.length === 0) return () => (options.allWhenEmpty ? matchEvery(boost) : noMatch);
      const queries = words.map(({ term }) =>
        blended(
          group.map((field) => ({ ...field, term })),
          tieBreaker,
        ),
      );
      const [only] = queries;
      if (only && queries.length === 1) return only.prepare(shard, boost);
      const none: Query[] = [];
      const [must, should] = options.every ? [queries, none] : [none, queries];
      const clauses = { must, filter: none, should, mustNot: none };
      return bool({ ...clauses, minimumShouldMatch: options.minimum }).prepare(shard, boost);
    },
  };
}

/** Numbers and dates have no frequencies to blend; they are asked beside the others. */
function blendedValue(
  group: readonly BlendedField[],
  value: QueryValue,
  options: TextOptions,
  tieBreaker: number,
  now: number,
): Query {
  const terms = group.flatMap((each) => {
    const term = each.searched.kind === "terms" ? termOrNone(each.searched, value, options) : undefined;
    return term === undefined ? [] : [{ ...each, term }];
  });
  const others = group.filter(({ searched }) => searched.kind !== "terms");
  const queries = others.map(
    ({ searched, weight }): Query => ({
      prepare: (shard, boost) =>
        leniently(options, () => prepareTerm(shard, searched, value, times(boost, weight), now)),
    }),
  );
  if (terms.length > 0) queries.push(blended(terms, tieBreaker));
  return disMax(queries, 1);
}

function termOrNone(
  searched: SearchedField,
  value: QueryValue,
  { lenient }: TextOptions,
): string | undefined {
  try {
    return termOf(searched, value);
  } catch (cause) {
    if (lenient && cause instanceof ElasticsearchError && cause.status === 400) return undefined;
    throw cause;
  }
}

interface BlendedTerm extends BlendedField {
  readonly term: string;
}

/** A term in several fields, as frequent in each as in the one where most documents have it. */
function blended(terms: readonly BlendedTerm[], tieBreaker: number): Query {
  return {
    prepare(shard, boost) {
      const counts = terms.map(({ searched }) => frequencies(shard, searched));
      return () => {
        const { maxOrdinal } = shard.searcher;
        const found = terms.map((each, at) => ({ ...each, frequency: counts[at]?.(each.term) ?? 0 }));
        const ordered = found.sort((a, b) => b.frequency - a.frequency);
        let shared = Math.min(maxOrdinal, ordered[0]?.frequency ?? 0);
        let previous = ordered[0]?.frequency ?? 0;
        const queries: Query[] = [];
        for (const { searched, term, weight, frequency } of ordered) {
          if (frequency === 0) break;
          // A field where fewer have it ranks behind, by the smallest step there is.
          if (previous > frequency) shared++;
          previous = frequency;
          queries.push(blendedTerm(searched, term, weight, Math.min(maxOrdinal, shared)));
        }
        if (queries.length === 0) return noMatch;
        return disMax(queries, tieBreaker).prepare(shard, boost)();
      };
    },
  };
}

function blendedTerm(searched: SearchedField, term: string, weight: number, frequency: number): Query {
  const prepare = searched.kind === "text" ? textTerm : exactTerm;
  return {
    prepare: (shard, boost): (() => Matcher) =>
      prepare(shard, searched, term, times(boost, weight), frequency),
  };
}
