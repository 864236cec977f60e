import { ElasticsearchError } from "../../errors.ts";
import { contentJson } from "../../indices/templates/content.ts";
import { type ComposableTemplate, picked } from "../../indices/templates/templates.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "indices.get_index_template",
  methods: ["GET"],
  paths: ["/_index_template", "/_index_template/{name}"],
  parameters: ["flat_settings", "local", "master_timeout"],
  unimplemented: ["include_defaults"],
  privilege: { cluster: "indices:admin/index_template/get" },
  handle(request, node) {
    const { composable } = node.indices.templates;
    const name = request.params.name;
    const names = picked(composable.keys(), name);
    if (names.length === 0 && name !== undefined && !name.includes("*"))
      throw new ElasticsearchError({
        type: "resource_not_found_exception",
        reason: `index template matching [${name}] not found`,
        status: 404,
      });
    const flat = request.boolean("flat_settings") ?? false;
    const index_templates = names.map((each) => ({
      name: each,
      index_template: templateJson(composable.get(each) as ComposableTemplate, flat),
    }));
    return json({ index_templates }, names.length === 0 && name !== undefined ? 404 : 200);
  },
});

function templateJson(template: ComposableTemplate, flat: boolean): JsonObject {
  const { content, priority, version, meta, allowAutoCreate, ignoreMissing } = template;
  return {
    index_patterns: [...template.patterns],
    ...(content && { template: contentJson(content, flat) }),
    composed_of: [...template.composedOf],
    ...(priority !== undefined && { priority }),
    ...(version !== undefined && { version }),
    ...(meta && { _meta: meta }),
    ...(allowAutoCreate !== undefined && { allow_auto_create: allowAutoCreate }),
    ...(ignoreMissing.length > 0 && { ignore_missing_component_templates: [...ignoreMissing] }),
    created_date_millis: template.createdAt,
    modified_date_millis: template.modifiedAt,
  };
}
