import { type ConformanceRequest, type JsonObject, put } from "./case.ts";

const password = "pass-word-1";

/** Makes the user `{index}-user` with these roles. */
export function userWith(roles: readonly string[], more: JsonObject = {}): ConformanceRequest {
  return put("/_security/user/{index}-user", { password, roles, ...more });
}

/** Makes the role `{index}-role`. */
export function roleOf(role: JsonObject): ConformanceRequest {
  return put("/_security/role/{index}-role", role);
}

/** Makes `{index}-role`, and `{index}-user` who has it. */
export function userWhoseRole(role: JsonObject, more: JsonObject = {}): ConformanceRequest[] {
  return [roleOf(role), userWith(["{index}-role"], more)];
}

/** Makes the user `{index}-user`, who has these privileges on the index of the case. */
export function userWhoMay(...privileges: string[]): ConformanceRequest[] {
  return userWhoseRole({ indices: [{ names: ["{index}"], privileges }] });
}

/** Sends a request as `{index}-user`. */
export const byUser = { auth: { username: "{index}-user", password } } as const;
