import { expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { count } from "../../search/execute/collect.ts";
import { prepareAll } from "../../search/execute/page.ts";
import { shardsJson } from "../../search/render/render-page.ts";
import { parseSearchBody } from "../../search/request/parse-body.ts";
import { defaultRequest } from "../../search/request/search-request.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";
import { parsingError } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";

const action = "indices:data/read/search";

export default defineRoute({
  name: "count",
  methods: ["GET", "POST"],
  paths: ["/_count", "/{index}/_count"],
  parameters: [...expressionParameters, "preference", "routing", "ignore_throttled"],
  unimplemented: "q df analyzer analyze_wildcard default_operator lenient min_score terminate_after".split(
    " ",
  ),
  privilege: { index: action, names: "handler" },
  body: "json",
  handle(request, node) {
    const now = node.clock();
    const tree = request.body.length === 0 ? undefined : parseTree(request.body);
    const stranger = tree?.kind === "object" ? tree.entries.find(({ key }) => key !== "query") : undefined;
    if (stranger) throw parsingError(stranger.value, `request does not support [${stranger.key}]`);
    const search = { ...defaultRequest(now), ...(tree ? parseSearchBody(tree, now) : {}), size: 0 };
    const shards = shardsOfRequest(request, node, action, now);
    for (const { index } of shards) request.caller.requireIndices(action, [index.name]);
    const { prepared, failures } = prepareAll(shards, search, node);
    const total = [...prepared.values()].reduce(
      (sum, each) => sum + count(each, Number.POSITIVE_INFINITY),
      0,
    );
    return json({ count: total, _shards: shardsJson(shards, failures, node) });
  },
});
