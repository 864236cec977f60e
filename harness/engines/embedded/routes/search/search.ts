import { expressionParameters } from "../../indices/expression.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { createContextId } from "../../search/contexts/context-id.ts";
import { contextMissing, searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { searchPage } from "../../search/execute/page.ts";
import { Scroll } from "../../search/execute/scroll.ts";
import { renderPage } from "../../search/render/render-page.ts";
import {
  parseSearch,
  searchParameters,
  unimplementedSearchParameters,
} from "../../search/request/parse-request.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";
import { shardDocKey } from "../../search/sort/special-keys.ts";

const action = "indices:data/read/search";

export default defineRoute({
  name: "search",
  methods: ["GET", "POST"],
  paths: ["/_search", "/{index}/_search"],
  parameters: [...new Set([...expressionParameters, ...searchParameters])],
  unimplemented: unimplementedSearchParameters,
  privilege: { index: action, names: "handler" },
  body: "json",
  handle(request, node) {
    const now = node.clock();
    const asked = parseSearch(request, now);
    const totalAsNumber = request.boolean("rest_total_hits_as_int") ?? false;
    const { pointInTime } = asked;
    if (pointInTime) {
      const { id, keepAlive } = pointInTime;
      const keepAliveMs = keepAlive === undefined ? undefined : timeValueMs("keep_alive", keepAlive);
      const held = searchContextsOf(node).pointsInTime.find(id, request.caller, keepAliveMs);
      if (!held) throw contextMissing("pit", id, node);
      const isUnique = asked.sort.some(({ name }) => name === "_shard_doc");
      // The server breaks ties by `_shard_doc` here, so that paging loses nothing.
      const sort = asked.sort.length > 0 && !isUnique ? [...asked.sort, shardDocKey(false)] : asked.sort;
      const page = searchPage(held.shards, { ...asked, sort }, node);
      return rawJson(renderPage(page, { node, totalAsNumber, pointInTimeId: id }));
    }
    const shards = shardsOfRequest(request, node, action, now);
    for (const { index } of shards) request.caller.requireIndices(action, [index.name]);
    const keepAlive = request.query.get("scroll");
    if (keepAlive === undefined)
      return rawJson(renderPage(searchPage(shards, asked, node), { node, totalAsNumber }));
    const scroll = new Scroll(shards, asked, node);
    const scrollId = createContextId(
      "scroll",
      shards.map(({ index }) => index.name),
    );
    searchContextsOf(node).scrolls.open(scroll, scrollId, request.caller, timeValueMs("scroll", keepAlive));
    return rawJson(renderPage(scroll.nextPage(), { node, totalAsNumber, scrollId }));
  },
});
