import { illegalArgument } from "../../errors.ts";
import { expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { openContext } from "../../search/contexts/contexts.ts";
import { shardsOf } from "../../search/shards.ts";

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
      throw illegalArgument("request [/_pit] is missing required parameter: [keep_alive]");
    const shards = shardsOf(request, node, action);
    const count = shards.length;
    return json({
      id: openContext(node, keepAlive, { shards }),
      _shards: { total: count, successful: count, skipped: 0, failed: 0 },
    });
  },
});
