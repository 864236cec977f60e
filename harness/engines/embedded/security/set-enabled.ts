import { illegalArgument } from "../errors.ts";
import { defineRoute, json, type Route } from "../route.ts";
import { validationException } from "./role-fault.ts";
import { usersOf } from "./users.ts";

/** The route that lets a user log in, or keeps them from it. */
export function setEnabled(verb: "enable" | "disable", enabled: boolean): Route {
  return defineRoute({
    name: `security.${verb}_user`,
    methods: ["POST", "PUT"],
    paths: [`/_security/user/{username}/_${verb}`],
    privilege: { cluster: "cluster:admin/xpack/security/user/set_enabled" },
    handle(request, node) {
      const username = request.param("username");
      const users = usersOf(node);
      const user = users.get(username);
      if (username === request.caller.username)
        throw illegalArgument("users may not update the enabled status of their own account");
      if (!user) throw validationException(`only existing users can be ${verb}d`);
      users.put({ ...user, enabled });
      return json({});
    },
  });
}
