import { parsingError } from "../syntax/malformed.ts";
import { readText } from "../syntax/read.ts";
import { tokenOf } from "../syntax/tree.ts";
import { readBoost, times } from "./boost.ts";
import { folding, foldsWith } from "./folding.ts";
import type { Query, QueryParser } from "./query.ts";

/** `constant_score`: what its filter matches, with the score that `boost` says. */
export const parseConstantScore: QueryParser = (body, context) => {
  let filter: Query | undefined;
  let boost = 1;
  for (const { key, value } of body.entries)
    if (value.kind === "object") {
      if (key !== "filter") throw parsingError(value, `[constant_score] query does not support [${key}]`);
      filter = context.parse(value);
    } else if (value.kind === "array") throw parsingError(value, `unexpected token [${tokenOf(value)}]`);
    else if (key === "boost") boost = readBoost(value);
    else if (key === "_name") readText(value);
    else throw parsingError(value, `[constant_score] query does not support [${key}]`);
  if (!filter) throw parsingError(body, "[constant_score] requires a 'filter' element", body.end - 1);
  return constantScore(filter, boost);
};

export function constantScore(filter: Query, boost = 1): Query {
  return folding(foldsWith(filter), (shard, outer) => {
    const prepared = filter.prepare(shard, 0);
    return () => {
      const matcher = prepared();
      const constantScore = times(outer, boost);
      return {
        candidates: matcher.candidates,
        constantScore,
        matches: (ordinal) => matcher.matches(ordinal),
        score: () => constantScore,
      };
    };
  });
}
