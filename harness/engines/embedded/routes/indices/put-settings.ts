import { parseException, validationFailed } from "../../errors.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { flattenSettings } from "../../indices/settings.ts";
import { updateSettings } from "../../indices/update-settings.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/settings/update";

export default defineRoute({
  name: "indices.put_settings",
  methods: ["PUT"],
  paths: ["/{index}/_settings", "/_settings"],
  parameters: [
    ...expressionParameters,
    "flat_settings",
    "master_timeout",
    "preserve_existing",
    "reopen",
    "timeout",
  ],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const changes = flattenSettings(settingsOf(request.json()));
    if (Object.keys(changes).length === 0) throw validationFailed("no settings to update");
    // Blocks do not stand against taking them away, so they are looked at when it is known what changes.
    const { action: _, ...options } = expressionOptions(request, action);
    updateSettings(node.indices.reached(request.params.index, options), changes, {
      preserveExisting: request.boolean("preserve_existing") ?? false,
      reopen: request.boolean("reopen") ?? false,
    });
    return json({ acknowledged: true });
  },
});

function settingsOf(body: Json | undefined): JsonObject {
  if (body === undefined) throw parseException("request body is required");
  if (!isObject(body)) return {};
  if (!isObject(body.settings)) return body;
  if (Object.keys(body).length > 1) throw parseException("mix of settings map and top-level properties");
  return body.settings;
}
