import type { Index } from "./index.ts";
import { shardOf } from "./routing.ts";

/** How many documents a search sees in each shard of an index. */
export function shardCounts(index: Index): number[] {
  const searcher = index.searcher();
  const { shards } = index.settings;
  if (shards === 1) return [searcher.count()];
  const counts = new Array<number>(shards).fill(0);
  for (const ordinal of searcher.ordinals()) {
    const { id, routing } = searcher.record(ordinal);
    const shard = shardOf(index, routing ?? id);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  return counts;
}
