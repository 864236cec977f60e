import type { Shard } from "../shard.ts";
import { failedOn } from "../shard-error.ts";
import { bool } from "./bool.ts";
import { times } from "./boost.ts";
import { noMatch } from "./matchers.ts";
import type { Matcher, Query } from "./query.ts";
import { exactTerm, type SearchedField, textTerm } from "./term-matcher.ts";
import { frequencies, prepareAnyTerm, termsWhere } from "./term-sets.ts";

/** A term that a pattern stands for, and what its score is multiplied by. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** How documents score that have one of many terms. */
export interface Rewrite {
  /** All alike, each term by itself, each by its weight alone, or as if all were as frequent as the most frequent. */
  readonly scoring: "constant" | "terms" | "weights" | "blended";
  /** Only the first so many terms by weight. */
  readonly top: number;
}

const fixed: Readonly<Record<string, Rewrite["scoring"]>> = {
  constant_score: "constant",
  constant_score_blended: "constant",
  constant_score_boolean: "constant",
  scoring_boolean: "terms",
};
const topTerms = [
  ["top_terms_boost_", "weights"],
  ["top_terms_blended_freqs_", "blended"],
  ["top_terms_", "terms"],
] as const;

/** Reads a `rewrite` such as `top_terms_10`, when it is given. */
export function rewriteOf(
  shard: Pick<Shard, "index">,
  name: string | undefined,
  otherwise: Rewrite,
): Rewrite {
  if (name === undefined) return otherwise;
  const scoring = Object.hasOwn(fixed, name) ? fixed[name] : undefined;
  if (scoring) return { scoring, top: Number.POSITIVE_INFINITY };
  for (const [prefix, kind] of topTerms) {
    const count = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    if (/^\d+$/.test(count)) return { scoring: kind, top: Number(count) };
  }
  throw failedOn(shard, `Failed to parse rewrite_method [${name}]`);
}

export const constantRewrite: Rewrite = { scoring: "constant", top: Number.POSITIVE_INFINITY };

/** Matches documents that have a term of a field to which `weigh` gives a weight. */
export function prepareRewritten(
  shard: Shard,
  searched: SearchedField,
  weigh: (term: string) => number | undefined,
  { scoring, top }: Rewrite,
  boost: number,
): () => Matcher {
  const find = termsWhere(shard, searched);
  const frequencyOf = frequencies(shard, searched);
  return () => {
    const terms = heaviest(
      find((term) => weigh(term) !== undefined).map((term) => ({ term, weight: weigh(term) ?? 0 })),
      top,
    );
    if (terms.length === 0) return noMatch;
    if (scoring === "constant")
      return prepareAnyTerm(
        shard,
        searched,
        terms.map(({ term }) => term),
        boost,
      )();
    const shared =
      scoring === "blended" ? Math.max(...terms.map(({ term }) => frequencyOf(term))) : undefined;
    const should = terms.map(({ term, weight }) =>
      oneOf(searched, term, weight, shared, scoring === "weights"),
    );
    return bool({ must: [], filter: [], should, mustNot: [] }).prepare(shard, boost)();
  };
}

function oneOf(
  searched: SearchedField,
  term: string,
  weight: number,
  documentFrequency: number | undefined,
  isConstant: boolean,
): Query {
  return {
    prepare(shard, outer) {
      const boost = times(outer, weight);
      if (isConstant) return prepareAnyTerm(shard, searched, [term], boost);
      const prepare = searched.kind === "text" ? textTerm : exactTerm;
      return prepare(shard, searched, term, boost, documentFrequency);
    },
  };
}

/** The first terms by weight, in the order of the terms. */
function heaviest(terms: readonly WeightedTerm[], count: number): readonly WeightedTerm[] {
  if (terms.length <= count) return terms;
  const kept = new Set([...terms].sort((a, b) => b.weight - a.weight).slice(0, count));
  return terms.filter((each) => kept.has(each));
}
