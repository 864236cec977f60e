import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { IndexSettings } from "../../indices/settings.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";
import { matchesWildcard } from "../../wildcard.ts";

const action = "indices:monitor/settings/get";

export default defineRoute({
  name: "indices.get_settings",
  methods: ["GET"],
  paths: ["/_settings", "/_settings/{name}", "/{index}/_settings", "/{index}/_settings/{name}"],
  parameters: [...expressionParameters, "flat_settings", "local", "master_timeout"],
  unimplemented: ["include_defaults"],
  privilege: { index: action },
  handle(request, node) {
    const flat = request.boolean("flat_settings");
    const patterns = request.params.name?.split(",") ?? ["*"];
    const shown: JsonObject = {};
    for (const { index } of node.indices.resolve(request.params.index, expressionOptions(request, action))) {
      const all = Object.entries(index.settings.toFlatJson()) as [string, string][];
      const wanted = new IndexSettings(
        new Map(all.filter(([name]) => patterns.some((pattern) => matchesWildcard(pattern, name)))),
      );
      shown[index.name] = { settings: flat ? wanted.toFlatJson() : wanted.toJson() };
    }
    return json(shown);
  },
});
