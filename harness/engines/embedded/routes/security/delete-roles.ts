import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { illegalArgument, validationFailed } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { deleteRole } from "../../security/delete-role.ts";
import { forEach } from "../../security/for-each.ts";
import { Form } from "../../security/form.ts";

export default defineRoute({
  name: "security.bulk_delete_role",
  methods: ["DELETE"],
  paths: ["/_security/role"],
  parameters: ["refresh"],
  privilege: { cluster: "cluster:admin/xpack/security/role/bulk_delete" },
  body: "json",
  handle(request, node) {
    refreshPolicy(request.query.get("refresh"));
    const form = new Form(request, "bulk_delete_roles_request", { names: "list" });
    const names = form.list("names");
    if (names === undefined) throw illegalArgument("Required [names]");
    if (names.length === 0) throw validationFailed("role names are missing");
    return json(forEach(names, (name) => (deleteRole(name, node) ? "deleted" : "not_found")));
  },
});
