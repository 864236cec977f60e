import { contentJson, settingsJson } from "../../indices/templates/content.ts";
import { templateBody } from "../../indices/templates/parse-template.ts";
import type { ComposableTemplate, Templates } from "../../indices/templates/templates.ts";
import type { JsonObject } from "../../json.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";
import { matchesWildcard } from "../../wildcard.ts";
import { checkIndexTemplate, indexTemplateKeys, overlap, parseIndexTemplate } from "./put-index-template.ts";

const simulated = "simulated-template";

/** What an index of a name would be made of, with a template that is not there yet when the body has one. */
export default defineRoute({
  name: "indices.simulate_index_template",
  methods: ["POST"],
  paths: ["/_index_template/_simulate_index/{name}"],
  parameters: ["cause", "create", "master_timeout"],
  unimplemented: ["include_defaults"],
  privilege: { cluster: "indices:admin/index_template/simulate_index" },
  body: "json",
  handle(request, node) {
    const { templates } = node.indices;
    const name = request.param("name");
    if (request.body.length > 0) {
      const template = parseIndexTemplate(
        templateBody(request, "index_template", indexTemplateKeys),
        node.clock(),
      );
      checkIndexTemplate(simulated, template, templates);
      if (template.patterns.some((pattern) => matchesWildcard(pattern, name)))
        return json(simulation(templates, template, undefined));
    }
    const [fitting] = templates.matching(name);
    return json(fitting ? simulation(templates, fitting[1], fitting[0]) : {});
  },
});

/** What a template comes to, and which others fit the same names. */
export function simulation(
  templates: Node["indices"]["templates"],
  template: ComposableTemplate,
  name: string | undefined,
): JsonObject {
  const { settings, mappings, aliases } = templates.compose(template);
  const tier = { "index.routing.allocation.include._tier_preference": "data_content" };
  return {
    template: {
      settings: settingsJson({ ...tier, ...settings }),
      mappings,
      aliases: contentJson({ aliases }).aliases ?? {},
    },
    overlapping: overlapping(templates, template, name),
  };
}

function overlapping(
  { composable, legacy }: Templates,
  { patterns }: ComposableTemplate,
  name: string | undefined,
): JsonObject[] {
  return [...composable, ...legacy]
    .filter(([other, each]) => other !== name && overlap(each.patterns, patterns))
    .map(([other, each]) => ({ name: other, index_patterns: [...each.patterns] }));
}
