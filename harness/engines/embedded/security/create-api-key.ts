import { illegalArgument, validationFailed } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import type { NewApiKey } from "./api-keys.ts";
import type { Caller } from "./caller.ts";
import type { KeyBody } from "./key-body.ts";

const maxNameLength = 256;

/** Creates an API key, owned by a caller. @throws 400 */
export function createApiKey(name: string, body: KeyBody, owner: Caller, node: Node): NewApiKey {
  const problems = [...problemsOfName(name), ...body.problems];
  if (problems.length > 0) throw validationFailed(...problems);
  const roles = body.roles ?? new Map();
  if (owner.apiKey && !isEmpty(body))
    throw illegalArgument(
      "creating derived api keys requires an explicit role descriptor that is empty (has no privileges)",
    );
  return node.apiKeys.create({
    name,
    owner: owner.identity,
    roles,
    limitedBy: owner.roles,
    metadata: body.metadata ?? {},
    expiresAt: body.lifetimeMs === undefined ? undefined : node.clock() + body.lifetimeMs,
  });
}

/** A new key as its maker is shown it, once. */
export function createdKeyJson({ id, name, expiresAt, secret }: NewApiKey): JsonObject {
  return {
    id,
    name,
    ...(expiresAt !== undefined && { expiration: expiresAt }),
    api_key: secret,
    encoded: Buffer.from(`${id}:${secret}`).toString("base64"),
  };
}

/** What is wrong with the name of a key. */
export function problemsOfName(name: string): string[] {
  if (name === "") return ["api key name is required"];
  const problems: string[] = [];
  if (name.length > maxNameLength)
    problems.push(`api key name may not be more than ${maxNameLength} characters long`);
  if (name !== name.trim()) problems.push("api key name may not begin or end with whitespace");
  if (name.startsWith("_")) problems.push("api key name may not begin with an underscore");
  return problems;
}

/** True when there are roles and they allow nothing. */
function isEmpty({ roles = new Map() }: KeyBody): boolean {
  const each = [...roles.values()].map(({ role }) => role);
  return each.length > 0 && each.every((role) => role.cluster.length === 0 && role.indices.length === 0);
}
