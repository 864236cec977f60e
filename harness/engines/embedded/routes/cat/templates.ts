import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import { picked } from "../../indices/templates/templates.ts";
import { defineRoute } from "../../route.ts";

interface Row {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly order: number | undefined;
  readonly version: string;
  /** Undefined for a template of the old kind. */
  readonly composedOf: readonly string[] | undefined;
}

const list = (texts: readonly string[]) => `[${texts.join(", ")}]`;

const columns: Column<Row>[] = [
  { name: "name", aliases: ["n"], description: "template name", value: ({ name }) => name },
  {
    name: "index_patterns",
    aliases: ["t"],
    description: "template index patterns",
    value: ({ patterns }) => list(patterns),
  },
  {
    name: "order",
    aliases: ["o", "p"],
    description: "template application order/priority number",
    value: ({ order }) => (order === undefined ? null : String(order)),
    order: ({ order }) => order ?? null,
  },
  {
    name: "version",
    aliases: ["v"],
    description: "version",
    value: ({ version }) => (version === "" ? null : version),
  },
  {
    name: "composed_of",
    aliases: ["c"],
    description: "component templates comprising index template",
    value: ({ composedOf }) => (composedOf ? list(composedOf) : ""),
  },
];

export default defineRoute({
  name: "cat.templates",
  methods: ["GET"],
  paths: ["/_cat/templates", "/_cat/templates/{name}"],
  parameters: tableParameters,
  privilege: { cluster: "cluster:monitor/state" },
  handle(request, node) {
    const { legacy, composable } = node.indices.templates;
    const { name } = request.params;
    const rows: Row[] = [
      ...[...legacy].map(([each, { patterns, order, version }]) => ({
        name: each,
        patterns,
        order,
        version: String(version ?? ""),
        composedOf: undefined,
      })),
      ...[...composable].map(([each, { patterns, priority, version, composedOf }]) => ({
        name: each,
        patterns,
        order: priority ?? 0,
        version: String(version ?? ""),
        composedOf,
      })),
    ];
    const shown = new Set(
      picked(
        rows.map((row) => row.name),
        name,
      ),
    );
    return catTable(
      request,
      columns,
      rows.filter((row) => shown.has(row.name)),
    );
  },
});
