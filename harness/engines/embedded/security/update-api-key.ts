import { isDeepStrictEqual } from "node:util";
import { ElasticsearchError, illegalArgument, validationFailed } from "../errors.ts";
import type { Node } from "../node.ts";
import type { Caller, NamedRoles } from "./caller.ts";
import { isActive, isOwn } from "./find-api-keys.ts";
import type { KeyBody } from "./key-body.ts";

/** Refuses what nobody can change, whatever the key. @throws 400 */
export function requireUpdate({ apiKey }: Caller, { problems }: KeyBody): void {
  if (problems.length > 0) throw validationFailed(...problems);
  if (apiKey)
    throw illegalArgument(
      "authentication via API key not supported: only the owner user can update an API key",
    );
}

/**
 * Changes an API key, and what limits it to what its owner may do now. Answers whether anything changed.
 * @throws 404 for a key that is not the caller's, 400 for one that is dead
 */
export function updateApiKey(id: string, change: KeyBody, caller: Caller, node: Node): boolean {
  const key = node.apiKeys.get(id);
  if (!key || !isOwn(key, caller))
    throw new ElasticsearchError({
      type: "resource_not_found_exception",
      reason: `no API key owned by requesting user found for ID [${id}]`,
      status: 404,
    });
  if (!isActive(key, node.clock()))
    throw illegalArgument(
      `cannot update ${key.invalidatedAt === undefined ? "expired" : "invalidated"} API key [${id}]`,
    );
  const { roles = key.roles, metadata = key.metadata, lifetimeMs } = change;
  const expiresAt = lifetimeMs === undefined ? key.expiresAt : node.clock() + lifetimeMs;
  const limitedBy = caller.roles;
  const isSame =
    expiresAt === key.expiresAt &&
    isDeepStrictEqual(metadata, key.metadata) &&
    isSameRoles(roles, key.roles) &&
    isSameRoles(limitedBy, key.limitedBy) &&
    isDeepStrictEqual(caller.identity, key.owner);
  Object.assign(key, { roles, metadata, expiresAt, limitedBy, owner: caller.identity });
  return !isSame;
}

function isSameRoles(a: NamedRoles, b: NamedRoles): boolean {
  const shown = (roles: NamedRoles) => [...roles].map(([name, { json }]) => [name, json]);
  return isDeepStrictEqual(shown(a), shown(b));
}
