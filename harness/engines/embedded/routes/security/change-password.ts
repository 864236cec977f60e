import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { parseException, validationFailed } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { validationException } from "../../security/role-fault.ts";
import { bodyObject, expect, passwordOf, withHash } from "../../security/user-body.ts";
import { usersOf } from "../../security/users.ts";

const action = "cluster:admin/xpack/security/user/change_password";

export default defineRoute({
  name: "security.change_password",
  methods: ["POST", "PUT"],
  paths: ["/_security/user/_password", "/_security/user/{username}/_password"],
  parameters: ["refresh"],
  privilege: "authenticated",
  body: "json",
  seal: ({ body }) => ({ body: withHash(body) }),
  /** Everybody may change their own. */
  handle(request, node) {
    const { caller } = request;
    const username = request.params.username ?? caller.username;
    refreshPolicy(request.query.get("refresh"));
    const body = bodyObject(request.json());
    for (const [field, value] of Object.entries(body)) {
      if (field !== "password" && field !== "password_hash")
        throw parseException(`failed to parse change password request. unexpected field [${field}]`);
      expect(field, value, "string");
    }
    if (username !== caller.username || caller.apiKey) caller.requireCluster(action);
    const password = passwordOf(body);
    if (!password) throw validationFailed("password is missing");
    const users = usersOf(node);
    const user = users.get(username);
    if (!user) throw validationException("user must exist in order to change password");
    users.put({ ...user, password });
    return json({});
  },
});
