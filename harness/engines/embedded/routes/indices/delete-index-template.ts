import { templateMissing } from "../../indices/templates/parse-template.ts";
import { picked } from "../../indices/templates/templates.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "indices.delete_index_template",
  methods: ["DELETE"],
  paths: ["/_index_template/{name}"],
  parameters: ["master_timeout", "timeout"],
  privilege: { cluster: "indices:admin/index_template/delete" },
  handle(request, node) {
    const { composable } = node.indices.templates;
    const names = request.param("name").split(",");
    const missing = names.filter((name) => !name.includes("*") && !composable.has(name));
    if (missing.length > 0) throw templateMissing(missing.join(","));
    for (const name of picked(composable.keys(), request.param("name"))) composable.delete(name);
    return json({ acknowledged: true });
  },
});
