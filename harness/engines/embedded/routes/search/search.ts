import { expressionParameters } from "../../indices/expression.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { openContext, useContext } from "../../search/contexts/contexts.ts";
import { renderAnswer, takePage, totalOf } from "../../search/execute/answer.ts";
import { bind } from "../../search/execute/hits.ts";
import {
  parseSearch,
  searchParameters,
  unimplementedSearchParameters,
} from "../../search/request/parse-request.ts";
import { shardsOf } from "../../search/shards.ts";
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
    const startedAt = performance.now();
    const search = parseSearch(request, node.clock());
    const { pointInTime } = search;
    const shards = pointInTime
      ? useContext(node, pointInTime.id, pointInTime.keepAlive).shards
      : shardsOf(request, node, action);
    const isUnique = search.sort.some(({ name }) => name === "_shard_doc");
    // In a point in time the server breaks ties by `_shard_doc`, so that paging loses nothing.
    const keys =
      pointInTime && search.sort.length > 0 && !isUnique ? [...search.sort, shardDocKey(false)] : search.sort;
    const bound = bind(search, shards, keys);
    const rest = bound.hits();
    takePage(rest, search.from);
    const total = totalOf(search, bound, shards);
    const hits = takePage(rest, search.size);
    const keepAlive = request.query.get("scroll");
    let head = pointInTime ? `"pit_id":${JSON.stringify(pointInTime.id)},` : "";
    if (keepAlive !== undefined) {
      const scroll = { request: search, search: bound, rest, total };
      head = `"_scroll_id":${JSON.stringify(openContext(node, keepAlive, { shards, scroll }))},`;
    }
    const totalAsInt = request.boolean("rest_total_hits_as_int") ?? false;
    const took = Math.floor(performance.now() - startedAt);
    return rawJson(renderAnswer(search, bound, shards, { hits, total }, { took, head, totalAsInt }));
  },
});
