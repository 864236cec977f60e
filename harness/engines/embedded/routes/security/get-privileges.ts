import { defineRoute, json } from "../../route.ts";

/** Privileges of applications: nobody can define any here, so there are none. */
export default defineRoute({
  name: "security.get_privileges",
  methods: ["GET"],
  paths: [
    "/_security/privilege",
    "/_security/privilege/{application}",
    "/_security/privilege/{application}/{name}",
  ],
  privilege: { cluster: "cluster:admin/xpack/security/privilege/get" },
  handle: ({ params }) => json({}, params.name === undefined ? 200 : 404),
});
