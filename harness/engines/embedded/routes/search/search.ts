import type { EngineRequest } from "../../http/request.ts";
import { expressionParameters } from "../../indices/expression.ts";
import { timeValueMs } from "../../indices/settings.ts";
import type { Node } from "../../node.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { createContextId } from "../../search/contexts/context-id.ts";
import { checkKeepAlive } from "../../search/contexts/keep-alive.ts";
import { pointInTimeOf, searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { type Page, searchPage } from "../../search/execute/page.ts";
import { breakTies } from "../../search/execute/point-in-time.ts";
import { Scroll } from "../../search/execute/scroll.ts";
import { renderPage } from "../../search/render/render-page.ts";
import {
  parseSearch,
  searchParameters,
  unimplementedSearchParameters,
} from "../../search/request/parse-request.ts";
import type { SearchRequest } from "../../search/request/search-request.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";

const action = "indices:data/read/search";

export default defineRoute({
  name: "search",
  methods: ["GET", "POST"],
  paths: ["/_search", "/{index}/_search"],
  parameters: [...expressionParameters, ...searchParameters],
  unimplemented: unimplementedSearchParameters,
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const search = parseSearch(request, node.clock());
    const totalAsNumber = request.boolean("rest_total_hits_as_int") ?? false;
    const { page, ...ids } = run(request, search, node);
    return rawJson(renderPage(page, { node, totalAsNumber, ...ids }));
  },
});

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
  const shards = shardsOfRequest(request, node, action, search.now);
  return { page: searchPage(shards, totalOf(request, search), node) };
}

function openScroll(request: EngineRequest, search: SearchRequest, keepAlive: string, node: Node): Answer {
  const keepMs = timeValueMs("scroll", keepAlive);
  const shards = shardsOfRequest(request, node, action, search.now);
  checkKeepAlive(keepMs, shards, node);
  const scroll = new Scroll(shards, { ...search, trackTotalHits: Number.POSITIVE_INFINITY }, node);
  const scrollId = createContextId("scroll", shards);
  searchContextsOf(node).scrolls.open(scroll, scrollId, request.caller, keepMs);
  return { page: scroll.nextPage(), scrollId };
}

/** A total that is a number has no room for a relation, so it is exact. */
function totalOf(request: EngineRequest, search: SearchRequest): SearchRequest {
  if (!request.boolean("rest_total_hits_as_int") || search.trackTotalHits === false) return search;
  return { ...search, trackTotalHits: Number.POSITIVE_INFINITY };
}
