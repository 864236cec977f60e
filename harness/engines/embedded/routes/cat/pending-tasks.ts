import { column, right } from "../../cat/column.ts";
import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import { defineRoute } from "../../route.ts";

const nothing = () => null;

const columns: Column<never>[] = [
  column("insertOrder", "o", "task insertion order", nothing, right),
  column("timeInQueue", "t", "how long task has been in queue", nothing, right),
  column("priority", "p", "task priority", nothing),
  column("source", "s", "task source", nothing),
];

/** A change of the cluster is done when it is answered, so that nothing waits. */
export default defineRoute({
  name: "cat.pending_tasks",
  methods: ["GET"],
  paths: ["/_cat/pending_tasks"],
  parameters: tableParameters,
  privilege: { cluster: "cluster:monitor/task" },
  handle: (request) => catTable(request, columns, []),
});
