import { illegalArgument } from "../../errors.ts";
import { templateBody } from "../../indices/templates/parse-template.ts";
import { defineRoute, json } from "../../route.ts";
import { checkIndexTemplate, indexTemplateKeys, parseIndexTemplate } from "./put-index-template.ts";
import { simulation } from "./simulate-index-template.ts";

export default defineRoute({
  name: "indices.simulate_template",
  methods: ["POST"],
  paths: ["/_index_template/_simulate", "/_index_template/_simulate/{name}"],
  parameters: ["cause", "create", "master_timeout"],
  unimplemented: ["include_defaults"],
  privilege: { cluster: "indices:admin/index_template/simulate" },
  body: "json",
  handle(request, node) {
    const { templates } = node.indices;
    const name = request.params.name;
    if (request.body.length > 0) {
      const template = parseIndexTemplate(
        templateBody(request, "index_template", indexTemplateKeys),
        node.clock(),
      );
      checkIndexTemplate(name ?? "simulated-template", template, templates);
      return json(simulation(templates, template, name));
    }
    const stored = name === undefined ? undefined : templates.composable.get(name);
    if (!stored) throw illegalArgument(`unable to simulate template [${name ?? null}] that does not exist`);
    return json(simulation(templates, stored, name));
  },
});
