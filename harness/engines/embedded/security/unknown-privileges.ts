import { illegalArgument } from "../errors.ts";
import { knownClusterPrivileges, knownIndexPrivileges } from "./known-privileges.ts";
import type { RoleDescriptor } from "./role.ts";

/** The complaints about privileges that no server knows, in its words. */
export function unknownPrivileges(role: RoleDescriptor): string[] {
  const cluster = role.cluster
    .filter(
      (name) =>
        !knownClusterPrivileges.includes(name.toLowerCase()) &&
        !name.startsWith("cluster:") &&
        !name.startsWith("indices:"),
    )
    .map(
      (name) =>
        `unknown cluster privilege [${name}]. a privilege must be either one of the predefined cluster privilege names [${knownClusterPrivileges.join(",")}] or a pattern over one of the available cluster actions`,
    );
  const index = role.indices
    .flatMap(({ privileges }) => privileges)
    .filter((name) => !knownIndexPrivileges.includes(name.toLowerCase()) && !name.startsWith("indices:"))
    .map(
      (name) =>
        `unknown index privilege [${name}]. a privilege must be either one of the predefined fixed indices privileges [${knownIndexPrivileges.join(",")}] or a pattern over one of the available index actions`,
    );
  return [...cluster, ...index];
}

/** 400 for a privilege that no server knows. */
export function requireKnownPrivileges(role: RoleDescriptor): void {
  const [problem] = unknownPrivileges(role);
  if (problem !== undefined) throw illegalArgument(problem);
}
