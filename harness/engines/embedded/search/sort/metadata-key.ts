import type { Shard } from "../shard.ts";
import { readNumber } from "../syntax/read.ts";
import { afterValue } from "./after-value.ts";
import type { PreparedKey } from "./sort-key.ts";

/** Sorts by what documents have besides their source; undefined for any other path. */
export function metadataKey(shard: Shard, path: string): PreparedKey | undefined {
  const { searcher, index } = shard;
  if (path === "_index")
    return {
      reader: () => () => index.name,
      parseAfter: ({ literal }) => literal,
      render: (value) => JSON.stringify(value),
    };
  const read =
    path === "_seq_no"
      ? (ordinal: number) => searcher.record(ordinal).seqNo
      : path === "_version"
        ? (ordinal: number) => searcher.record(ordinal).version
        : undefined;
  return (
    read && {
      reader: () => read,
      parseAfter: (value) => afterValue(path, () => readNumber(value)),
      render: String,
    }
  );
}
