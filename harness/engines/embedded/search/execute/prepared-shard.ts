import { illegalArgument } from "../../errors.ts";
import type { Aggregation } from "../aggregations/frame/aggregation.ts";
import { type Aggregate, bindAggregations, rewriteAggregations } from "../aggregations/frame/bind.ts";
import { type GroupReader, prepareGroups } from "../collapse/group-reader.ts";
import { type PreparedInnerHits, prepareInnerHits, requireNames } from "../nested/inner-hits.ts";
import type { Level } from "../nested/levels.ts";
import { bool } from "../query/bool.ts";
import { matchAll } from "../query/match-all.ts";
import { type PreparedName, prepareNames } from "../query/named.ts";
import type { Matcher } from "../query/query.ts";
import type { SearchRequest } from "../request/search-request.ts";
import { prepareRescore, type Rescorer } from "../rescore/rescore.ts";
import type { Shard } from "../shard.ts";
import type { PreparedKey, ReadSortValue } from "../sort/sort-key.ts";
import type { SortValue } from "../sort/sort-value.ts";
import { needsScores } from "./needs-scores.ts";

/** A search bound to one index: its query, sort and `search_after` in terms of that index. */
export interface PreparedShard {
  readonly shard: Shard;
  readonly keys: readonly PreparedKey[];
  readonly after: readonly SortValue[] | undefined;
  /** What the query matches. */
  readonly queryMatcher: Matcher;
  /** What of it may be a hit: `post_filter` takes away further documents. */
  readonly matcher: Matcher;
  readonly readers: readonly ReadSortValue[];
  /** Collects the aggregations of the search. */
  readonly aggregate: Aggregate | undefined;
  readonly groups: GroupReader | undefined;
  readonly innerHits: readonly PreparedInnerHits[];
  readonly names: readonly PreparedName[];
  readonly rescorers: readonly Rescorer[];
  /** The query lets every document through. */
  readonly matchesAll: boolean;
  /** The matcher knows scores; where nobody asks for them, none can fail. */
  readonly isScored: boolean;
}

/**
 * Checks a search against one index and fills the columns it needs. Throws what the server reports per shard. The
 * levels are those above what is searched, and itself.
 */
export function prepareShard(
  shard: Shard,
  request: SearchRequest,
  levels: readonly [...Level[], Level] = [{ shard, objects: undefined }],
): PreparedShard {
  requireNames(request.innerHits);
  const { query = matchAll(), searchAfter } = request;
  const filter = [shard.restriction, request.filter].filter((each) => each !== undefined);
  const restricted = filter.length > 0 ? bool({ must: [query], filter, should: [], mustNot: [] }) : query;
  // The server rewrites all queries before it builds the first.
  query.fold?.({ shard });
  request.postFilter?.fold?.({ shard });
  rewriteAggregations(request.aggregations?.aggregations ?? [], shard);
  const isScored = asksForScores(request);
  const matcher = restricted.prepare(shard, isScored ? (request.boosts.get(shard.index) ?? 1) : 0);
  const rescorers = prepareRescore(shard, request);
  const postFilter = request.postFilter?.prepare(shard, 0);
  const keys = request.sort.map((key) => key.prepare(shard));
  const after = searchAfter && parseAfter(keys, searchAfter);
  const groups = prepareGroups(shard, request);
  const matchesAll = request.query === undefined && filter.length === 0;
  const aggregate =
    request.aggregations && bindAggregations(request.aggregations, shard, request.now, matchesAll, request);
  const innerHits = prepareInnerHits(levels, request.innerHits, request);
  const names = prepareNames(shard, request.named);
  shard.columns.fill();
  const queryMatcher = matcher();
  return {
    shard,
    keys,
    after,
    queryMatcher,
    matcher: postFilter ? both(queryMatcher, postFilter()) : queryMatcher,
    readers: keys.map((key) => key.reader()),
    aggregate: aggregate?.(),
    // Without hits nothing is grouped, and no document is seen to be in several groups.
    groups: request.size > 0 ? groups?.() : undefined,
    innerHits,
    names,
    rescorers: rescorers(),
    matchesAll: matchesAll && !postFilter,
    isScored,
  };
}

function asksForScores(request: SearchRequest): boolean {
  const { aggregations, minScore, rescores, size } = request;
  const isRead = ({ definition, subs }: Aggregation): boolean =>
    definition.readsScores === true || subs.some(isRead);
  if (minScore !== undefined || rescores.length > 0 || (size > 0 && needsScores(request))) return true;
  return aggregations?.aggregations.some(isRead) ?? false;
}

/** What both match, with the scores of the first. */
function both(query: Matcher, filter: Matcher): Matcher {
  const { candidates = filter.candidates, constantScore } = query;
  return {
    candidates,
    constantScore,
    matches: (ordinal) => query.matches(ordinal) && filter.matches(ordinal),
    score: (ordinal) => query.score(ordinal),
  };
}

function parseAfter(
  keys: readonly PreparedKey[],
  values: NonNullable<SearchRequest["searchAfter"]>,
): SortValue[] {
  if (keys.length === 0) throw illegalArgument("Sort must contain at least one field.");
  if (values.length !== keys.length)
    throw illegalArgument(`search_after has ${values.length} value(s) but sort has ${keys.length}.`);
  return keys.map((key, at) => key.parseAfter(values[at] as (typeof values)[number]));
}
