import type { Caller } from "./caller.ts";
import { clusterPrivilege, indexPrivilege } from "./privileges.ts";

/** True when the caller may do all that a cluster privilege allows. One that the engine gives no action is held by nobody but `all`. */
export function holdsCluster(caller: Caller, privilege: string): boolean {
  return allowed(clusterPrivilege(privilege) ?? ["cluster:*"], (action) => caller.allowsCluster(action));
}

/** True when the caller may do all that an index privilege allows on an index, or on all that a pattern of names reaches. */
export function holdsIndex(caller: Caller, privilege: string, index: string): boolean {
  return allowed(indexPrivilege(privilege) ?? ["indices:*"], (action) => caller.allowsIndex(action, index));
}

/** A pattern of actions is held when a grant covers the pattern itself: `cluster:monitor/*` covers what begins so. */
function allowed(patterns: readonly string[], mayDo: (action: string) => boolean): boolean {
  return patterns.every(mayDo);
}
