import { column } from "../../cat/column.ts";
import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import { defineRoute } from "../../route.ts";

const nothing = () => null;

const columns: Column<never>[] = [
  column("id", "id,repoId", "unique repository id", nothing),
  column("type", "t,type", "repository type", nothing),
];

/** The engine takes no snapshots. */
export default defineRoute({
  name: "cat.repositories",
  methods: ["GET"],
  paths: ["/_cat/repositories"],
  parameters: tableParameters,
  privilege: { cluster: "cluster:admin/repository/get" },
  handle: (request) => catTable(request, columns, []),
});
