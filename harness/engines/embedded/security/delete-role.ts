import { illegalArgument } from "../errors.ts";
import type { Node } from "../node.ts";
import { isReservedRole, rolesOf } from "./roles.ts";

/** Removes a role and says whether there was one. @throws 400 for one that came with the server */
export function deleteRole(name: string, node: Node): boolean {
  if (isReservedRole(name)) throw illegalArgument(`role [${name}] is reserved and cannot be deleted`);
  return rolesOf(node).delete(name);
}
