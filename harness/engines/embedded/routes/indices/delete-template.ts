import { templateMissing } from "../../indices/templates/parse-template.ts";
import { picked } from "../../indices/templates/templates.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "indices.delete_template",
  methods: ["DELETE"],
  paths: ["/_template/{name}"],
  parameters: ["master_timeout", "timeout"],
  privilege: { cluster: "indices:admin/template/delete" },
  handle(request, node) {
    const { legacy } = node.indices.templates;
    const name = request.param("name");
    const names = picked(legacy.keys(), name);
    if (names.length === 0 && name !== "*") throw templateMissing(name);
    for (const each of names) legacy.delete(each);
    return json({ acknowledged: true });
  },
});
