import { ElasticsearchError } from "../../errors.ts";
import type { Node } from "../../node.ts";
import { perNode } from "../../node.ts";
import type { Scroll } from "../execute/scroll.ts";
import { allShardsFailed } from "../execute/shard-failures.ts";
import type { Shard } from "../shard.ts";
import { type ContextId, parseContextId } from "./context-id.ts";
import { Contexts } from "./contexts.ts";

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

  /** How many contexts are open, one for each index of each scroll and point in time. */
  get open(): number {
    return this.scrolls.held + this.pointsInTime.held;
  }
}

/** The open contexts of a node. */
export const searchContextsOf = perNode((node) => new SearchContexts(node.clock));

/** 404 of a scroll or point in time that is closed or expired. */
export function contextMissing(kind: ContextId["kind"], id: string, node: Node): ElasticsearchError {
  const parsed = parseContextId(kind, id);
  const error = new ElasticsearchError({
    type: "search_context_missing_exception",
    reason: `No search context found for id [[${parsed?.secret ?? id}][1] searcherId [null]]`,
    status: 404,
  });
  const index =
    kind === "pit" ? parsed?.indices.map((name) => node.indices.get(name)).find(Boolean) : undefined;
  return allShardsFailed([{ shard: index && { index }, error }], node);
}
