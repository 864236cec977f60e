import { lowerBound, union } from "../columns/postings.ts";
import { compareTerms } from "../columns/term-column.ts";
import type { Shard } from "../shard.ts";
import { matchList } from "./matchers.ts";
import type { Matcher } from "./query.ts";
import type { SearchedField } from "./term-matcher.ts";

/** Matches documents that have a term of a field that passes; every match scores `boost`. */
export function prepareTermsWhere(
  shard: Shard,
  searched: SearchedField,
  passes: (term: string) => boolean,
  boost: number,
): () => Matcher {
  const postings = postingsOf(shard, searched);
  return () => {
    const passing: ArrayLike<number>[] = [];
    for (const [term, ordinals] of postings.all()) if (passes(term)) passing.push(ordinals);
    return matchList(union(passing), boost);
  };
}

/** Matches documents that have one of the terms; every match scores `boost`. */
export function prepareAnyTerm(
  shard: Shard,
  searched: SearchedField,
  terms: readonly string[],
  boost: number,
): () => Matcher {
  const postings = postingsOf(shard, searched);
  return () => matchList(union(terms.map((term) => postings.of(term) ?? [])), boost);
}

/** Finds the terms of a field that pass and are in some document, in order; to be called when columns are filled. */
export function termsWhere(
  shard: Shard,
  searched: SearchedField,
): (passes: (term: string) => boolean) => string[] {
  const postings = postingsOf(shard, searched);
  const { maxOrdinal } = shard.searcher;
  return (passes) => {
    const found: string[] = [];
    for (const [term, ordinals] of postings.all())
      if (passes(term) && (ordinals[0] ?? maxOrdinal) < maxOrdinal) found.push(term);
    return found.sort(compareTerms);
  };
}

/** Counts the documents that have a term; to be called when columns are filled. */
export function frequencies(shard: Shard, searched: SearchedField): (term: string) => number {
  const postings = postingsOf(shard, searched);
  return (term) => {
    const ordinals = postings.of(term);
    return ordinals ? lowerBound(ordinals, shard.searcher.maxOrdinal) : 0;
  };
}

interface Postings {
  of(term: string): ArrayLike<number> | undefined;
  all(): Iterable<[string, ArrayLike<number>]>;
}

function postingsOf(shard: Shard, searched: SearchedField): Postings {
  if (searched.kind !== "text") {
    const column = shard.columns.terms(searched);
    return { of: (term) => column.postings.get(term), all: () => column.postings };
  }
  const column = shard.columns.text(searched);
  const of = (term: string) => column.postings(term)?.ordinals;
  return {
    of,
    *all() {
      for (const term of column.terms()) yield [term, of(term) ?? []];
    },
  };
}
