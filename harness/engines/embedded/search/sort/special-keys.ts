import { renderFloat } from "../render/numbers.ts";
import { readNumber } from "../syntax/read.ts";
import type { ScalarTree } from "../syntax/tree.ts";
import { afterValue } from "./after-value.ts";
import type { ReadSortValue, SortKey } from "./sort-key.ts";

/** Documents of one index have ordinals below this; `_shard_doc` counts from a multiple of it. */
export const shardStride = 2 ** 32;

/** Sorts by score. */
export function scoreKey(descending: boolean): SortKey {
  return key("_score", descending, () => (_ordinal, score) => score, renderFloat);
}

/** Sorts by the order in which documents were written, within each index. */
export function docKey(descending: boolean): SortKey {
  return key("_doc", descending, () => (ordinal) => ordinal, String);
}

/** Sorts by index, then by the order in which documents were written: unique in a point in time. */
export function shardDocKey(descending: boolean): SortKey {
  return key("_shard_doc", descending, (position) => (ordinal) => position * shardStride + ordinal, String);
}

function key(
  name: string,
  descending: boolean,
  reader: (position: number) => ReadSortValue,
  render: (value: number) => string,
): SortKey {
  return {
    name,
    descending,
    missingFirst: false,
    prepare: (shard) => ({
      reader: () => reader(shard.position),
      parseAfter: (value: ScalarTree) => afterValue(null, () => readNumber(value)),
      render: (value) => render(value as number),
    }),
  };
}
