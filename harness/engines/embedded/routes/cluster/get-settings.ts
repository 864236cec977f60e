import { defineRoute, json } from "../../route.ts";

/** None can be set, so that there are none; a request that would set one is refused. */
export default defineRoute({
  name: "cluster.get_settings",
  methods: ["GET"],
  paths: ["/_cluster/settings"],
  parameters: ["flat_settings", "master_timeout", "timeout"],
  unimplemented: ["include_defaults"],
  privilege: { cluster: "cluster:monitor/settings" },
  handle: () => json({ persistent: {}, transient: {} }),
});
