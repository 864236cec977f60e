import { defineRoute, json } from "../../route.ts";

/** Mappings of users of other realms to roles: nobody can make any here, so there are none. */
export default defineRoute({
  name: "security.get_role_mapping",
  methods: ["GET"],
  paths: ["/_security/role_mapping", "/_security/role_mapping/{name}"],
  privilege: { cluster: "cluster:admin/xpack/security/role_mapping/get" },
  handle: ({ params }) => json({}, params.name === undefined ? 200 : 404),
});
