import { parseExactly, writeExactly } from "../documents/exact-json.ts";
import {
  type ElasticsearchError,
  illegalArgument,
  notImplemented,
  parseException,
  validationFailed,
} from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { hashOf, isBcrypt, Password } from "./password.ts";
import { stringArray } from "./role-descriptors.ts";
import { tokenOf, validationException } from "./role-fault.ts";

/** What a request says of a user; what it leaves out is undefined. */
export interface UserBody {
  readonly password: Password | undefined;
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
const minLength = 6;
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
    if (field === "roles") roles = rolesOf(value);
    else if (field === "metadata") expect(field, value, "object");
    else if (field === "enabled") expect(field, value, "boolean");
    else if (value !== null || field.startsWith("password")) expect(field, value, "string");
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
  return {
    password: passwordOf(body),
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

/** The password that a body gives, in the clear or as a hash. @throws 400 for one that is too short or no hash */
export function passwordOf(body: JsonObject): Password | undefined {
  const { password, password_hash: hash } = body as { [field: string]: string | undefined };
  if (password !== undefined && password.length < minLength)
    throw validationException(`passwords must be at least [${minLength}] characters long`);
  if (hash === undefined) return password === undefined ? undefined : Password.ofClear(password);
  if (hash.startsWith("{PBKDF2_STRETCH}")) throw notImplemented("a [password_hash] of PBKDF2_STRETCH");
  if (!hash.startsWith("{PBKDF2}") && !isBcrypt(hash)) throw unknownHash();
  if (password !== undefined) throw validationException("password_hash has already been set");
  return Password.ofHash(hash);
}

/** A body that names the password by its hash alone, and means the same. */
export function withHash(body: Buffer): Buffer {
  const parsed = lenient(body);
  const { password, ...rest } = parsed;
  if (typeof password !== "string" || password.length < minLength || "password_hash" in rest) return body;
  return Buffer.from(writeExactly({ ...rest, password_hash: hashOf(password) }));
}

/** What is no object is refused by whoever carries the request out. */
function lenient(body: Buffer): JsonObject {
  try {
    const parsed = parseExactly(body);
    return isObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
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

function unknownHash(): ElasticsearchError {
  return illegalArgument(
    `The provided password hash is not a hash or it could not be resolved to a supported hash algorithm. The supported password hash algorithms are [${hashes}]`,
  );
}
