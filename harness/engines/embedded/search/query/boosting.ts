import { type MalformedRequest, parsingError } from "../syntax/malformed.ts";
import { readNumber, readText } from "../syntax/read.ts";
import { isScalar } from "../syntax/tree.ts";
import { readBoost, times } from "./boost.ts";
import { folding, foldsWith } from "./folding.ts";
import type { Query, QueryParser } from "./query.ts";

/** `boosting`: what a query matches; what a second one matches too scores less. */
export const parseBoosting: QueryParser = (body, context) => {
  let positive: Query | undefined;
  let negative: Query | undefined;
  let negativeBoost = -1;
  let boost = 1;
  for (const { key, value } of body.entries)
    if (!isScalar(value)) {
      const inner = value.kind === "array" ? (value.items[0] ?? value) : value;
      if (key === "positive") positive = context.parse(inner);
      else if (key === "negative") negative = context.parse(inner);
      else throw parsingError(value, `[boosting] query does not support [${key}]`);
    } else if (key === "negative_boost") negativeBoost = Math.fround(readNumber(value));
    else if (key === "boost") boost = readBoost(value);
    else if (key === "_name") readText(value);
    else throw parsingError(value, `[boosting] query does not support [${key}]`);
  if (!positive) throw missing("'positive' query to be set'");
  if (!negative) throw missing("'negative' query to be set'");
  if (negativeBoost < 0) throw missing("'negative_boost' to be set to be a positive value'");
  return boosting(positive, negative, negativeBoost, boost);

  function missing(what: string): MalformedRequest {
    return parsingError(body, `[boosting] query requires ${what}`, body.end - 1);
  }
};

function boosting(positive: Query, negative: Query, negativeBoost: number, boost: number): Query {
  return folding(foldsWith(positive, negative), (shard, outer) => {
    const wanted = positive.prepare(shard, 1);
    const unwanted = negative.prepare(shard, 0);
    return () => {
      const matcher = wanted();
      const lowering = unwanted();
      return {
        candidates: matcher.candidates,
        constantScore: undefined,
        matches: (ordinal) => matcher.matches(ordinal),
        score(ordinal) {
          const score = matcher.score(ordinal) * (lowering.matches(ordinal) ? negativeBoost : 1);
          return times(score, times(outer, boost));
        },
      };
    };
  });
}
