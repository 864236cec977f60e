import { ElasticsearchError } from "../../errors.ts";
import { contentJson } from "../../indices/templates/content.ts";
import { type ComponentTemplate, picked } from "../../indices/templates/templates.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "cluster.get_component_template",
  methods: ["GET"],
  paths: ["/_component_template", "/_component_template/{name}"],
  parameters: ["flat_settings", "local", "master_timeout"],
  unimplemented: ["include_defaults", "settings_filter"],
  privilege: { cluster: "cluster:admin/component_template/get" },
  handle(request, node) {
    const { components } = node.indices.templates;
    const name = request.params.name;
    const names = picked(components.keys(), name);
    if (names.length === 0 && name !== undefined && !name.includes("*"))
      throw new ElasticsearchError({
        type: "resource_not_found_exception",
        reason: `component template matching [${name}] not found`,
        status: 404,
      });
    const flat = request.boolean("flat_settings") ?? false;
    const component_templates = names.map((each) => ({
      name: each,
      component_template: templateJson(components.get(each) as ComponentTemplate, flat),
    }));
    return json({ component_templates }, names.length === 0 && name !== undefined ? 404 : 200);
  },
});

function templateJson(
  { content, version, meta, createdAt, modifiedAt }: ComponentTemplate,
  flat: boolean,
): JsonObject {
  return {
    template: contentJson(content, flat),
    ...(version !== undefined && { version }),
    ...(meta && { _meta: meta }),
    created_date_millis: createdAt,
    modified_date_millis: modifiedAt,
  };
}
