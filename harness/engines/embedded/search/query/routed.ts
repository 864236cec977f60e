import { shardOf } from "../../indices/routing.ts";
import type { Query } from "./query.ts";

/** Matches the documents in some of the shards of an index. */
export function routed(numbers: ReadonlySet<number>): Query {
  return {
    prepare:
      ({ index, searcher }, boost) =>
      () => ({
        candidates: undefined,
        constantScore: boost,
        score: () => boost,
        matches: (ordinal) => {
          const { routing, id } = searcher.record(ordinal);
          return numbers.has(shardOf(index, routing ?? id));
        },
      }),
  };
}
