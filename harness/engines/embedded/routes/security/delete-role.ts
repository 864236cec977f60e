import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { defineRoute, json } from "../../route.ts";
import { deleteRole } from "../../security/delete-role.ts";

export default defineRoute({
  name: "security.delete_role",
  methods: ["DELETE"],
  paths: ["/_security/role/{name}"],
  parameters: ["refresh"],
  privilege: { cluster: "cluster:admin/xpack/security/role/delete" },
  handle(request, node) {
    refreshPolicy(request.query.get("refresh"));
    const found = deleteRole(request.param("name"), node);
    return json({ found }, found ? 200 : 404);
  },
});
