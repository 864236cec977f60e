import { nodeIdentity } from "../../cluster/node-roles.ts";
import { taskJson, tasksOf } from "../../cluster/tasks.ts";
import { illegalArgument } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "tasks.list",
  methods: ["GET"],
  paths: ["/_tasks"],
  parameters: ["actions", "detailed", "group_by", "parent_task_id", "timeout", "wait_for_completion"],
  unimplemented: ["nodes"],
  privilege: { cluster: "cluster:monitor/tasks/lists" },
  handle(request, node) {
    const groupBy = request.query.get("group_by") ?? "nodes";
    const tasks = tasksOf(request, node);
    const detailed = request.boolean("detailed") ?? false;
    const shown = tasks.map((task) => [`${node.id}:${task.id}`, taskJson(task, node, detailed)] as const);
    if (groupBy === "none") return json({ tasks: shown.map(([, task]) => task) });
    if (groupBy === "parents") return json({ tasks: byParents(shown) });
    if (groupBy !== "nodes")
      throw illegalArgument(`[group_by] must be one of [nodes], [parents] or [none] but was [${groupBy}]`);
    const own = {
      ...nodeIdentity(node),
      tasks: Object.fromEntries(shown),
    };
    return json({ nodes: shown.length > 0 ? { [node.id]: own } : {} });
  },
});

/** A task whose parent is not shown stands for itself. */
function byParents(shown: readonly (readonly [id: string, task: JsonObject])[]): JsonObject {
  const ids = new Set<unknown>(shown.map(([id]) => id));
  const grouped: JsonObject = {};
  for (const [id, task] of shown) {
    if (ids.has(task.parent_task_id)) continue;
    const children = shown.filter(([, other]) => other.parent_task_id === id).map(([, other]) => other);
    grouped[id] = children.length > 0 ? { ...task, children } : task;
  }
  return grouped;
}
