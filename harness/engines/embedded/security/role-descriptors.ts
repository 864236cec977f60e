import { ElasticsearchError, illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { knownClusterPrivileges, knownIndexPrivileges } from "./known-privileges.ts";
import type { IndexGrant, RoleDescriptor } from "./role.ts";

/** A role as it is enforced, and as listings show it. */
export interface ParsedRole {
  readonly role: RoleDescriptor;
  readonly json: JsonObject;
}

/** Steps to a value of a body. */
export type BodyPath = readonly (string | number)[];

/** What is wrong with a role descriptor, and where it stands. */
export class RoleFault extends Error {
  readonly error: ElasticsearchError;
  readonly path: BodyPath;
  readonly at: "start" | "end";

  constructor(error: ElasticsearchError, path: BodyPath, at: "start" | "end" = "start") {
    super(error.message);
    this.error = error;
    this.path = path;
    this.at = at;
  }
}

const known = [
  "cluster",
  "indices",
  "index",
  "applications",
  "run_as",
  "metadata",
  "description",
  "restriction",
];
const notEnforced = ["remote_indices", "remote_cluster", "global"];

/** Parses the descriptor of a role named `name` at `path` of a body. @throws {RoleFault} */
export function parseRole(name: string, descriptor: Json, path: BodyPath): ParsedRole {
  if (!isObject(descriptor))
    throw new RoleFault(parseException(`failed to parse role [${name}]. expected an object`), path);
  for (const field of Object.keys(descriptor))
    if (!known.includes(field) && !notEnforced.includes(field))
      throw new RoleFault(parseException(`failed to parse role [${name}]. unexpected field [${field}]`), [
        ...path,
        field,
      ]);
  for (const field of [...notEnforced, "restriction"])
    if (descriptor[field] !== undefined)
      throw new RoleFault(parseException(`the embedded engine does not enforce [${field}] of a role`), [
        ...path,
        field,
      ]);
  const cluster = names(name, descriptor.cluster ?? [], "cluster", [...path, "cluster"]);
  const field = descriptor.indices === undefined ? "index" : "indices";
  const grants = list(descriptor[field] ?? []).map((grant, at) =>
    parseGrant(name, grant, [...path, field, at]),
  );
  return {
    role: { cluster, indices: grants.map((grant) => grant.role) },
    json: {
      cluster,
      indices: grants.map((grant) => grant.json),
      applications: descriptor.applications ?? [],
      run_as: descriptor.run_as ?? [],
      metadata: descriptor.metadata ?? {},
      transient_metadata: { enabled: true },
      ...(descriptor.description !== undefined && { description: descriptor.description }),
    },
  };
}

const grantFields = ["names", "privileges", "query", "field_security", "allow_restricted_indices"];

function parseGrant(role: string, grant: Json, path: BodyPath): { role: IndexGrant; json: JsonObject } {
  const complain = (what: string) =>
    parseException(`failed to parse indices privileges for role [${role}]. ${what}`);
  if (!isObject(grant)) throw new RoleFault(complain("expected an object"), path);
  for (const field of Object.keys(grant))
    if (!grantFields.includes(field))
      throw new RoleFault(complain(`unexpected field [${field}]`), [...path, field]);
  if (grant.names === undefined) throw new RoleFault(complain("missing required [names] field"), path, "end");
  if (grant.privileges === undefined)
    throw new RoleFault(complain("missing required [privileges] field"), path, "end");
  const indices =
    typeof grant.names === "string" ? [grant.names] : names(role, grant.names, "names", [...path, "names"]);
  const privileges = names(role, grant.privileges, "privileges", [...path, "privileges"]);
  if (!seesAllFields(grant.field_security))
    throw new RoleFault(parseException("the embedded engine does not enforce [field_security]"), path);
  const query = queryOf(grant.query, path);
  return {
    role: { names: indices, privileges, ...(query !== undefined && { query }) },
    json: {
      names: indices,
      privileges,
      ...(grant.field_security !== undefined && { field_security: grant.field_security }),
      ...(query !== undefined && { query: JSON.stringify(query) }),
      allow_restricted_indices: grant.allow_restricted_indices ?? false,
    },
  };
}

function seesAllFields(security: Json | undefined): boolean {
  if (security === undefined || security === null) return true;
  if (!isObject(security) || (security.except !== undefined && list(security.except).length > 0))
    return false;
  return list(security.grant ?? []).includes("*");
}

/** A query comes as an object or as its text. */
function queryOf(query: Json | undefined, path: BodyPath): Json | undefined {
  if (typeof query !== "string") return query ?? undefined;
  try {
    return JSON.parse(query) as Json;
  } catch (cause) {
    throw new RoleFault(
      parseException(
        `the query of a role is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      ),
      [...path, "query"],
    );
  }
}

function names(role: string, value: Json, field: string, path: BodyPath): string[] {
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value as string[];
  const token =
    typeof value === "string" ? "VALUE_STRING" : isObject(value) ? "START_OBJECT" : "VALUE_NUMBER";
  const cause = parseException(
    `could not parse [${field}] field. expected a string array but found [${token}] value instead`,
  );
  throw new RoleFault(parseException(`failed to parse role [${role}]`, cause), path);
}

function list(value: Json): Json[] {
  return Array.isArray(value) ? value : [value];
}

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

export function parseException(reason: string, causedBy?: ElasticsearchError): ElasticsearchError {
  return new ElasticsearchError({
    type: "parse_exception",
    reason,
    status: 400,
    ...(causedBy && { causedBy }),
  });
}
