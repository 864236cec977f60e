import { column } from "../../cat/column.ts";
import { type Column, catTable } from "../../cat/table.ts";
import { defineRoute } from "../../route.ts";

const nothing = () => null;

const columns: Column<never>[] = [
  column("id", "", "node id", nothing),
  column("host", "h", "host name", nothing),
  column("ip", "", "ip address", nothing),
  column("node", "n", "node name", nothing),
  column("field", "f", "field name", nothing),
  column("size", "s", "field data usage", nothing),
];

/** Nothing is held beside the columns that searches read, so that no field is listed. */
export default defineRoute({
  name: "cat.fielddata",
  methods: ["GET"],
  paths: ["/_cat/fielddata", "/_cat/fielddata/{fields}"],
  parameters: ["bytes", "fields", "h", "help", "s", "time", "v"],
  privilege: { cluster: "cluster:monitor/nodes/stats" },
  handle: (request) => catTable(request, columns, []),
});
