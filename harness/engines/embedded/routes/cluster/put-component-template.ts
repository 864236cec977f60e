import { illegalArgument } from "../../errors.ts";
import { checkContent } from "../../indices/templates/check-content.ts";
import { alreadyThere, contentIn, templateBody } from "../../indices/templates/parse-template.ts";
import { isObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "cluster.put_component_template",
  methods: ["PUT", "POST"],
  paths: ["/_component_template/{name}"],
  parameters: ["cause", "create", "master_timeout"],
  privilege: { cluster: "cluster:admin/component_template/put" },
  body: "json",
  handle(request, node) {
    const { components } = node.indices.templates;
    const name = request.param("name");
    const body = templateBody(request, "component_template", ["template", "version", "_meta", "deprecated"]);
    const content = contentIn(body);
    if (!content) throw illegalArgument("Required [template]");
    const before = components.get(name);
    if (before && request.boolean("create")) throw alreadyThere("component template", name);
    checkContent(content);
    const now = node.clock();
    components.set(name, {
      content,
      ...(body.version !== undefined && { version: body.version }),
      ...(isObject(body._meta) && { meta: body._meta }),
      createdAt: before?.createdAt ?? now,
      modifiedAt: now,
    });
    return json({ acknowledged: true });
  },
});
