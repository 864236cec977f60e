import { noSuchTask } from "../../cluster/tasks.ts";
import { defineRoute } from "../../route.ts";

/** What the engine does it does before it answers; no task is left to be asked for. */
export default defineRoute({
  name: "tasks.get",
  methods: ["GET"],
  paths: ["/_tasks/{task_id}"],
  parameters: ["timeout", "wait_for_completion"],
  unimplemented: ["follow_relocations"],
  privilege: { cluster: "cluster:monitor/task/get" },
  handle(request, node) {
    throw noSuchTask(request.param("task_id"), node);
  },
});
