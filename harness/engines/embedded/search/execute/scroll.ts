import type { Node } from "../../node.ts";
import type { SearchRequest } from "../request/search-request.ts";
import type { Shard } from "../shard.ts";
import { collect, isInDocumentOrder } from "./collect.ts";
import { type Hit, hitOrder } from "./hit.ts";
import { aggregate, highest, type Page, prepareAll } from "./page.ts";
import type { PreparedShard } from "./prepared-shard.ts";

/**
 * A search whose hits are given page by page, as of when it began. In document order each page goes on
 * where the last one ended; any other order is worked out once.
 */
export class Scroll {
  readonly #search: ReturnType<typeof prepareAll>;
  readonly #next: (size: number) => Hit[];
  readonly #total: number;
  readonly #maxScore: number | undefined;
  /** Shown with the first page only. */
  #aggregations: string | undefined;

  constructor(shards: readonly Shard[], request: SearchRequest, node: Node) {
    this.#search = prepareAll(shards, request, node, true);
    const all = [...this.#search.prepared.values()];
    const inOrder = all.every((each) => isInDocumentOrder(each, request)) && !request.trackScores;
    const limit = inOrder ? 0 : Number.POSITIVE_INFINITY;
    const collected = all.map((each) => collect(each, request, { limit, from: 0, counts: true }));
    this.#total = collected.reduce((sum, { total }) => sum + total, 0);
    this.#maxScore = highest(
      inOrder && request.sort.length === 0
        ? all.map(({ matcher }) => matcher.constantScore)
        : collected.map(({ maxScore }) => maxScore),
    );
    this.#aggregations = aggregate(request, all);
    this.#next = inOrder
      ? documentOrder(all, request)
      : given(collected.flatMap(({ hits }) => hits).sort(hitOrder(request.sort)));
  }

  /** Shards that the scroll holds. */
  get contexts(): number {
    return this.#search.prepared.size;
  }

  /** True while any of its indices is still there. */
  isAlive(node: Node): boolean {
    const { shards } = this.#search;
    return shards.length === 0 || shards.some(({ index }) => node.indices.get(index.name) === index);
  }

  nextPage(): Page {
    const aggregations = this.#aggregations;
    this.#aggregations = undefined;
    return {
      ...this.#search,
      hits: this.#next(this.#search.request.size),
      total: this.#total,
      maxScore: this.#total > 0 ? this.#maxScore : undefined,
      aggregations,
    };
  }
}

function given(hits: readonly Hit[]): (size: number) => Hit[] {
  let at = 0;
  return (size) => {
    const page = hits.slice(at, at + size);
    at += page.length;
    return page;
  };
}

function documentOrder(all: readonly PreparedShard[], request: SearchRequest): (size: number) => Hit[] {
  const from = new Map(all.map(({ shard }) => [shard.position, 0]));
  return (size) => {
    const hits = all.flatMap((each) => {
      const start = from.get(each.shard.position) ?? 0;
      return collect(each, request, { limit: size, from: start, counts: false }).hits;
    });
    if (all.length > 1) hits.sort(hitOrder(request.sort));
    const page = hits.slice(0, size);
    for (const { position, ordinal } of page) from.set(position, ordinal + 1);
    return page;
  };
}
