import { ElasticsearchError } from "../../errors.ts";
import { noMatch } from "./matchers.ts";
import type { Query } from "./query.ts";

/**
 * A query that is not built where it comes to nothing. The values of an index have to be read to know all that does, so
 * they are only asked when something is at fault.
 */
export function folding(fold: NonNullable<Query["fold"]>, prepare: Query["prepare"]): Query {
  return {
    fold,
    prepare(shard, boost) {
      if (fold({ shard }) === "none") return () => noMatch;
      try {
        return prepare(shard, boost);
      } catch (fault) {
        if (fault instanceof ElasticsearchError && fold({ shard, byValues: true }) === "none")
          return () => noMatch;
        throw fault;
      }
    },
  };
}

/** A query that is nothing when a part of it is; when it is not, the server rewrites the other parts, too. */
export function foldsWith(part: Query, ...others: readonly Query[]): NonNullable<Query["fold"]> {
  return (known) => {
    if (part.fold?.(known) === "none") return "none";
    for (const other of others) other.fold?.(known);
    return undefined;
  };
}
