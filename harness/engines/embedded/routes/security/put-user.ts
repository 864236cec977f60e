import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { validationFailed } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { nativeRealm } from "../../security/identity.ts";
import { validationException } from "../../security/role-fault.ts";
import { bodyObject, parseUser, withHash } from "../../security/user-body.ts";
import { isReserved, usersOf } from "../../security/users.ts";

export default defineRoute({
  name: "security.put_user",
  methods: ["POST", "PUT"],
  paths: ["/_security/user/{username}"],
  parameters: ["refresh"],
  privilege: { cluster: "cluster:admin/xpack/security/user/put" },
  body: "json",
  seal: ({ body }) => ({ body: withHash(body) }),
  handle(request, node) {
    refreshPolicy(request.query.get("refresh"));
    const username = request.param("username");
    const users = usersOf(node);
    const held = users.get(username);
    const { password, ...said } = parseUser(username, bodyObject(request.json()));
    if (isReserved(held))
      throw validationFailed(`user [${username}] is reserved and only the password can be changed`);
    if (!held && password === undefined)
      throw validationException("password must be specified unless you are updating an existing user");
    users.put({
      ...said,
      username,
      realm: nativeRealm,
      password: password ?? held?.password,
    });
    return json({ created: !held });
  },
});
