import { writeExactly } from "../../documents/exact-json.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, rawJson } from "../../route.ts";

const action = "indices:admin/mappings/get";

export default defineRoute({
  name: "indices.get_mapping",
  methods: ["GET"],
  paths: ["/{index}/_mapping", "/_mapping"],
  parameters: [...expressionParameters, "local", "master_timeout"],
  privilege: { index: action },
  handle(request, node) {
    if (request.query.has("local"))
      request.warn(
        "the [?local] query parameter to this API has no effect, is now deprecated, and will be removed in a future version",
      );
    const shown: JsonObject = {};
    for (const { index } of node.indices.resolve(request.params.index, expressionOptions(request, action)))
      shown[index.name] = { mappings: index.mapping.toJson() };
    return rawJson(writeExactly(shown));
  },
});
