import type { Caller } from "./caller.ts";
import { clusterPrivilege, indexPrivilege } from "./privileges.ts";

/** True when the caller may do all that a cluster privilege allows. One that the engine gives no action is held by nobody but `all`. */
export function holdsCluster(caller: Caller, privilege: string): boolean {
  return allowed(clusterPrivilege(privilege) ?? ownPattern(privilege, "cluster:*"), (action) =>
    caller.allowsCluster(action),
  );
}

/** True when the caller may do all that an index privilege allows on an index, or on all that a pattern of names reaches. */
export function holdsIndex(caller: Caller, privilege: string, index: string): boolean {
  return allowed(indexPrivilege(privilege) ?? ownPattern(privilege, "indices:*"), (action) =>
    caller.allowsIndex(action, index),
  );
}

/** A pattern of actions is held when a grant covers the pattern itself: `cluster:monitor/*` covers what begins so. */
function allowed(patterns: readonly string[], mayDo: (action: string) => boolean): boolean {
  return patterns.filter((pattern) => !pattern.startsWith("-")).every(mayDo);
}

/** A privilege may itself be a pattern of actions. */
function ownPattern(privilege: string, otherwise: string): string[] {
  return [/^(cluster|indices):/.test(privilege) ? privilege : otherwise];
}
