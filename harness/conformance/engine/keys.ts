import { type ConformanceRequest, type JsonObject, post } from "./case.ts";

/** Makes an API key with one role, kept as `key`. */
export function keyWith(role: JsonObject): ConformanceRequest {
  const body = { name: "conf-key", role_descriptors: { role } };
  return post("/_security/api_key?refresh=true", body, { as: "key" });
}

/** Makes an API key with these privileges on the index of the case, kept as `key`. */
export function keyThatMay(...privileges: string[]): ConformanceRequest {
  return keyWith({ cluster: [], indices: [{ names: ["{index}"], privileges }] });
}

/** Sends a request with the key that was kept as `key`. */
export const byKey = { auth: { apiKey: "{{key.encoded}}" } } as const;
