import { illegalArgument } from "../../errors.ts";
import type { Node } from "../../node.ts";
import { allShardsFailed } from "../execute/shard-failures.ts";
import type { Shard } from "../shard.ts";

const dayMs = 86_400_000;

/** Refuses a keep-alive of more than a day, as the server does on each index; `undefined` is the next page of a scroll. */
export function checkKeepAlive(
  keepAliveMs: number,
  shards: readonly (Shard | undefined)[],
  node: Node,
  phase: "query" | "open_pit" = "query",
): void {
  if (keepAliveMs <= dayMs || shards.length === 0) return;
  const days = Math.floor((keepAliveMs / dayMs) * 10) / 10;
  const error = illegalArgument(
    `Keep alive for request (${days}d) is too large. It must be less than (1d). This limit can be set by changing the [search.max_keep_alive] cluster level setting.`,
  );
  throw allShardsFailed(
    shards.map((shard) => ({ shard, error })),
    node,
    phase,
  );
}
