import { legacyTemplateJson } from "../../indices/templates/legacy-json.ts";
import { type LegacyTemplate, picked } from "../../indices/templates/templates.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "indices.get_template",
  methods: ["GET"],
  paths: ["/_template", "/_template/{name}"],
  parameters: ["flat_settings", "local", "master_timeout"],
  privilege: { cluster: "indices:admin/template/get" },
  handle(request, node) {
    const { legacy } = node.indices.templates;
    const name = request.params.name;
    const names = picked(legacy.keys(), name);
    const flat = request.boolean("flat_settings") ?? false;
    const shown = names.map((each) => [each, legacyTemplateJson(legacy.get(each) as LegacyTemplate, flat)]);
    return json(Object.fromEntries(shown), names.length === 0 && name !== undefined ? 404 : 200);
  },
});
