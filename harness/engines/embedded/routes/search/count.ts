import { expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { totalOf } from "../../search/execute/answer.ts";
import { bind } from "../../search/execute/hits.ts";
import { parseSearchBody } from "../../search/request/parse-body.ts";
import { defaultRequest } from "../../search/request/search-request.ts";
import { shardsOf } from "../../search/shards.ts";
import { parsingError } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";

const action = "indices:data/read/search";

export default defineRoute({
  name: "count",
  methods: ["GET", "POST"],
  paths: ["/_count", "/{index}/_count"],
  parameters: [...expressionParameters, "preference", "routing", "ignore_throttled"],
  unimplemented: [
    "q",
    "df",
    "analyzer",
    "analyze_wildcard",
    "default_operator",
    "lenient",
    "min_score",
    "terminate_after",
  ],
  privilege: { index: action, names: "handler" },
  body: "json",
  handle(request, node) {
    const now = node.clock();
    const tree = request.body.length === 0 ? undefined : parseTree(request.body);
    const stranger = tree?.kind === "object" ? tree.entries.find(({ key }) => key !== "query") : undefined;
    if (stranger) throw parsingError(stranger.value, `request does not support [${stranger.key}]`);
    const search = {
      ...defaultRequest(now),
      ...(tree ? parseSearchBody(tree, now) : {}),
      trackTotalHits: Number.POSITIVE_INFINITY,
    };
    const shards = shardsOf(request, node, action);
    const total = totalOf(search, bind(search, shards, []), shards);
    const count = shards.length;
    return json({
      count: total?.value ?? 0,
      _shards: { total: count, successful: count, skipped: 0, failed: 0 },
    });
  },
});
