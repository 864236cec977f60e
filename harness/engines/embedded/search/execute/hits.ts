import { matchEvery } from "../query/matchers.ts";
import type { Matcher } from "../query/query.ts";
import type { SearchRequest } from "../request/search-request.ts";
import type { Shard } from "../shard.ts";
import type { PreparedKey, ReadSortValue, SortKey } from "../sort/sort-key.ts";
import { compareSortValues, type SortValue } from "../sort/sort-value.ts";
import { shardStride } from "../sort/special-keys.ts";

export interface Hit {
  readonly shard: Shard;
  readonly ordinal: number;
  readonly score: number;
  /** One for each key of the sort. */
  readonly values: readonly SortValue[];
}

/** A search bound to its indices: what matches, and in which order. */
export interface BoundSearch {
  readonly keys: readonly SortKey[];
  /** The keys on the first index, which know how their values are written. */
  readonly prepared: readonly PreparedKey[];
  /** Every match, in the order of the sort, after `search_after`. */
  hits(): Generator<Hit>;
  /** How many match, counted no further than `most`. */
  count(most: number): number;
}

interface BoundShard {
  readonly shard: Shard;
  readonly match: () => Matcher;
  readonly readers: readonly ReadSortValue[];
}

/** Checks a search against its indices and fills the columns it needs. */
export function bind(
  request: SearchRequest,
  shards: readonly Shard[],
  keys: readonly SortKey[],
): BoundSearch {
  const bound = shards.map((shard) => {
    const match = request.query?.prepare(shard, 1) ?? (() => matchEvery(1));
    const prepared = keys.map((key) => key.prepare(shard));
    shard.columns.fill();
    return { shard, match, prepared, readers: prepared.map((key) => key.reader()) };
  });
  const prepared = bound[0]?.prepared ?? [];
  const after = request.searchAfter?.map((value, at) => prepared[at]?.parseAfter(value) ?? null);
  return {
    keys,
    prepared,
    hits: () => (isWrittenOrder(request, keys) ? inOrder(bound, keys, after) : sorted(bound, keys, after)),
    count: (most) => countMatches(bound, most),
  };
}

/** Documents come as they are stored: no sorting, and `search_after` is a place to go on from. */
function isWrittenOrder(request: SearchRequest, keys: readonly SortKey[]): boolean {
  const [key, ...others] = keys;
  if (!key) return request.query === undefined;
  return others.length === 0 && !key.descending && (key.name === "_doc" || key.name === "_shard_doc");
}

function* inOrder(
  bound: readonly BoundShard[],
  keys: readonly SortKey[],
  after: readonly SortValue[] | undefined,
): Generator<Hit> {
  const last = typeof after?.[0] === "number" ? after[0] : -1;
  const stride = keys[0]?.name === "_shard_doc" ? shardStride : 0;
  for (const each of bound) {
    const first = Math.max(0, last + 1 - each.shard.position * stride);
    yield* matchesOf(each, first);
  }
}

function* matchesOf({ shard, match, readers }: BoundShard, first = 0): Generator<Hit> {
  const { searcher } = shard;
  const matcher = match();
  const { candidates } = matcher;
  const end = candidates ? candidates.length : searcher.maxOrdinal;
  for (let at = candidates ? 0 : first; at < end; at++) {
    const ordinal = candidates ? (candidates[at] as number) : at;
    if (ordinal < first || !searcher.isVisible(ordinal) || !matcher.matches(ordinal)) continue;
    const score = matcher.score(ordinal);
    yield { shard, ordinal, score, values: readers.map((read) => read(ordinal, score)) };
  }
}

function* sorted(
  bound: readonly BoundShard[],
  keys: readonly SortKey[],
  after: readonly SortValue[] | undefined,
): Generator<Hit> {
  const compare = (a: readonly SortValue[], b: readonly SortValue[]): number => {
    for (const [at, key] of keys.entries()) {
      const order = compareSortValues(a[at] ?? null, b[at] ?? null, key);
      if (order !== 0) return order;
    }
    return 0;
  };
  const hits: Hit[] = [];
  for (const each of bound)
    for (const hit of matchesOf(each)) if (!after || compare(hit.values, after) > 0) hits.push(hit);
  // Without a sort the best scores come first; ties stay as they were written, as the sort is stable.
  hits.sort(keys.length === 0 ? (a, b) => b.score - a.score : (a, b) => compare(a.values, b.values));
  yield* hits;
}

function countMatches(bound: readonly BoundShard[], most: number): number {
  let count = 0;
  for (const each of bound)
    for (const _ of matchesOf(each)) {
      count++;
      if (count >= most) return count;
    }
  return count;
}
