import { ElasticsearchError } from "../../errors.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { type Node, perNode } from "../../node.ts";
import type { Caller } from "../../security/caller.ts";
import type { Scroll } from "../execute/scroll.ts";
import { allShardsFailed } from "../execute/shard-failures.ts";
import type { SearchRequest } from "../request/search-request.ts";
import type { Shard } from "../shard.ts";
import type { ContextId } from "./context-id.ts";
import { Contexts } from "./contexts.ts";
import { checkKeepAlive } from "./keep-alive.ts";
import { parsePointInTimeId } from "./point-in-time-id.ts";

/** Indices held as they were when the point in time was opened. */
export interface PointInTime {
  readonly shards: readonly Shard[];
  readonly contexts: number;
}

/** The scrolls and points in time that are open on a node. */
export class SearchContexts {
  readonly scrolls: Contexts<Scroll>;
  readonly pointsInTime: Contexts<PointInTime>;

  constructor(clock: () => number) {
    this.scrolls = new Contexts(clock);
    this.pointsInTime = new Contexts(clock);
  }

  /** How many contexts are open: one for each index of each scroll and point in time. */
  get open(): number {
    return this.scrolls.held + this.pointsInTime.held;
  }
}

/** The open contexts of a node. */
export const searchContextsOf = perNode((node) => new SearchContexts(node.clock));

/** The point in time that a search asks for, kept for longer if it says so. */
export function pointInTimeOf(
  { id, keepAlive }: NonNullable<SearchRequest["pointInTime"]>,
  caller: Caller,
  node: Node,
): PointInTime {
  const parsed = parsePointInTimeId(id);
  if (parsed.indices.length === 0) return { shards: [], contexts: 0 };
  const { pointsInTime } = searchContextsOf(node);
  const found = pointsInTime.find(id, caller);
  if (!found) {
    const index = parsed.indices.map((name) => node.indices.get(name)).find((each) => each !== undefined);
    const error = contextMissing(parsed);
    throw allShardsFailed([{ shard: index && { index }, error }], node);
  }
  if (keepAlive !== undefined) {
    const keepAliveMs = timeValueMs("keep_alive", keepAlive);
    checkKeepAlive(keepAliveMs, found.shards, node);
    pointsInTime.find(id, caller, keepAliveMs);
  }
  return found;
}

/** 404 for a scroll or point in time that is closed or expired. */
export function contextMissing({ secret }: ContextId): ElasticsearchError {
  return new ElasticsearchError({
    type: "search_context_missing_exception",
    reason: `No search context found for id [[${secret}][1] searcherId [null]]`,
    status: 404,
  });
}
