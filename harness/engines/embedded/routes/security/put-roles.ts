import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { illegalArgument, validationFailed } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { forEach } from "../../security/for-each.ts";
import { Form } from "../../security/form.ts";
import { parseRoles } from "../../security/parse-roles.ts";
import { putRole } from "../../security/put-role.ts";
import type { ParsedRole } from "../../security/role-descriptors.ts";

export default defineRoute({
  name: "security.bulk_put_role",
  methods: ["POST"],
  paths: ["/_security/role"],
  parameters: ["refresh"],
  privilege: { cluster: "cluster:admin/xpack/security/role/bulk_put" },
  body: "json",
  handle(request, node) {
    refreshPolicy(request.query.get("refresh"));
    const form = new Form(request, "bulk_update_roles_request_payload", { roles: "object" });
    if (form.get("roles") === undefined) throw illegalArgument("Required [roles]");
    const roles = parseRoles(form, "roles", ["description"]);
    if (roles.length === 0) throw validationFailed("roles cannot be empty");
    const byName = new Map(roles);
    return json(forEach([...byName.keys()], (name) => putRole(name, byName.get(name) as ParsedRole, node)));
  },
});
