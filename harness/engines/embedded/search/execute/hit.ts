import type { GroupValue } from "../collapse/collapse.ts";
import { compareSortValues, type Direction, type SortValue } from "../sort/sort-value.ts";

/** A document that a search found. */
export interface Hit {
  /** The place of its index among those of the search. */
  readonly position: number;
  readonly ordinal: number;
  /** NaN when the search does not need scores. */
  readonly score: number;
  readonly values: readonly SortValue[];
  /** Of which group it is the first; undefined when the search does not group. */
  readonly group?: GroupValue;
}

/** Orders hits by sort keys, or without any by score; ties go by index and age. */
export function hitOrder(sort: readonly Direction[]): (a: Hit, b: Hit) => number {
  const byKeys = valueOrder(sort);
  return (a, b) => {
    const order = sort.length === 0 ? b.score - a.score : byKeys(a.values, b.values);
    return order || a.position - b.position || a.ordinal - b.ordinal;
  };
}

/** Orders lists of sort values. */
export function valueOrder(
  sort: readonly Direction[],
): (a: readonly SortValue[], b: readonly SortValue[]) => number {
  return (a, b) => {
    for (let at = 0; at < sort.length; at++) {
      const order = compareSortValues(a[at] ?? null, b[at] ?? null, sort[at] as Direction);
      if (order !== 0) return order;
    }
    return 0;
  };
}
