import type { JsonObject } from "../json.ts";
import type { Index } from "./index.ts";

/** `_shards` of what was done on every shard of some indices; replicas count as asked, though none is assigned. */
export function broadcastShards(indices: readonly Index[]): JsonObject {
  return {
    total: indices.reduce((sum, index) => sum + index.settings.shards * index.writeShards, 0),
    successful: indices.reduce((sum, index) => sum + index.settings.shards, 0),
    failed: 0,
  };
}
