import { ElasticsearchError } from "../errors.ts";
import { type ActiveShards, parseActiveShards } from "../http/active-shards.ts";
import type { Index } from "../indices/index.ts";
import { shardOf } from "../indices/routing.ts";

/** How many copies of a shard a write waits for, and how long. */
export interface CopiesAwaited {
  readonly needed: ActiveShards;
  readonly timeout: string;
}

/** Reads both of a query string. */
export function copiesAwaited(query: ReadonlyMap<string, string>): CopiesAwaited {
  return {
    needed: parseActiveShards(query.get("wait_for_active_shards")),
    timeout: query.get("timeout") ?? "1m",
  };
}

/** True when the one copy that every shard has here is enough. */
export function hasCopies(index: Index, { needed }: CopiesAwaited): boolean {
  return needed === "all" ? index.settings.replicas === 0 : needed <= 1;
}

/** What a write to one document is in the words of the server. */
export function indexing(index: Index, id: string, source: Buffer): string {
  return `[index {[${index.name}][${id}], source[${source.toString("utf8")}]}]`;
}

/**
 * Throws the 503 of a write that waits in vain for further copies. They never come, so it is thrown at once.
 * `contained` tells the writes: the one there is in brackets, or how many.
 */
export function requireCopies(
  index: Index,
  routing: string,
  awaited: CopiesAwaited,
  contained: () => string,
): void {
  if (hasCopies(index, awaited)) return;
  const { needed, timeout } = awaited;
  const shard = `[${index.name}][${shardOf(index, routing)}]`;
  const copies = needed === "all" ? 1 + index.settings.replicas : needed;
  throw new ElasticsearchError({
    type: "unavailable_shards_exception",
    reason: `${shard} Not enough active copies to meet shard count of [${String(needed).toUpperCase()}] (have 1, needed ${copies}). Timeout: [${timeout}], request: [BulkShardRequest [${shard}] containing ${contained()}]`,
    status: 503,
  });
}
