import type { Node } from "../../node.ts";
import { type InnerHitsFrame, prepareParts, type WriteParts } from "../fetch/hit-parts.ts";
import type { Page } from "./page.ts";
import { allShardsFailed, onEachShard } from "./shard-failures.ts";

/** A page of which is known what its hits show. */
export interface FetchedPage {
  readonly page: Page;
  /** By the position of the index. */
  readonly parts: ReadonlyMap<number, WriteParts>;
}

/** Checks what hits are to show against the indices that have any; one that refuses it fails and loses its hits. */
export function fetchPage(page: Page, node: Node, frame: InnerHitsFrame): FetchedPage {
  const wanted = new Set(page.hits.map(({ position }) => position));
  const shards = page.shards.filter(({ position }) => wanted.has(position));
  const parts = new Map<number, WriteParts>();
  const { failures } = onEachShard(shards, (shard) => {
    const prepared = page.prepared.get(shard.position);
    if (prepared) parts.set(shard.position, prepareParts(prepared, page.request, frame));
  });
  if (failures.length === 0) return { page, parts };
  const isWhole = failures.length + page.failures.length === page.shards.length;
  if (isWhole || !page.request.allowsPartialResults)
    throw allShardsFailed([...page.failures, ...failures], node, "query");
  const hits = page.hits.filter(({ position }) => parts.has(position));
  return { page: { ...page, hits, failures: [...page.failures, ...failures] }, parts };
}
