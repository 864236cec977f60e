import { notImplemented } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { identityJson } from "../../security/identity.ts";
import { usersOf } from "../../security/users.ts";

export default defineRoute({
  name: "security.get_user",
  methods: ["GET"],
  paths: ["/_security/user", "/_security/user/{username}"],
  parameters: ["with_profile_uid"],
  privilege: { cluster: "cluster:admin/xpack/security/user/get" },
  handle(request, node) {
    if (request.boolean("with_profile_uid")) throw notImplemented("[with_profile_uid] of [_security/user]");
    const names = request.params.username?.split(",");
    const users = usersOf(node);
    const found = names
      ? names.map((name) => users.get(name)).filter((user) => user !== undefined)
      : users.list();
    const status = names && found.length === 0 ? 404 : 200;
    return json(
      Object.fromEntries(found.map((user) => [user.username, identityJson(user, user.enabled)])),
      status,
    );
  },
});
