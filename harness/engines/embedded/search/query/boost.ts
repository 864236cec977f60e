import { illegalArgument } from "../../errors.ts";
import { readNumber } from "../syntax/read.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Query } from "./query.ts";
import { CombinedStream, streamsOf } from "./score-stream.ts";

/** A boost: a single-precision number that is not negative. */
export function readBoost(tree: Tree): number {
  return checkBoost(readNumber(tree));
}

/** Refuses a negative boost. The real server prints the whole query where we say `boost`. */
export function checkBoost(boost: number): number {
  if (boost < 0)
    throw illegalArgument(
      `negative [boost] are not allowed in [${boost}], use a value between 0 and 1 to deboost`,
    );
  return Math.fround(boost);
}

/** Multiplies boosts as Lucene does, in single precision at every step. */
export function times(outer: number, inner: number): number {
  return Math.fround(Math.fround(outer) * Math.fround(inner));
}

/** A query whose scores are multiplied; a sum that is boosted is no part of the sum around it. */
export function boosted(query: Query, boost: number): Query {
  if (boost === 1) return query;
  return {
    ...(query.fold && { fold: (known) => query.fold?.(known) }),
    prepare(shard, outer) {
      const prepared = query.prepare(shard, times(outer, boost));
      return () => {
        const matcher = prepared();
        if (!matcher.addends && !matcher.conjuncts) return matcher;
        const { constantScore } = matcher;
        const streams = streamsOf([matcher]);
        return {
          get candidates() {
            return matcher.candidates;
          },
          constantScore,
          matches: (ordinal) => matcher.matches(ordinal),
          score: (ordinal) => matcher.score(ordinal),
          stream: streams && (() => new CombinedStream(streams(), ([score]) => score)),
        };
      };
    },
  };
}
