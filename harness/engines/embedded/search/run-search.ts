import type { EngineRequest } from "../http/request.ts";
import { expressionOptions } from "../indices/expression.ts";
import type { Index } from "../indices/index.ts";
import { timeValueMs } from "../indices/settings.ts";
import type { Node } from "../node.ts";
import { checkKeepAlive } from "./contexts/keep-alive.ts";
import { createScrollId } from "./contexts/scroll-id.ts";
import { pointInTimeOf, searchContextsOf } from "./contexts/search-contexts.ts";
import { type Page, searchPage } from "./execute/page.ts";
import { breakTies } from "./execute/point-in-time.ts";
import { Scroll } from "./execute/scroll.ts";
import { renderPage } from "./render/render-page.ts";
import type { SearchRequest } from "./request/search-request.ts";
import type { Shard } from "./shard.ts";
import { shardsOfRequest } from "./shards-of-request.ts";
import { sliceQuery } from "./slice/slice.ts";

/** What a caller must be allowed on an index to search it. */
export const searchAction = "indices:data/read/search";

/** Runs a search and writes its response. */
export function runSearch(request: EngineRequest, search: SearchRequest, node: Node): Buffer {
  const totalAsNumber = request.boolean("rest_total_hits_as_int") ?? false;
  const { page, ...ids } = run(request, search, node);
  return renderPage(page, { node, totalAsNumber, ...ids });
}

interface Answer {
  readonly page: Page;
  readonly scrollId?: string;
  readonly pointInTimeId?: string;
}

function run(request: EngineRequest, search: SearchRequest, node: Node): Answer {
  if (search.pointInTime) {
    const { shards } = pointInTimeOf(search.pointInTime, request.caller, node);
    const known = withIndices(request, breakTies(search), shards, node);
    return { page: searchPage(shards, known, node), pointInTimeId: search.pointInTime.id };
  }
  const keepAlive = request.query.get("scroll");
  if (keepAlive !== undefined) return openScroll(request, search, keepAlive, node);
  const shards = shardsOfRequest(request, node, searchAction, search.now);
  const known = withIndices(request, totalOf(request, search), shards, node);
  return { page: searchPage(shards, known, node) };
}

function openScroll(request: EngineRequest, search: SearchRequest, keepAlive: string, node: Node): Answer {
  const keepMs = timeValueMs("scroll", keepAlive);
  const shards = shardsOfRequest(request, node, searchAction, search.now);
  checkKeepAlive(keepMs, shards, node);
  const known = withIndices(request, search, shards, node, true);
  const scroll = new Scroll(shards, { ...known, trackTotalHits: Number.POSITIVE_INFINITY }, node);
  const scrollId = createScrollId(shards, node);
  searchContextsOf(node).scrolls.open(scroll, scrollId, request.caller, keepMs);
  return { page: scroll.nextPage(), scrollId };
}

/** What depends on which indices a search is on: its slice, and the boosts of some. */
function withIndices(
  request: EngineRequest,
  search: SearchRequest,
  shards: readonly Shard[],
  node: Node,
  isScroll = false,
): SearchRequest {
  const { slice, indicesBoost } = search;
  const boosts = new Map<Index, number>();
  for (const { expression, boost } of indicesBoost)
    for (const { index } of node.indices.resolve(expression, expressionOptions(request, searchAction)))
      if (!boosts.has(index)) boosts.set(index, boost);
  return { ...search, boosts, filter: slice && sliceQuery(slice, shards, isScroll) };
}

/** A total that is a number has no room for a relation, so it is exact. */
function totalOf(request: EngineRequest, search: SearchRequest): SearchRequest {
  if (!request.boolean("rest_total_hits_as_int") || search.trackTotalHits === false) return search;
  return { ...search, trackTotalHits: Number.POSITIVE_INFINITY };
}
