import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import { type ComponentTemplate, picked } from "../../indices/templates/templates.ts";
import { isObject } from "../../json.ts";
import { defineRoute } from "../../route.ts";

interface Row {
  readonly name: string;
  readonly template: ComponentTemplate;
  readonly includedIn: readonly string[];
}

const count = (value: unknown) => String(isObject(value as never) ? Object.keys(value as object).length : 0);

const columns: Column<Row>[] = [
  { name: "name", aliases: ["n"], description: "component template name", value: ({ name }) => name },
  {
    name: "version",
    aliases: ["v"],
    description: "version",
    value: ({ template }) => (template.version === undefined ? null : String(template.version)),
  },
  {
    name: "alias_count",
    aliases: ["a"],
    description: "alias count",
    value: ({ template }) => count(template.content.aliases),
  },
  {
    name: "mapping_count",
    aliases: ["m"],
    description: "mapping count",
    value: ({ template }) => count(template.content.mappings?.properties),
  },
  {
    name: "settings_count",
    aliases: ["s"],
    description: "settings count",
    value: ({ template }) => count(template.content.settings),
  },
  {
    name: "metadata_count",
    aliases: ["me"],
    description: "metadata count",
    value: ({ template }) => count(template.meta),
  },
  {
    name: "included_in",
    aliases: ["i"],
    description: "included in",
    value: ({ includedIn }) => `[${includedIn.join(", ")}]`,
  },
];

export default defineRoute({
  name: "cat.component_templates",
  methods: ["GET"],
  paths: ["/_cat/component_templates", "/_cat/component_templates/{name}"],
  parameters: tableParameters,
  privilege: { cluster: "cluster:monitor/state" },
  handle(request, node) {
    const { components, composable } = node.indices.templates;
    const rows = picked(components.keys(), request.params.name).map((name) => ({
      name,
      template: components.get(name) as ComponentTemplate,
      includedIn: [...composable]
        .filter(([, { composedOf }]) => composedOf.includes(name))
        .map(([each]) => each),
    }));
    return catTable(request, columns, rows);
  },
});
