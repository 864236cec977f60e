import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";

const columns: Column<Node>[] = [
  { name: "id", description: "node id", value: ({ id }) => id },
  { name: "host", aliases: ["h"], description: "host name", value: () => "127.0.0.1" },
  { name: "ip", description: "ip address ", value: () => "127.0.0.1" },
  { name: "node", aliases: ["n"], description: "node name", value: ({ name }) => name },
];

export default defineRoute({
  name: "cat.master",
  methods: ["GET"],
  paths: ["/_cat/master"],
  parameters: tableParameters,
  privilege: { cluster: "cluster:monitor/state" },
  handle: (request, node) => catTable(request, columns, [node]),
});
