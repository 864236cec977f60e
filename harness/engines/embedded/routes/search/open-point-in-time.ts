import { notImplemented, validationFailed } from "../../errors.ts";
import { expressionParameters } from "../../indices/expression.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { defineRoute, json } from "../../route.ts";
import { createContextId } from "../../search/contexts/context-id.ts";
import { checkKeepAlive } from "../../search/contexts/keep-alive.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { shardsJson } from "../../search/render/render-page.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";
import { contentError } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";

const action = "indices:data/read/open_point_in_time";

export default defineRoute({
  name: "open_point_in_time",
  methods: ["POST"],
  paths: ["/{index}/_pit"],
  parameters: [
    ...expressionParameters,
    "allow_partial_search_results",
    "ignore_throttled",
    "keep_alive",
    "max_concurrent_shard_requests",
    "preference",
    "routing",
  ],
  unsuggested: ["max_concurrent_shard_requests"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    checkBody(request.body);
    const keepAlive = request.query.get("keep_alive");
    if (keepAlive === undefined) throw validationFailed("[keep_alive] is not specified");
    const keepAliveMs = timeValueMs("keep_alive", keepAlive);
    const shards = shardsOfRequest(request, node, action, node.clock());
    checkKeepAlive(keepAliveMs, shards, node, "open_pit");
    const id = createContextId("pit", shards);
    const { pointsInTime } = searchContextsOf(node);
    pointsInTime.open({ shards, contexts: shards.length }, id, request.caller, keepAliveMs);
    return json({ id, _shards: shardsJson(shards, [], node) });
  },
});

function checkBody(body: Buffer): void {
  if (body.length === 0) return;
  const tree = parseTree(body);
  for (const { key, keyStart } of tree.kind === "object" ? tree.entries : []) {
    if (key === "index_filter") throw notImplemented("[index_filter] of a point in time");
    throw contentError(tree, `[open_point_in_time_request] unknown field [${key}]`, keyStart);
  }
}
