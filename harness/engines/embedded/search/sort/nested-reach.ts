import { nestedShard } from "../nested/nested-shard.ts";
import type { Query } from "../query/query.ts";
import type { Shard } from "../shard.ts";

/** Where the values of a nested field are taken from. */
export interface NestedSort {
  readonly path: string;
  /** Only objects that match it count. */
  readonly filter: Query | undefined;
  /** Of each document only so many objects. */
  readonly maxChildren: number;
}

/** The nested objects that sort the documents around them. */
export interface Reach {
  /** The objects as an index of their own. */
  readonly shard: Shard;
  /** Called when the columns are filled; gives the objects of a document that count. */
  start(): (ordinal: number) => readonly number[];
}

/** Undefined when every value counts: those can be read without telling one object from another. */
export function nestedReach(outer: Shard, nested: NestedSort | undefined): Reach | undefined {
  if (!nested || (!nested.filter && nested.maxChildren === Number.POSITIVE_INFINITY)) return undefined;
  const below = nestedShard(outer, nested.path);
  if (!below) return undefined;
  const { shard, objects } = below;
  const prepared = nested.filter?.prepare(shard, 0);
  return {
    shard,
    start() {
      shard.columns.fill();
      return (ordinal) => {
        // Matchers are asked in ascending order, which documents are not always sorted in.
        const matcher = prepared?.();
        const found: number[] = [];
        const end = objects.firsts[ordinal + 1] ?? 0;
        for (let child = objects.firsts[ordinal] ?? 0; child < end; child++) {
          if (found.length >= nested.maxChildren) break;
          if (!matcher || matcher.matches(child)) found.push(child);
        }
        return found;
      };
    },
  };
}
