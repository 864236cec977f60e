import type { Node } from "../node.ts";
import type { Route } from "../route.ts";
import { unauthorized } from "./authenticate.ts";
import { Caller } from "./caller.ts";
import { type Identity, nativeRealm } from "./identity.ts";
import { rolesOf } from "./roles.ts";
import { usersOf } from "./users.ts";

/**
 * Who a request is carried out for: whoever sends it, or whom its header `es-security-runas-user` names. Whether the one
 * may act for the other is asked when it is known what is to be done. @throws 401 for a user who is disabled, and for none
 */
export function actingFor(
  header: string | string[] | undefined,
  sender: Caller,
  uri: string,
  node: Node,
): Caller {
  if (header === undefined) return sender;
  const username = String(header);
  const user = usersOf(node).get(username);
  if (username === "" || user?.enabled === false)
    throw unauthorized(`unable to authenticate user [${sender.username}] for REST request [${uri}]`);
  const identity = user ?? nobody(username);
  return new Caller({ identity, roles: rolesOf(node).effective(identity.roles), sender });
}

/** Throws the 403 of the server for one who may not act for another, or for a user that there is not. */
export function requireRunAs(route: Route, caller: Caller, node: Node): void {
  const { sender, username } = caller;
  if (!sender || (sender.mayRunAs(username) && usersOf(node).get(username))) return;
  throw sender.refusalToRunAs(username, actionOf(route));
}

/** What routes do that whoever is known may do. */
const actions: Readonly<Record<string, string>> = {
  scroll: "indices:data/read/scroll",
  clear_scroll: "indices:data/read/scroll/clear",
  close_point_in_time: "indices:data/read/close_point_in_time",
  "security.change_password": "cluster:admin/xpack/security/user/change_password",
  "security.get_user_privileges": "cluster:admin/xpack/security/user/list_privileges",
  "security.invalidate_api_key": "cluster:admin/xpack/security/api_key/invalidate",
};

function actionOf({ name, privilege }: Route): string {
  if (privilege === "authenticated") return actions[name] ?? "cluster:admin/xpack/security/user/authenticate";
  return "cluster" in privilege ? privilege.cluster : privilege.index;
}

function nobody(username: string): Identity {
  return { username, roles: [], fullName: null, email: null, metadata: {}, realm: nativeRealm };
}
