import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/refresh";

export default defineRoute({
  name: "indices.refresh",
  methods: ["POST", "GET"],
  paths: ["/_refresh", "/{index}/_refresh"],
  parameters: expressionParameters,
  privilege: { index: action },
  handle(request, node) {
    const targets = node.indices.resolve(request.params.index, expressionOptions(request, action));
    let total = 0;
    let successful = 0;
    for (const { index } of targets) {
      index.store.refresh();
      total += index.settings.shards * index.writeShards;
      successful += index.settings.shards;
    }
    return json({ _shards: { total, successful, failed: 0 } });
  },
});
