import { defineRoute, json } from "../../route.ts";
import { knownClusterPrivileges, knownIndexPrivileges } from "../../security/known-privileges.ts";

/** Known to the server and kept to itself. */
const unlisted = ["manage_project_routing", "read_project_routing"];

export default defineRoute({
  name: "security.get_builtin_privileges",
  methods: ["GET"],
  paths: ["/_security/privilege/_builtin"],
  privilege: { cluster: "cluster:admin/xpack/security/privilege/builtin/get" },
  handle: () =>
    json({
      cluster: knownClusterPrivileges.filter((name) => !unlisted.includes(name)).sort(),
      index: [...knownIndexPrivileges].sort(),
      remote_cluster: ["monitor_enrich", "monitor_stats"],
    }),
});
