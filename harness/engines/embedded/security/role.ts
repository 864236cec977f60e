import { reachesIndex } from "./index-pattern.ts";
import { clusterPrivilege, grants, indexPrivilege } from "./privileges.ts";

/** What a role may do: the fields of a role descriptor that the engine enforces. */
export interface RoleDescriptor {
  readonly cluster: readonly string[];
  readonly indices: readonly IndexGrant[];
  /** Users as whom the holder may act. */
  readonly runAs: readonly string[];
}

export interface IndexGrant {
  readonly names: readonly string[];
  readonly privileges: readonly string[];
  readonly restricted: boolean;
  /** Document-level security: only documents matching one of these queries, in JSON, are seen. */
  readonly queries?: readonly string[];
}

/** What some roles allow together. */
export interface Permission {
  readonly cluster: readonly string[];
  readonly indices: readonly IndexGrant[];
  readonly runAs: readonly string[];
}

/**
 * Adds roles up as the server does: grants on the very same names become one, and one of them without a query
 * frees the others of theirs.
 */
export function combine(roles: Iterable<RoleDescriptor>): Permission {
  const cluster = new Set<string>();
  const runAs: string[] = [];
  const grants = new Map<string, IndexGrant>();
  for (const role of roles) {
    for (const privilege of role.cluster) cluster.add(privilege);
    runAs.push(...role.runAs);
    for (const grant of role.indices) {
      const key = JSON.stringify([grant.restricted, [...new Set(grant.names)].sort()]);
      const held = grants.get(key);
      grants.set(key, held ? merged(held, grant) : grant);
    }
  }
  return { cluster: [...cluster], indices: [...grants.values()], runAs };
}

function merged(a: IndexGrant, b: IndexGrant): IndexGrant {
  return {
    names: a.names,
    restricted: a.restricted,
    privileges: [...new Set([...a.privileges, ...b.privileges])],
    ...(a.queries && b.queries && { queries: [...new Set([...a.queries, ...b.queries])] }),
  };
}

/** True when a permission covers a cluster action. */
export function grantsCluster({ cluster }: Permission, action: string): boolean {
  return cluster.some((name) => grants(clusterPrivilege(name), name, action));
}

/** The grants that allow `action` on an index or alias of this name; none means no. */
export function grantsOn({ indices }: Permission, action: string, index: string): IndexGrant[] {
  return indices.filter(
    (grant) =>
      grant.names.some((pattern) => reachesIndex(pattern, index)) &&
      grant.privileges.some((name) => grants(indexPrivilege(name), name, action)),
  );
}
