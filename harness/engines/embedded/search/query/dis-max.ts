import { parsingError } from "../syntax/malformed.ts";
import { readNumber, readText } from "../syntax/read.ts";
import { isScalar } from "../syntax/tree.ts";
import { bool } from "./bool.ts";
import { boosted, readBoost, times } from "./boost.ts";
import { candidatesOf } from "./matchers.ts";
import type { Matcher, Query, QueryParser } from "./query.ts";
import { CombinedStream, streamsOf } from "./score-stream.ts";

/** `dis_max`: the best score of several queries, and `tie_breaker` times the others. */
export const parseDisMax: QueryParser = (body, context) => {
  const queries: Query[] = [];
  let boost = 1;
  let tieBreaker = 0;
  for (const { key, value } of body.entries) {
    const given = key === "queries" && !isScalar(value) ? value : undefined;
    if (given)
      queries.push(
        ...(given.kind === "array" ? arrayOf(given.items, given.end - 1) : [given]).map(context.parse),
      );
    else if (key === "boost" && isScalar(value)) boost = readBoost(value);
    else if (key === "tie_breaker" && isScalar(value)) tieBreaker = Math.fround(readNumber(value));
    else if (key === "_name" && isScalar(value)) readText(value);
    else throw parsingError(value, `[dis_max] query does not support [${key}]`);
  }
  if (queries.length === 0)
    throw parsingError(body, "[dis_max] requires 'queries' field with at least one clause", body.end - 1);
  return disMax(queries, tieBreaker, boost);

  function arrayOf<Item>(items: readonly Item[], end: number): readonly Item[] {
    if (items.length > 0) return items;
    throw parsingError(body, "[_na] query malformed, must start with start_object", end);
  }
};

/** The best score of some queries, and a part of the others. */
export function disMax(queries: readonly Query[], tieBreaker: number, boost = 1): Query {
  // The server rewrites what is in it, and never the whole.
  const { prepare } = best(queries, tieBreaker, boost);
  const fold: Query["fold"] = (known) => {
    for (const query of queries) query.fold?.(known);
    return undefined;
  };
  return { fold, prepare };
}

function best(queries: readonly Query[], tieBreaker: number, boost: number): Query {
  const [only] = queries;
  if (only && queries.length === 1) return boosted(only, boost);
  // Where all count in full the best is no more than the others.
  if (tieBreaker === 1) return bool({ must: [], filter: [], should: queries, mustNot: [] }, boost);
  return {
    prepare(shard, outer) {
      const score = times(outer, boost);
      const prepared = queries.map((query) => query.prepare(shard, score));
      return () =>
        disMaxOf(
          prepared.map((each) => each()),
          tieBreaker,
        );
    },
  };
}

function disMaxOf(matchers: readonly Matcher[], tieBreaker: number): Matcher {
  const scoreOf = (scores: Iterable<number>) => {
    let best = 0;
    let others = 0;
    for (const score of scores) {
      others += Math.min(score, best);
      best = Math.max(score, best);
    }
    return Math.fround(best + others * tieBreaker);
  };
  const streams = streamsOf(matchers);
  return {
    get candidates() {
      return candidatesOf(matchers);
    },
    constantScore: undefined,
    matches: (ordinal) => matchers.some((each) => each.matches(ordinal)),
    score: (ordinal) =>
      scoreOf(matchers.filter((each) => each.matches(ordinal)).map((each) => each.score(ordinal))),
    stream: streams && (() => new CombinedStream(streams(), scoreOf)),
  };
}
