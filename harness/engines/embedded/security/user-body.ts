import {
  type ElasticsearchError,
  illegalArgument,
  notImplemented,
  parseException,
  validationFailed,
} from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { stringArray } from "./role-descriptors.ts";
import { tokenOf, validationException } from "./role-fault.ts";

/** What a request says of a user; what it leaves out is undefined. */
export interface UserBody {
  readonly password: string | undefined;
  readonly roles: readonly string[];
  readonly fullName: string | null;
  readonly email: string | null;
  readonly metadata: JsonObject;
  readonly enabled: boolean;
}

const fields = [
  "username",
  "password",
  "password_hash",
  "roles",
  "full_name",
  "email",
  "metadata",
  "enabled",
];
const hashes =
  "bcrypt, bcrypt4, bcrypt5, bcrypt6, bcrypt7, bcrypt8, bcrypt9, bcrypt10, bcrypt11, bcrypt12, bcrypt13, bcrypt14, pbkdf2, pbkdf2_1000, pbkdf2_10000, pbkdf2_50000, pbkdf2_100000, pbkdf2_500000, pbkdf2_1000000, pbkdf2_stretch, pbkdf2_stretch_1000, pbkdf2_stretch_10000, pbkdf2_stretch_50000, pbkdf2_stretch_100000, pbkdf2_stretch_500000, pbkdf2_stretch_1000000";

/** The object that a body of a security API has to be. @throws 400 */
export function bodyObject(body: Json | undefined): JsonObject {
  if (body === undefined) throw parseException("request body is required");
  if (isObject(body)) return body;
  throw parseException(`expected an object, but found token [${tokenOf(body)}]`);
}

/** Reads the body that describes the user of a name. @throws 400 */
export function parseUser(username: string, body: JsonObject): UserBody {
  let roles: readonly string[] | undefined;
  for (const [field, value] of Object.entries(body)) {
    if (!fields.includes(field))
      throw parseException(`failed to parse add user request. unexpected field [${field}]`);
    if (field === "password_hash") checkHash(value);
    if (field === "roles") roles = rolesOf(value);
    else if (field === "metadata") expect(field, value, "object");
    else if (field === "enabled") expect(field, value, "boolean");
    else if (value !== null || field === "password") expect(field, value, "string");
    if (field === "username" && value !== username)
      throw illegalArgument(`[username] in source does not match the username provided [${username}]`);
  }
  const metadata = (body.metadata ?? {}) as JsonObject;
  const problems = [
    !isName(username, 507) && nameProblem("User", 507),
    roles === undefined && "roles are missing",
    roles?.some((role) => !isName(role, 507)) && nameProblem("Role", 507),
    Object.keys(metadata).some((key) => key.startsWith("_")) && "metadata keys may not start with [_]",
  ].filter((problem) => typeof problem === "string");
  if (problems.length > 0) throw validationFailed(...problems);
  if (body.password !== undefined) checkPassword(body.password as string);
  return {
    password: body.password as string | undefined,
    roles: roles ?? [],
    fullName: (body.full_name ?? null) as string | null,
    email: (body.email ?? null) as string | null,
    metadata,
    enabled: (body.enabled ?? true) as boolean,
  };
}

/** Refuses a value of another type. @throws 400 */
export function expect(field: string, value: Json, type: "string" | "object" | "boolean"): void {
  if (type === "object" ? isObject(value) : typeof value === type) return;
  throw parseException(
    `expected field [${field}] to be of type ${type}, but found [${tokenOf(value)}] instead`,
  );
}

/** @throws 400 for a password that is too short. */
export function checkPassword(password: string): void {
  if (password.length < 6) throw validationException("passwords must be at least [6] characters long");
}

/** True for a name that users and roles may have. */
export function isName(name: string, maxLength: number): boolean {
  return name.length <= maxLength && /^[!-~](?:[ -~]*[!-~])?$/.test(name);
}

export function nameProblem(of: "User" | "Role", maxLength: number): string {
  return `${of} names must be at least 1 and no more than ${maxLength} characters. They can contain alphanumeric characters (a-z, A-Z, 0-9), spaces, punctuation, and printable symbols in the Basic Latin (ASCII) block. Leading or trailing whitespace is not allowed.`;
}

function rolesOf(value: Json): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : value.split(",");
  return stringArray(value, "roles");
}

function checkHash(value: Json): never {
  expect("password_hash", value, "string");
  if (/^(\$2[aby]\$\d\d\$|\{PBKDF2)/.test(value as string)) throw notImplemented("[password_hash] of a user");
  throw unknownHash();
}

function unknownHash(): ElasticsearchError {
  return illegalArgument(
    `The provided password hash is not a hash or it could not be resolved to a supported hash algorithm. The supported password hash algorithms are [${hashes}]`,
  );
}
