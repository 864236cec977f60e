import { defineRoute, json } from "../../route.ts";
import { rolesOf } from "../../security/roles.ts";

export default defineRoute({
  name: "security.get_role",
  methods: ["GET"],
  paths: ["/_security/role", "/_security/role/{name}"],
  unimplemented: ["include_implicit"],
  privilege: { cluster: "cluster:admin/xpack/security/role/get" },
  handle(request, node) {
    const names = request.params.name?.split(",");
    const roles = rolesOf(node);
    const found = names ? [...roles.existing(names)] : roles.list();
    const status = names && found.length === 0 ? 404 : 200;
    return json(Object.fromEntries(found.map(([name, role]) => [name, roles.shown(role)])), status);
  },
});
