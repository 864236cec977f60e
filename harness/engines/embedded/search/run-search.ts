import type { EngineRequest } from "../http/request.ts";
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
import { shardsOfRequest } from "./shards-of-request.ts";

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
    return { page: searchPage(shards, breakTies(search), node), pointInTimeId: search.pointInTime.id };
  }
  const keepAlive = request.query.get("scroll");
  if (keepAlive !== undefined) return openScroll(request, search, keepAlive, node);
  const shards = shardsOfRequest(request, node, searchAction, search.now);
  return { page: searchPage(shards, totalOf(request, search), node) };
}

function openScroll(request: EngineRequest, search: SearchRequest, keepAlive: string, node: Node): Answer {
  const keepMs = timeValueMs("scroll", keepAlive);
  const shards = shardsOfRequest(request, node, searchAction, search.now);
  checkKeepAlive(keepMs, shards, node);
  const scroll = new Scroll(shards, { ...search, trackTotalHits: Number.POSITIVE_INFINITY }, node);
  const scrollId = createScrollId(shards, node);
  searchContextsOf(node).scrolls.open(scroll, scrollId, request.caller, keepMs);
  return { page: scroll.nextPage(), scrollId };
}

/** A total that is a number has no room for a relation, so it is exact. */
function totalOf(request: EngineRequest, search: SearchRequest): SearchRequest {
  if (!request.boolean("rest_total_hits_as_int") || search.trackTotalHits === false) return search;
  return { ...search, trackTotalHits: Number.POSITIVE_INFINITY };
}
