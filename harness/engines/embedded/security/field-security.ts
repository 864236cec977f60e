import { notImplemented, parseException } from "../errors.ts";
import { isObject, type Json } from "../json.ts";
import { type BodyPath, RoleFault } from "./role-fault.ts";

/** Accepts field-level security that shows every field, and refuses any other: it is not enforced here. */
export function checkFieldSecurity(role: string, security: Json | undefined, path: BodyPath): void {
  if (security === undefined || security === null) return;
  const complain = (what: string) =>
    new RoleFault(parseException(`failed to parse indices privileges for role [${role}]. ${what}`), path);
  const { grant, except, ...others } = isObject(security) ? security : { grant: null };
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw complain(`"field_security" only accepts options grant and except, but got: ${other}`);
  if (except !== undefined && grant === undefined)
    throw complain("field_security requires grant if except is given");
  const all = Array.isArray(grant) && grant.includes("*") && (!Array.isArray(except) || except.length === 0);
  if (!all) throw notImplemented("[field_security] of a role");
}
