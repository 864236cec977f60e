import { column, hidden } from "../../cat/column.ts";
import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import { nodeAttributes, transportAddress } from "../../cluster/node-roles.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";

type Row = readonly [attribute: string, value: string];

export default defineRoute({
  name: "cat.nodeattrs",
  methods: ["GET"],
  paths: ["/_cat/nodeattrs"],
  parameters: tableParameters,
  privilege: { cluster: "cluster:monitor/state" },
  handle: (request, node) => catTable(request, columns(node), Object.entries(nodeAttributes)),
});

function columns(node: Node): Column<Row>[] {
  const [host = "", port = ""] = transportAddress.split(":");
  return [
    column("node", "name", "node name", () => node.name),
    column("id", "id,nodeId", "unique node id", () => node.id.slice(0, 4), hidden),
    column("pid", "p", "process id", () => String(process.pid), hidden),
    column("host", "h", "host name", () => host),
    column("ip", "i", "ip address", () => host),
    column("port", "po", "bound transport port", () => port, hidden),
    column("attr", "attr.name", "attribute description", ([attribute]) => attribute),
    column("value", "attr.value", "attribute value", ([, value]) => value),
  ];
}
