import { clockColumns } from "../../cat/clock-columns.ts";
import { type Column, catTable, tableParameters } from "../../cat/table.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";

interface Row {
  readonly node: Node;
  readonly now: number;
  readonly primaries: number;
  readonly unassigned: number;
}

const number = (of: (row: Row) => number) => ({ right: true, value: (row: Row) => String(of(row)) });

const columns: Column<Row>[] = [
  ...clockColumns,
  { name: "cluster", aliases: ["cl"], description: "cluster name", value: ({ node }) => node.clusterName },
  {
    name: "status",
    aliases: ["st"],
    description: "health status",
    value: ({ unassigned }) => (unassigned > 0 ? "yellow" : "green"),
  },
  {
    name: "node.total",
    aliases: ["nt", "nodeTotal"],
    description: "total number of nodes",
    ...number(() => 1),
  },
  {
    name: "node.data",
    aliases: ["nd", "nodeData"],
    description: "number of nodes that can store data",
    ...number(() => 1),
  },
  {
    name: "shards",
    aliases: ["t", "sh", "shards.total", "shardsTotal"],
    description: "total number of shards",
    ...number(({ primaries }) => primaries),
  },
  {
    name: "pri",
    aliases: ["p", "shards.primary", "shardsPrimary"],
    description: "number of primary shards",
    ...number(({ primaries }) => primaries),
  },
  {
    name: "relo",
    aliases: ["r", "shards.relocating", "shardsRelocating"],
    description: "number of relocating nodes",
    ...number(() => 0),
  },
  {
    name: "init",
    aliases: ["i", "shards.initializing", "shardsInitializing"],
    description: "number of initializing nodes",
    ...number(() => 0),
  },
  {
    name: "unassign",
    aliases: ["u", "shards.unassigned", "shardsUnassigned"],
    description: "number of unassigned shards",
    ...number(({ unassigned }) => unassigned),
  },
  {
    name: "unassign.pri",
    aliases: ["up", "shards.unassigned.primary", "shardsUnassignedPrimary"],
    description: "number of unassigned primary shards",
    ...number(() => 0),
  },
  {
    name: "pending_tasks",
    aliases: ["pt", "pendingTasks"],
    description: "number of pending tasks",
    ...number(() => 0),
  },
  {
    name: "max_task_wait_time",
    aliases: ["mtwt", "maxTaskWaitTime"],
    description: "wait time of longest task pending",
    right: true,
    value: () => "-",
  },
  {
    name: "active_shards_percent",
    aliases: ["asp", "activeShardsPercent"],
    description: "active number of shards in percent",
    right: true,
    value: ({ primaries, unassigned }) => {
      const all = primaries + unassigned;
      return `${(all === 0 ? 100 : (primaries * 100) / all).toFixed(1)}%`;
    },
  },
];

export default defineRoute({
  name: "cat.health",
  methods: ["GET"],
  paths: ["/_cat/health"],
  parameters: [...tableParameters.filter((name) => name !== "local" && name !== "master_timeout"), "ts"],
  privilege: { cluster: "cluster:monitor/health" },
  handle(request, node) {
    const indices = node.indices.all();
    const primaries = indices.reduce((sum, { settings }) => sum + settings.shards, 0);
    const unassigned = indices.reduce((sum, { settings }) => sum + settings.shards * settings.replicas, 0);
    const row = { node, now: node.clock(), primaries, unassigned };
    return catTable(request, request.boolean("ts") === false ? columns.slice(2) : columns, [row]);
  },
});
