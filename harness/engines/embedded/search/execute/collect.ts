import { TopGroups } from "../collapse/top-groups.ts";
import type { SearchRequest } from "../request/search-request.ts";
import { rescoreWindow } from "../rescore/rescore.ts";
import { documentCount } from "../shard.ts";
import { shardStride } from "../sort/special-keys.ts";
import { collectAtOnce } from "./at-once.ts";
import { type Hit, hitOrder, valueOrder } from "./hit.ts";
import { needsScores } from "./needs-scores.ts";
import type { PreparedShard } from "./prepared-shard.ts";
import { scan } from "./scan.ts";
import { TopHits } from "./top-hits.ts";

export interface Collected {
  readonly hits: readonly Hit[];
  /** Matches, counted no further than one above what the request tracks; 0 when it tracks none. */
  readonly total: number;
  /** The highest score of all matches; undefined when scores were not asked for or nothing matched. */
  readonly maxScore: number | undefined;
}

/** What to collect from an index. */
export interface Window {
  /** How many hits at most, of those that come first. */
  readonly limit: number;
  /** For hits in document order: the ordinal to go on from. */
  readonly from: number;
  /** False when the total is known already. */
  readonly counts: boolean;
}

/** True when a search's hits come in document order, so that a page can begin where the last one ended. */
export function isInDocumentOrder(
  { matcher, groups, rescorers }: PreparedShard,
  { sort, minScore }: SearchRequest,
): boolean {
  if (minScore !== undefined || groups || rescorers.length > 0) return false;
  const [first] = sort;
  if (!first) return matcher.constantScore !== undefined;
  return (first.name === "_doc" || first.name === "_shard_doc") && !first.descending;
}

/** Finds the first hits of one index. */
export function collect(prepared: PreparedShard, request: SearchRequest, window: Window): Collected {
  return isInDocumentOrder(prepared, request) && !request.trackScores
    ? collectInDocumentOrder(prepared, request, window)
    : collectInSortOrder(prepared, request, window);
}

function collectInDocumentOrder(prepared: PreparedShard, request: SearchRequest, window: Window): Collected {
  const { shard, matcher } = prepared;
  const hits: Hit[] = [];
  const isAfter = afterTest(prepared, request);
  const hitOf = hitReader(prepared);
  const scored = prepared.isScored && needsScores(request);
  if (window.limit > 0)
    scan(shard, matcher, Math.max(window.from, firstOrdinal(prepared, request)), (ordinal) => {
      const hit = hitOf(ordinal, scored ? matcher.score(ordinal) : Number.NaN);
      if (isAfter(hit)) hits.push(hit);
      return hits.length < window.limit;
    });
  const maxScore = request.sort.length === 0 ? hits[0]?.score : undefined;
  return { hits, total: window.counts ? count(prepared, request.trackTotalHits) : 0, maxScore };
}

/** Before this ordinal nothing can be after `search_after`. */
function firstOrdinal({ shard, after }: PreparedShard, { sort }: SearchRequest): number {
  const value = after?.[0];
  if (typeof value !== "number") return 0;
  return sort[0]?.name === "_shard_doc" ? value - shard.position * shardStride : value;
}

function collectInSortOrder(prepared: PreparedShard, request: SearchRequest, window: Window): Collected {
  const { groups, rescorers } = prepared;
  const limit = window.limit === 0 ? 0 : Math.max(window.limit, rescoreWindow(request));
  const order = hitOrder(request.sort);
  const top = groups ? new TopGroups(limit, order, groups) : new TopHits(limit, order);
  const isAfter = afterTest(prepared, request);
  const scored = prepared.isScored && needsScores(request);
  const hitOf = hitReader(prepared);
  // Without other sort keys, a hit that scores no more than the last of the first ones comes after it.
  const byScore = top instanceof TopHits && request.sort.length === 0 ? top : undefined;
  const { minScore = Number.NEGATIVE_INFINITY } = request;
  const { matcher, shard } = prepared;
  let total = 0;
  let maxScore = Number.NEGATIVE_INFINITY;
  if (byScore && scored && matcher.stream)
    ({ total, maxScore } = collectAtOnce(shard, matcher.stream(), minScore, byScore));
  else
    scan(shard, matcher, 0, (ordinal) => {
      const score = scored ? matcher.score(ordinal) : Number.NaN;
      if (score < minScore) return true;
      total++;
      if (score > maxScore) maxScore = score;
      if (byScore?.last && score <= byScore.last.score) return true;
      const hit = hitOf(ordinal, score);
      if (isAfter(hit)) top.add(hit);
      return true;
    });
  let hits = top.sorted();
  for (const rescore of rescorers) hits = rescore(hits);
  if (rescorers.length > 0 && hits[0]) maxScore = hits[0].score;
  const showsMaxScore = (request.sort.length === 0 && hits.length > 0) || (scored && request.trackScores);
  return { hits, total, maxScore: showsMaxScore && total > 0 ? maxScore : undefined };
}

/** Counts matches, no further than one above the limit. */
export function count({ shard, matcher, matchesAll }: PreparedShard, limit: number | false): number {
  if (limit === false) return 0;
  if (matchesAll) return documentCount(shard);
  let total = 0;
  scan(shard, matcher, 0, () => ++total <= limit);
  return total;
}

function afterTest({ after }: PreparedShard, { sort }: SearchRequest): (hit: Hit) => boolean {
  if (!after) return () => true;
  const order = valueOrder(sort);
  return (hit) => order(hit.values, after) > 0;
}

function hitReader({ shard: { position }, readers }: PreparedShard): (ordinal: number, score: number) => Hit {
  return (ordinal, score) => ({
    position,
    ordinal,
    score,
    values: readers.map((read) => read(ordinal, score)),
  });
}
