/**
 * What each named privilege allows, as action patterns; one that begins with `-` takes away. The order is the one
 * in which the server lists the privileges that would have granted an action, so a 403 reads the same.
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
    "indices:admin/data_stream/get",
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

const apiKey = "cluster:admin/xpack/security/api_key";

/** Stands before what a privilege allows on the caller's own things only. */
const own = "own:";
const clusterPrivileges: Readonly<Record<string, readonly string[]>> = {
  none: [],
  manage_own_api_key: [
    `${apiKey}/create`,
    `${apiKey}/update`,
    `${apiKey}/bulk_update`,
    `${apiKey}/query`,
    `${own}${apiKey}/get`,
    `${own}${apiKey}/invalidate`,
  ],
  cross_cluster_replication: ["cluster:monitor/state"],
  grant_api_key: [`${apiKey}/grant`],
  manage_index_templates: ["indices:admin/template/*", "indices:admin/index_template/*"],
  monitor_connector: ["cluster:admin/xpack/connector/get", "cluster:admin/xpack/connector/list*"],
  read_ccr: ["cluster:monitor/state", "cluster:monitor/ccr/*"],
  read_connector_secrets: ["cluster:admin/xpack/connector/secret/get"],
  read_pipeline: ["cluster:admin/ingest/pipeline/get", "cluster:admin/ingest/pipeline/simulate"],
  read_security: [
    `${apiKey}/get`,
    `${apiKey}/query`,
    "cluster:admin/xpack/security/privilege/builtin/get",
    "cluster:admin/xpack/security/privilege/get",
    "cluster:admin/xpack/security/role/get",
    "cluster:admin/xpack/security/role_mapping/get",
    "cluster:admin/xpack/security/user/get",
    "cluster:admin/xpack/security/user/list_privileges",
    "cluster:admin/xpack/security/user/has_privileges",
  ],
  transport_client: ["cluster:monitor/nodes/liveness", "cluster:monitor/state"],
  write_connector_secrets: [
    "cluster:admin/xpack/connector/secret/delete",
    "cluster:admin/xpack/connector/secret/post",
    "cluster:admin/xpack/connector/secret/put",
  ],
  manage_ccr: ["cluster:admin/xpack/ccr/*", "cluster:monitor/state"],
  manage_connector: ["cluster:admin/xpack/connector/*"],
  manage_ingest_pipelines: ["cluster:admin/ingest/pipeline/*"],
  manage_pipeline: ["cluster:admin/ingest/pipeline/*"],
  manage_api_key: [`${apiKey}/*`],
  manage_security: ["cluster:admin/xpack/security/*"],
  monitor: ["cluster:monitor/*"],
  manage: [
    "cluster:*",
    "indices:admin/template/*",
    "indices:admin/index_template/*",
    "-cluster:admin/xpack/security/*",
  ],
  all: ["cluster:*", "indices:admin/template/*", "indices:admin/index_template/*"],
};

/** The action patterns of an index privilege, or undefined when the engine knows none for `name`. */
export function indexPrivilege(name: string): readonly string[] | undefined {
  return indexPrivileges[name.toLowerCase()];
}

/** As `indexPrivilege`, for the cluster. */
export function clusterPrivilege(name: string): readonly string[] | undefined {
  return clusterPrivileges[name.toLowerCase()];
}

/** True when patterns, or else a privilege that is itself a pattern of actions, cover an action. */
export function grants(patterns: readonly string[] | undefined, name: string, action: string): boolean {
  return covers(patterns ?? [name], action);
}

/** Which privileges would have granted `action`, for the text of a 403. */
export function grantingPrivileges(scope: "cluster" | "index", action: string): string[] {
  const table = scope === "cluster" ? clusterPrivileges : indexPrivileges;
  return Object.keys(table).filter((name) => covers(table[name] ?? [], action));
}

function covers(patterns: readonly string[], action: string): boolean {
  const taken = patterns.some(
    (pattern) => pattern.startsWith("-") && matchesAction(pattern.slice(1), action),
  );
  return !taken && patterns.some((pattern) => matchesAction(pattern, action));
}

/** Action patterns end in `*` or are exact. Who may do a thing to all may do it to their own. */
function matchesAction(pattern: string, action: string): boolean {
  if (action.startsWith(own) && !pattern.startsWith(own))
    return matchesAction(pattern, action.slice(own.length));
  return pattern.endsWith("*") ? action.startsWith(pattern.slice(0, -1)) : pattern === action;
}
