import { union } from "../columns/postings.ts";
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
  const lists = postingsOf(shard, searched);
  return () => {
    const passing: ArrayLike<number>[] = [];
    for (const [term, ordinals] of lists()) if (passes(term)) passing.push(ordinals);
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
  if (searched.kind === "text") {
    const column = shard.columns.text(searched);
    return () => matchList(union(terms.map((term) => column.postings.get(term)?.ordinals ?? [])), boost);
  }
  const column = shard.columns.terms(searched);
  return () => matchList(union(terms.map((term) => column.postings.get(term) ?? [])), boost);
}

function postingsOf(shard: Shard, searched: SearchedField): () => Iterable<[string, ArrayLike<number>]> {
  if (searched.kind !== "text") {
    const column = shard.columns.terms(searched);
    return () => column.postings;
  }
  const column = shard.columns.text(searched);
  return function* () {
    for (const [term, { ordinals }] of column.postings) yield [term, ordinals];
  };
}
