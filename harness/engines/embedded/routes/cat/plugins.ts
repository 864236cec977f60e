import { column, hidden } from "../../cat/column.ts";
import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import { defineRoute } from "../../route.ts";

const nothing = () => null;

const columns: Column<never>[] = [
  column("id", "", "unique node id", nothing, hidden),
  column("name", "n", "node name", nothing),
  column("component", "c", "component", nothing),
  column("version", "v", "component version", nothing),
  column("description", "d", "plugin details", nothing, hidden),
];

/** The engine takes no plugins. */
export default defineRoute({
  name: "cat.plugins",
  methods: ["GET"],
  paths: ["/_cat/plugins"],
  parameters: [...tableParameters, "include_bootstrap"],
  privilege: { cluster: "cluster:monitor/nodes/info" },
  handle: (request) => catTable(request, columns, []),
});
