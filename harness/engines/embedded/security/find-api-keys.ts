import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { matchesWildcard } from "../wildcard.ts";
import type { ApiKey } from "./api-keys.ts";
import type { Caller, NamedRoles } from "./caller.ts";

/** Which keys a request is about; what is undefined does not restrict. */
export interface ApiKeyFilter {
  readonly ids?: readonly string[] | undefined;
  /** A name, `*` standing for anything. */
  readonly name?: string | undefined;
  readonly username?: string | undefined;
  readonly realmName?: string | undefined;
  /** Only keys of this caller: of its user, or itself when it is a key. */
  readonly owner?: Caller | undefined;
  readonly activeOnly?: boolean | undefined;
}

/** The keys of a node that fit a filter, the oldest first. */
export function findApiKeys(node: Node, filter: ApiKeyFilter): ApiKey[] {
  const { ids, name, username, realmName, owner, activeOnly } = filter;
  return node.apiKeys
    .list()
    .filter((key) => ids === undefined || ids.includes(key.id))
    .filter((key) => name === undefined || matchesWildcard(name, key.name))
    .filter((key) => username === undefined || key.owner.username === username)
    .filter((key) => realmName === undefined || realmName === key.owner.realm.name)
    .filter((key) => !owner || isOwn(key, owner))
    .filter((key) => !activeOnly || isActive(key, node.clock()));
}

/** True when a key is the caller's: made by this user, or the very key that the caller came with. */
export function isOwn({ id, owner }: ApiKey, caller: Caller): boolean {
  if (caller.apiKey) return caller.apiKey.id === id;
  return owner.username === caller.username && owner.realm.name === caller.identity.realm.name;
}

/** True while a key can be used. */
export function isActive(key: ApiKey, now: number): boolean {
  return key.invalidatedAt === undefined && (key.expiresAt === undefined || key.expiresAt > now);
}

/** A key as it is listed: everything but its secret. */
export function describeApiKey(key: ApiKey, withLimitedBy = false): JsonObject {
  return {
    id: key.id,
    name: key.name,
    type: "rest",
    creation: key.createdAt,
    ...(key.expiresAt !== undefined && { expiration: key.expiresAt }),
    invalidated: key.invalidatedAt !== undefined,
    ...(key.invalidatedAt !== undefined && { invalidation: key.invalidatedAt }),
    username: key.owner.username,
    realm: key.owner.realm.name,
    realm_type: key.owner.realm.type,
    metadata: key.metadata,
    role_descriptors: rolesJson(key.roles),
    ...(withLimitedBy && { limited_by: [rolesJson(key.limitedBy)] }),
  };
}

function rolesJson(roles: NamedRoles): JsonObject {
  return Object.fromEntries([...roles].map(([name, { json }]) => [name, json]));
}
