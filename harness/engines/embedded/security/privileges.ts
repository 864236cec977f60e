/**
 * What each named privilege allows, as action patterns. The order is the one in which the server lists the
 * privileges that would have granted an action, so a 403 reads the same.
 */
const indexPrivileges: Readonly<Record<string, readonly string[]>> = {
  none: [],
  create_doc: [
    "indices:data/write/index",
    "indices:data/write/index:op_type/create",
    "indices:data/write/bulk*",
  ],
  create: ["indices:data/write/index*", "indices:data/write/bulk*"],
  delete: ["indices:data/write/delete*", "indices:data/write/bulk*"],
  index: ["indices:data/write/index*", "indices:data/write/bulk*", "indices:data/write/update*"],
  monitor: ["indices:monitor/*"],
  cross_cluster_replication: ["indices:monitor/stats*"],
  view_index_metadata: [
    "indices:admin/aliases/get",
    "indices:admin/get",
    "indices:admin/mappings/get",
    "indices:admin/mappings/fields/get",
    "indices:admin/resolve/*",
    "indices:admin/validate/query",
    "indices:monitor/settings/get",
  ],
  auto_configure: ["indices:admin/auto_create", "indices:admin/mapping/auto_put"],
  create_index: ["indices:admin/create", "indices:admin/auto_create"],
  delete_index: ["indices:admin/delete"],
  maintenance: ["indices:admin/refresh*", "indices:admin/flush*", "indices:admin/forcemerge*"],
  manage: ["indices:monitor/*", "indices:admin/*"],
  read: ["indices:data/read/*"],
  write: ["indices:data/write/*", "indices:admin/mapping/auto_put"],
  all: ["indices:*"],
};

const clusterPrivileges: Readonly<Record<string, readonly string[]>> = {
  none: [],
  manage_own_api_key: ["cluster:admin/xpack/security/api_key/create"],
  monitor_connector: ["cluster:admin/xpack/connector/get", "cluster:admin/xpack/connector/list*"],
  read_pipeline: ["cluster:admin/ingest/pipeline/get", "cluster:admin/ingest/pipeline/simulate"],
  read_security: ["cluster:admin/xpack/security/api_key/get", "cluster:admin/xpack/security/role/get"],
  manage_ingest_pipelines: ["cluster:admin/ingest/pipeline/*"],
  manage_pipeline: ["cluster:admin/ingest/pipeline/*"],
  manage_api_key: ["cluster:admin/xpack/security/api_key/*"],
  manage_connector: ["cluster:admin/xpack/connector/*"],
  manage_security: ["cluster:admin/xpack/security/*"],
  monitor: ["cluster:monitor/*"],
  manage: ["cluster:monitor/*", "cluster:admin/ingest/*", "cluster:admin/xpack/connector/*"],
  all: ["cluster:*"],
};

/** The names of the index privileges, or undefined when `name` is none of them. */
export function indexPrivilege(name: string): readonly string[] | undefined {
  return indexPrivileges[name.toLowerCase()];
}

/** As `indexPrivilege`, for the cluster. */
export function clusterPrivilege(name: string): readonly string[] | undefined {
  return clusterPrivileges[name.toLowerCase()];
}

/** Names of the index privileges that a role may hold. */
export const indexPrivilegeNames = Object.keys(indexPrivileges);
/** Names of the cluster privileges that a role may hold. */
export const clusterPrivilegeNames = Object.keys(clusterPrivileges);

/** Which privileges would have granted `action`, for the text of a 403. */
export function grantingPrivileges(scope: "cluster" | "index", action: string): string[] {
  const table = scope === "cluster" ? clusterPrivileges : indexPrivileges;
  return Object.keys(table).filter((name) => table[name]?.some((pattern) => matchesAction(pattern, action)));
}

/** Action patterns end in `*` or are exact. */
export function matchesAction(pattern: string, action: string): boolean {
  return pattern.endsWith("*") ? action.startsWith(pattern.slice(0, -1)) : pattern === action;
}
