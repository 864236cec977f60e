import { illegalArgument } from "../../errors.ts";
import { expressionParameters } from "../../indices/expression.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { defineRoute, json } from "../../route.ts";
import { createContextId } from "../../search/contexts/context-id.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { shardsJson } from "../../search/render/render-page.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";

const action = "indices:data/read/open_point_in_time";

export default defineRoute({
  name: "open_point_in_time",
  methods: ["POST"],
  paths: ["/{index}/_pit"],
  parameters: [
    ...expressionParameters,
    "keep_alive",
    "preference",
    "routing",
    "allow_partial_search_results",
  ],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const keepAlive = request.query.get("keep_alive");
    if (keepAlive === undefined)
      throw illegalArgument("[open_point_in_time] is missing required parameter: [keep_alive]");
    const shards = shardsOfRequest(request, node, action, node.clock());
    const id = createContextId(
      "pit",
      shards.map(({ index }) => index.name),
    );
    const held = { shards, contexts: shards.length };
    searchContextsOf(node).pointsInTime.open(held, id, request.caller, timeValueMs("keep_alive", keepAlive));
    return json({ id, _shards: shardsJson(shards, [], node) });
  },
});
