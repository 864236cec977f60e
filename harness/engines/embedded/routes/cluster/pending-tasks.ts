import { defineRoute, json } from "../../route.ts";

/** A change of the cluster is done when it is answered, so that nothing waits. */
export default defineRoute({
  name: "cluster.pending_tasks",
  methods: ["GET"],
  paths: ["/_cluster/pending_tasks"],
  parameters: ["local", "master_timeout"],
  privilege: { cluster: "cluster:monitor/task" },
  handle: () => json({ tasks: [] }),
});
