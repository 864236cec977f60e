import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Json, JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

type List = readonly JsonObject[];

export default defineRoute({
  name: "security.get_user_privileges",
  methods: ["GET"],
  paths: ["/_security/user/_privileges"],
  privilege: "authenticated",
  handle({ caller }) {
    if (caller.isLimited) throw ofLimitedRole();
    const roles = [...caller.roles.values()].map(({ json }) => json);
    const every = (field: string) => roles.flatMap((role) => (role[field] ?? []) as Json[]);
    const remote = every("remote_indices") as JsonObject[];
    const remoteCluster = every("remote_cluster");
    return json({
      cluster: sorted(every("cluster") as string[]),
      global: roles.flatMap((role) => (role.global === undefined ? [] : [role.global])),
      indices: merged(every("indices") as JsonObject[]),
      applications: every("applications"),
      run_as: sorted(every("run_as") as string[]),
      ...(remote.length > 0 && { remote_indices: merged(remote) }),
      ...(remoteCluster.length > 0 && { remote_cluster: remoteCluster }),
    });
  },
});

function ofLimitedRole(): ElasticsearchError {
  const cause = new ElasticsearchError({
    type: "unsupported_operation_exception",
    reason: "cannot retrieve cluster permission on limited role",
    status: 400,
  });
  return illegalArgument(
    "Cannot retrieve privileges for API keys with assigned role descriptors. Please use the Get API key information API https://ela.st/es-api-get-api-key",
    cause,
  );
}

/** Grants on the same names as one, by those names. */
function merged(grants: List): JsonObject[] {
  const byNames = new Map<string, JsonObject>();
  for (const grant of grants) {
    const { names, privileges, allow_restricted_indices, query, clusters } = grant;
    const key = JSON.stringify([allow_restricted_indices, [...(names as string[])].sort()]);
    const held = byNames.get(key);
    byNames.set(key, {
      names: sorted(names as string[]),
      privileges: sorted([...((held?.privileges ?? []) as string[]), ...(privileges as string[])]),
      ...(query !== undefined &&
        (held === undefined || held.query !== undefined) && {
          query: [...((held?.query ?? []) as string[]), query],
        }),
      allow_restricted_indices: allow_restricted_indices as boolean,
      ...(clusters !== undefined && { clusters }),
    });
  }
  return [...byNames.values()];
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
