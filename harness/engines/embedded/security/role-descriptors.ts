import { ElasticsearchError, illegalArgument, notImplemented, parseException } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { checkFieldSecurity } from "./field-security.ts";
import { regexOf } from "./index-pattern.ts";
import { UnsupportedRegex } from "./lucene-regex.ts";
import type { IndexGrant, RoleDescriptor } from "./role.ts";
import { type BodyPath, RoleFault, tokenOf } from "./role-fault.ts";

/** A role as it is enforced, and as listings show it. */
export interface ParsedRole {
  readonly role: RoleDescriptor;
  readonly json: JsonObject;
}

const known = ["cluster", "indices", "index", "applications", "run_as", "metadata"];
const notEnforced = ["remote_indices", "remote_cluster", "global"];

/** Parses the descriptor of a role named `name` at `path` of a body. @throws {RoleFault} */
export function parseRole(
  name: string,
  descriptor: Json,
  path: BodyPath,
  further: readonly string[] = [],
): ParsedRole {
  if (!isObject(descriptor))
    throw new RoleFault(
      parseException(
        `failed to parse role [${name}]. expected an object but found [${tokenOf(descriptor)}] instead`,
      ),
      path,
    );
  for (const field of Object.keys(descriptor))
    if (![...known, ...notEnforced, ...further].includes(field))
      throw new RoleFault(parseException(`failed to parse role [${name}]. unexpected field [${field}]`), [
        ...path,
        field,
      ]);
  for (const field of notEnforced)
    if (descriptor[field] !== undefined) throw notImplemented(`[${field}] of a role`);
  const field = descriptor.indices === undefined ? "index" : "indices";
  return roleFrom({
    cluster: names(name, descriptor.cluster ?? [], "cluster", [...path, "cluster"]),
    indices: grantsOf(name, descriptor[field] ?? [], field, [...path, field]),
    applications: descriptor.applications ?? [],
    run_as: names(name, descriptor.run_as ?? [], "run_as", [...path, "run_as"]),
    metadata: metadataOf(descriptor.metadata, [...path, "metadata"]),
    transient_metadata: { enabled: true },
    ...(descriptor.description !== undefined && { description: String(descriptor.description) }),
    ...(descriptor.restriction !== undefined && { restriction: descriptor.restriction }),
  });
}

/** A role from what listings show of it. */
export function roleFrom(json: JsonObject): ParsedRole {
  const indices = (json.indices as readonly JsonObject[]).map(
    (grant): IndexGrant => ({
      names: grant.names as string[],
      privileges: grant.privileges as string[],
      restricted: grant.allow_restricted_indices === true,
      ...(grant.query !== undefined && { queries: [grant.query as string] }),
    }),
  );
  return { role: { cluster: json.cluster as string[], indices, runAs: json.run_as as string[] }, json };
}

function metadataOf(metadata: Json | undefined, path: BodyPath): JsonObject {
  if (metadata === undefined) return {};
  if (isObject(metadata)) return metadata;
  throw new RoleFault(
    parseException(
      `expected field [metadata] to be of type object, but found [${tokenOf(metadata)}] instead`,
    ),
    path,
  );
}

function grantsOf(role: string, grants: Json, field: string, path: BodyPath): JsonObject[] {
  const complain = complaintsOf(role);
  if (!Array.isArray(grants))
    throw new RoleFault(
      complain(`expected field [${field}] value to be an array, but found [${tokenOf(grants)}] instead`),
      path,
    );
  return grants.map((grant: Json, at) => parseGrant(role, grant, [...path, at]));
}

const grantFields = ["names", "privileges", "query", "field_security", "allow_restricted_indices"];

function parseGrant(role: string, grant: Json, path: BodyPath): JsonObject {
  const complain = complaintsOf(role);
  if (!isObject(grant))
    throw new RoleFault(
      complain(
        `expected field [null] value to be an array of objects, but found an array element of type [${tokenOf(grant)}]`,
      ),
      path,
    );
  for (const field of Object.keys(grant))
    if (!grantFields.includes(field))
      throw new RoleFault(complain(`unexpected field [${field}]`), [...path, field]);
  const indices = grant.names === undefined ? undefined : indexNames(role, grant.names, [...path, "names"]);
  const query = queryOf(role, grant.query, [...path, "query"]);
  const privileges =
    grant.privileges === undefined
      ? undefined
      : names(role, grant.privileges, "privileges", [...path, "privileges"]);
  const restricted = grant.allow_restricted_indices ?? false;
  if (typeof restricted !== "boolean")
    throw new RoleFault(
      complain(
        `expected field [allow_restricted_indices] value to be a boolean, but found [${tokenOf(restricted)}] instead`,
      ),
      [...path, "allow_restricted_indices"],
    );
  if (indices === undefined) throw new RoleFault(complain("missing required [names] field"), path, "end");
  if (privileges === undefined)
    throw new RoleFault(complain("missing required [privileges] field"), path, "end");
  checkFieldSecurity(role, grant.field_security, [...path, "field_security"]);
  if (privileges.length === 0)
    throw new RoleFault(
      illegalArgument("indices privileges must define at least one privilege"),
      path,
      "end",
    );
  return {
    names: indices,
    privileges,
    ...(grant.field_security !== undefined && { field_security: grant.field_security }),
    ...(query !== undefined && { query }),
    allow_restricted_indices: restricted,
  };
}

function indexNames(role: string, value: Json, path: BodyPath): string[] {
  const complain = complaintsOf(role);
  const list = typeof value === "string" ? [value] : value;
  if (!Array.isArray(list) || !list.every((each) => typeof each === "string"))
    throw new RoleFault(
      complain(
        `expected field [names] value to be a string or an array of strings, but found [${tokenOf(value)}] instead`,
      ),
      path,
    );
  if (list.length === 0) throw new RoleFault(complain("[names] cannot be an empty array"), path, "end");
  for (const pattern of list as string[])
    try {
      regexOf(pattern);
    } catch (cause) {
      throw cause instanceof UnsupportedRegex ? notImplemented(cause.message) : cause;
    }
  return list as string[];
}

/** A query comes as an object or as its text; none at all is as good as an empty text. */
function queryOf(role: string, query: Json | undefined, path: BodyPath): string | undefined {
  if (query === undefined || query === null || query === "") return undefined;
  if (typeof query === "string") return query;
  if (isObject(query)) return JSON.stringify(query);
  throw new RoleFault(
    complaintsOf(role)(
      `expected field [query] value to be null, a string, an array, or an object, but found [${tokenOf(query)}] instead`,
    ),
    path,
  );
}

function names(role: string, value: Json, field: string, path: BodyPath): string[] {
  try {
    return stringArray(value, field);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    throw new RoleFault(parseException(`failed to parse role [${role}]`, cause), path);
  }
}

/** A list of strings, refused in the server's words when it is none. */
export function stringArray(value: Json, field: string): string[] {
  const parsing = "expected a string array but";
  if (!Array.isArray(value))
    throw parseException(
      `could not parse [${field}] field. ${parsing} found [${tokenOf(value)}] value instead`,
    );
  for (const each of value)
    if (typeof each !== "string")
      throw parseException(
        `could not parse [null] field. ${parsing} one of the value in the array is [${tokenOf(each as Json)}]`,
      );
  return value as string[];
}

function complaintsOf(role: string): (what: string) => ElasticsearchError {
  return (what) => parseException(`failed to parse indices privileges for role [${role}]. ${what}`);
}
