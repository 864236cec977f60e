import type { Matcher } from "../query/query.ts";
import type { SearchRequest } from "../request/search-request.ts";
import { documentCount } from "../shard.ts";
import { count, isInDocumentOrder } from "./collect.ts";
import type { PreparedShard } from "./prepared-shard.ts";
import { scan } from "./scan.ts";

/** A search of one index that stops after `terminate_after` matches. */
export interface Terminated {
  readonly prepared: PreparedShard;
  /** There were more. */
  readonly early: boolean;
  /** All matches, where the server knows their number without visiting them. */
  readonly total: number | undefined;
}

/** Cuts a search down to its first matches, in the order in which documents were written. */
export function terminateEarly(prepared: PreparedShard, request: SearchRequest): Terminated {
  const { terminateAfter: limit, size } = request;
  if (limit === 0) return { prepared, early: false, total: undefined };
  const known = knownTotal(prepared, request);
  // All that is left to do is done by looking the number up, or by the first hits of equal score.
  const isDone =
    known !== undefined &&
    !request.aggregations &&
    (size === 0 || (size < limit && isInDocumentOrder(prepared, request)));
  if (isDone) return { prepared, early: false, total: known };
  const first = firstMatches(prepared, request, limit + 1);
  if (first.length <= limit) return { prepared, early: false, total: known };
  return { prepared: only(prepared, first.slice(0, limit)), early: true, total: known };
}

function firstMatches(prepared: PreparedShard, request: SearchRequest, limit: number): number[] {
  const { matcher, shard } = prepared;
  const { minScore } = request;
  const first: number[] = [];
  scan(shard, matcher, 0, (ordinal) => {
    if (minScore === undefined || matcher.score(ordinal) >= minScore) first.push(ordinal);
    return first.length < limit;
  });
  return first;
}

function only(prepared: PreparedShard, candidates: readonly number[]): PreparedShard {
  const kept = new Set(candidates);
  const matcher: Matcher = {
    candidates,
    constantScore: prepared.matcher.constantScore,
    matches: (ordinal) => kept.has(ordinal),
    // Matching places the cursors that scores are read by.
    score: (ordinal) => (prepared.matcher.matches(ordinal) ? prepared.matcher.score(ordinal) : 0),
  };
  return { ...prepared, matcher, queryMatcher: matcher, matchesAll: false };
}

/** A count that Lucene has at hand: of every document or of one term, and where nothing is collected of a range. */
function knownTotal(prepared: PreparedShard, request: SearchRequest): number | undefined {
  const { queryTree, postFilter, minScore, size } = request;
  if (postFilter || minScore !== undefined || prepared.shard.restriction || request.filter) return undefined;
  if (request.query === undefined) return documentCount(prepared.shard);
  const name = queryTree?.kind === "object" ? queryTree.entries[0]?.key : undefined;
  const isKnown = name === "match_all" || name === "term" || (size === 0 && name === "range");
  return isKnown ? count(prepared, Number.POSITIVE_INFINITY) : undefined;
}
