import { contentJson } from "../../indices/templates/content.ts";
import { type LegacyTemplate, picked } from "../../indices/templates/templates.ts";
import type { JsonObject } from "../../json.ts";
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
    const shown = names.map((each) => [each, templateJson(legacy.get(each) as LegacyTemplate, flat)]);
    return json(Object.fromEntries(shown), names.length === 0 && name !== undefined ? 404 : 200);
  },
});

function templateJson({ patterns, order, version, content }: LegacyTemplate, flat: boolean): JsonObject {
  const { settings = {}, mappings = {}, aliases = {} } = content;
  return {
    order,
    ...(version !== undefined && { version }),
    index_patterns: [...patterns],
    ...contentJson({ settings, mappings, aliases }, flat),
  };
}
