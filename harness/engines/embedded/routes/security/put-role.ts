import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { parseException } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { putRole } from "../../security/put-role.ts";
import { parseRole } from "../../security/role-descriptors.ts";
import { withoutPlace } from "../../security/role-fault.ts";

export default defineRoute({
  name: "security.put_role",
  methods: ["POST", "PUT"],
  paths: ["/_security/role/{name}"],
  parameters: ["refresh"],
  privilege: { cluster: "cluster:admin/xpack/security/role/put" },
  body: "json",
  handle(request, node) {
    refreshPolicy(request.query.get("refresh"));
    const name = request.param("name");
    const body = request.json();
    if (body === undefined) throw parseException("request body is required");
    const result = putRole(
      name,
      withoutPlace(() => parseRole(name, body, [], ["description"])),
      node,
    );
    return json({ role: { created: result === "created" } });
  },
});
