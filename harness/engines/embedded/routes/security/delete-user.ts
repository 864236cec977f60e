import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { illegalArgument } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { isReserved, usersOf } from "../../security/users.ts";

export default defineRoute({
  name: "security.delete_user",
  methods: ["DELETE"],
  paths: ["/_security/user/{username}"],
  parameters: ["refresh"],
  privilege: { cluster: "cluster:admin/xpack/security/user/delete" },
  handle(request, node) {
    refreshPolicy(request.query.get("refresh"));
    const username = request.param("username");
    const users = usersOf(node);
    if (isReserved(users.get(username)))
      throw illegalArgument(`user [${username}] is reserved and cannot be deleted`);
    const found = users.delete(username);
    return json({ found }, found ? 200 : 404);
  },
});
