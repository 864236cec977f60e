import { freemem, loadavg, totalmem } from "node:os";
import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import { shortRoles } from "../../cluster/node-roles.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";
import { version } from "../../version.ts";

const percent = (part: number, whole: number) => String(Math.floor((part * 100) / whole));
const load = (at: number) => (loadavg()[at] ?? 0).toFixed(2);

const columns: Column<Node>[] = [
  {
    name: "id",
    aliases: ["nodeId"],
    description: "unique node id",
    hidden: true,
    value: ({ id }) => id.slice(0, 4),
  },
  {
    name: "pid",
    aliases: ["p"],
    description: "process id",
    hidden: true,
    right: true,
    value: () => String(process.pid),
  },
  { name: "ip", aliases: ["i"], description: "ip address", value: () => "127.0.0.1" },
  {
    name: "http_address",
    aliases: ["http"],
    description: "bound http address",
    hidden: true,
    value: ({ httpAddress }) => httpAddress,
  },
  { name: "version", aliases: ["v"], description: "es version", hidden: true, value: () => version.number },
  {
    name: "heap.percent",
    aliases: ["hp", "heapPercent"],
    description: "used heap ratio",
    right: true,
    value: () => percent(process.memoryUsage().heapUsed, process.memoryUsage().heapTotal),
  },
  {
    name: "ram.percent",
    aliases: ["rp", "ramPercent"],
    description: "used machine memory ratio",
    right: true,
    value: () => percent(totalmem() - freemem(), totalmem()),
  },
  { name: "cpu", description: "recent cpu usage", right: true, value: () => "0" },
  { name: "load_1m", aliases: ["l"], description: "1m load avg", right: true, value: () => load(0) },
  { name: "load_5m", aliases: ["l"], description: "5m load avg", right: true, value: () => load(1) },
  { name: "load_15m", aliases: ["l"], description: "15m load avg", right: true, value: () => load(2) },
  {
    name: "node.role",
    aliases: ["r", "role", "nodeRole"],
    description: "m:master eligible node, d:data node, i:ingest node, -:coordinating node only",
    value: () => shortRoles,
  },
  { name: "master", aliases: ["m"], description: "*:current master", value: () => "*" },
  { name: "name", aliases: ["n"], description: "node name", value: ({ name }) => name },
];

export default defineRoute({
  name: "cat.nodes",
  methods: ["GET"],
  paths: ["/_cat/nodes"],
  parameters: [...tableParameters.filter((name) => name !== "local"), "full_id"],
  unimplemented: ["include_unloaded_segments"],
  privilege: { cluster: "cluster:monitor/nodes/stats" },
  handle: (request, node) => catTable(request, columns, [node]),
});
