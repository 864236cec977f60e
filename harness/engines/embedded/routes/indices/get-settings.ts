import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { showSettings } from "../../indices/show-settings.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:monitor/settings/get";

export default defineRoute({
  name: "indices.get_settings",
  methods: ["GET"],
  paths: ["/_settings", "/_settings/{name}", "/{index}/_settings", "/{index}/_settings/{name}"],
  parameters: [...expressionParameters, "flat_settings", "include_defaults", "local", "master_timeout"],
  privilege: { index: action },
  handle(request, node) {
    const view = {
      names: request.params.name?.split(",") ?? [],
      flat: request.boolean("flat_settings") ?? false,
      defaults: request.boolean("include_defaults") ?? false,
    };
    const shown: JsonObject = {};
    for (const index of node.indices.reached(request.params.index, expressionOptions(request, action))) {
      const { settings, defaults } = showSettings(index, view);
      const isEmpty = Object.keys(settings).length + Object.keys(defaults ?? {}).length === 0;
      if (!isEmpty) shown[index.name] = { settings, ...(defaults && { defaults }) };
    }
    return json(shown);
  },
});
