import type { Shard } from "../shard.ts";
import type { ScalarTree } from "../syntax/tree.ts";
import type { Direction, SortValue } from "./sort-value.ts";

/** Reads what a document is sorted by. */
export type ReadSortValue = (ordinal: number, score: number) => SortValue;

/** One level of a sort as parsed; the same for every index. */
export interface SortKey extends Direction {
  /** `_score`, `_doc`, `_shard_doc` or the path of a field. */
  readonly name: string;
  /** Checks the key against an index; what it returns is called when the columns are filled. */
  prepare(shard: Shard): PreparedKey;
}

/** A sort key bound to one index. */
export interface PreparedKey {
  reader(): ReadSortValue;
  /** Reads a value of `search_after`. */
  parseAfter(value: ScalarTree): SortValue;
  /** A value as the hit shows it, in JSON. */
  render(value: SortValue): string;
}
