import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { picked } from "../../indices/templates/templates.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "cluster.delete_component_template",
  methods: ["DELETE"],
  paths: ["/_component_template/{name}"],
  parameters: ["master_timeout", "timeout"],
  privilege: { cluster: "cluster:admin/component_template/delete" },
  handle(request, node) {
    const { components, composable } = node.indices.templates;
    const expression = request.param("name");
    const missing = expression.split(",").filter((name) => !name.includes("*") && !components.has(name));
    if (missing.length > 0)
      throw new ElasticsearchError({
        type: "resource_not_found_exception",
        reason: missing.join(","),
        status: 404,
      });
    const names = picked(components.keys(), expression);
    const used = names.filter((name) =>
      [...composable.values()].some(
        ({ composedOf, ignoreMissing }) => composedOf.includes(name) && !ignoreMissing.includes(name),
      ),
    );
    if (used.length > 0) {
      const users = [...composable].filter(([, { composedOf }]) =>
        used.some((name) => composedOf.includes(name)),
      );
      throw illegalArgument(
        `component templates [${used.join(", ")}] cannot be removed as they are still in use by index templates [${users
          .map(([name]) => name)
          .sort()
          .join(", ")}]`,
      );
    }
    for (const name of names) components.delete(name);
    return json({ acknowledged: true });
  },
});
