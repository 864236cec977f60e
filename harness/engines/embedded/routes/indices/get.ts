import { writeExactly } from "../../documents/exact-json.ts";
import { illegalArgument } from "../../errors.ts";
import { aliasesJson } from "../../indices/alias-options.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { showSettings } from "../../indices/show-settings.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, rawJson } from "../../route.ts";

const action = "indices:admin/get";

export default defineRoute({
  name: "indices.get",
  methods: ["GET", "HEAD"],
  paths: ["/{index}"],
  parameters: [
    ...expressionParameters,
    "features",
    "flat_settings",
    "include_defaults",
    "local",
    "master_timeout",
  ],
  privilege: { index: action },
  handle(request, node) {
    const view = {
      names: [],
      flat: request.boolean("flat_settings") ?? false,
      defaults: request.boolean("include_defaults") ?? false,
    };
    const features = request.list("features") ?? ["aliases", "mappings", "settings"];
    for (const feature of features)
      if (!["aliases", "mappings", "settings"].includes(feature))
        throw illegalArgument(`Invalid features specified [${feature}]`);
    const shown: JsonObject = {};
    for (const { index } of node.indices.resolve(request.param("index"), expressionOptions(request, action)))
      shown[index.name] = {
        aliases: features.includes("aliases") ? aliasesJson(index) : {},
        mappings: features.includes("mappings") ? index.mapping.toJson() : {},
        ...(features.includes("settings") ? showSettings(index, view) : { settings: {} }),
      };
    return rawJson(writeExactly(shown));
  },
});
