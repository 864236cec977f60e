import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { notImplemented, parseException, validationFailed } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { validationException } from "../../security/role-fault.ts";
import { digest } from "../../security/secret.ts";
import { bodyObject, checkPassword, expect } from "../../security/user-body.ts";
import { usersOf } from "../../security/users.ts";

const action = "cluster:admin/xpack/security/user/change_password";

export default defineRoute({
  name: "security.change_password",
  methods: ["POST", "PUT"],
  paths: ["/_security/user/_password", "/_security/user/{username}/_password"],
  parameters: ["refresh"],
  privilege: "authenticated",
  body: "json",
  /** Everybody may change their own. */
  handle(request, node) {
    const { caller } = request;
    const username = request.params.username ?? caller.username;
    refreshPolicy(request.query.get("refresh"));
    const body = bodyObject(request.json());
    for (const [field, value] of Object.entries(body)) {
      if (field === "password_hash") throw notImplemented("[password_hash] of a user");
      if (field !== "password")
        throw parseException(`failed to parse change password request. unexpected field [${field}]`);
      expect(field, value, "string");
    }
    if (username !== caller.username || caller.apiKey) caller.requireCluster(action);
    const { password } = body;
    if (password === undefined) throw validationFailed("password is missing");
    checkPassword(password as string);
    const users = usersOf(node);
    const user = users.get(username);
    if (!user) throw validationException("user must exist in order to change password");
    users.put({ ...user, password: digest(password as string) });
    return json({});
  },
});
