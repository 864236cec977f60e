import { column, hidden } from "../../cat/column.ts";
import { type Column, catHelp, catTable } from "../../cat/table.ts";
import { transportAddress } from "../../cluster/node-roles.ts";
import { type Task, tasksOf } from "../../cluster/tasks.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";
import { version } from "../../version.ts";

export default defineRoute({
  name: "cat.tasks",
  methods: ["GET"],
  paths: ["/_cat/tasks"],
  parameters: [
    "actions",
    "bytes",
    "detailed",
    "h",
    "help",
    "parent_task_id",
    "s",
    "time",
    "timeout",
    "v",
    "wait_for_completion",
  ],
  unimplemented: ["nodes"],
  privilege: { cluster: "cluster:monitor/tasks/lists" },
  handle(request, node) {
    const shown = columns(node);
    const all = request.boolean("detailed")
      ? [...shown, column<Task>("description", "desc", "task action", () => "")]
      : shown;
    return catHelp(request, all) ?? catTable(request, all, tasksOf(request, node));
  },
});

function columns(node: Node): Column<Task>[] {
  const [host = "", port = ""] = transportAddress.split(":");
  const clock = ({ startedAt }: Task) => new Date(startedAt).toISOString().slice(11, 19);
  return [
    column("id", "", "id of the task with the node", ({ id }) => String(id), hidden),
    column("action", "ac", "task action", ({ action }) => action),
    column("task_id", "ti", "unique task id", ({ id }) => `${node.id}:${id}`),
    column("parent_task_id", "pti", "parent task id", ({ parent = "-" }) => parent),
    column("type", "ty", "task type", () => "transport"),
    column("start_time", "start", "start time in ms", ({ startedAt }) => String(startedAt)),
    column("timestamp", "ts,hms,hhmmss", "start time in HH:MM:SS", clock),
    column("running_time_ns", "time", "running time ns", () => "1", hidden),
    column("running_time", "time", "running time", () => "1nanos"),
    column("node_id", "ni", "unique node id", () => node.id, hidden),
    column("ip", "i", "ip address", () => host),
    column("port", "po", "bound transport port", () => port, hidden),
    column("node", "n", "node name", () => node.name),
    column("version", "v", "es version", () => version.number, hidden),
    column("x_opaque_id", "x", "X-Opaque-ID header", () => "-", hidden),
  ];
}
