import type { Json } from "../json.ts";
import { matchesWildcard } from "../wildcard.ts";
import { clusterPrivilege, indexPrivilege, matchesAction } from "./privileges.ts";

/** What a role may do: the fields of a role descriptor that the engine enforces. */
export interface RoleDescriptor {
  readonly cluster: readonly string[];
  readonly indices: readonly IndexGrant[];
}

export interface IndexGrant {
  readonly names: readonly string[];
  readonly privileges: readonly string[];
  /** Document-level security: only documents matching this query are seen. */
  readonly query?: Json;
}

/** The role that may do everything. */
export const superuser: RoleDescriptor = {
  cluster: ["all"],
  indices: [{ names: ["*"], privileges: ["all"] }],
};

/** True when one of the roles grants a cluster action. */
export function grantsCluster(roles: readonly RoleDescriptor[], action: string): boolean {
  return roles.some((role) => role.cluster.some((name) => grants(clusterPrivilege(name), name, action)));
}

/** The grants that allow `action` on an index or alias of this name; none means no. */
export function grantsOn(roles: readonly RoleDescriptor[], action: string, index: string): IndexGrant[] {
  const found: IndexGrant[] = [];
  for (const role of roles)
    for (const grant of role.indices)
      if (
        grant.names.some((pattern) => matchesWildcard(pattern, index)) &&
        grant.privileges.some((name) => grants(indexPrivilege(name), name, action))
      )
        found.push(grant);
  return found;
}

/** A privilege is a name from the table or itself an action pattern. */
function grants(patterns: readonly string[] | undefined, name: string, action: string): boolean {
  return (patterns ?? [name]).some((pattern) => matchesAction(pattern, action));
}
