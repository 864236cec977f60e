import type { JsonObject } from "../json.ts";

/** Where a user is known from. */
export interface Realm {
  readonly name: string;
  readonly type: string;
}

/** The realm of the users that the server brings. */
export const reservedRealm: Realm = { name: "reserved", type: "reserved" };
/** The realm of the users that requests made. */
export const nativeRealm: Realm = { name: "default_native", type: "native" };

/** The realm of a name. */
export function realmOf(name: string): Realm {
  const realm = [reservedRealm, nativeRealm].find((each) => each.name === name);
  if (!realm) throw new Error(`[embedded] expected a realm, saw ${name}`);
  return realm;
}

/** A person or program, as far as permissions and templates of queries know it. */
export interface Identity {
  readonly username: string;
  /** The roles assigned, whether they exist or not. */
  readonly roles: readonly string[];
  readonly fullName: string | null;
  readonly email: string | null;
  readonly metadata: JsonObject;
  readonly realm: Realm;
}

/** A user as the APIs show it. */
export function identityJson(who: Identity, enabled: boolean): JsonObject {
  return {
    username: who.username,
    roles: [...who.roles],
    full_name: who.fullName,
    email: who.email,
    metadata: who.metadata,
    enabled,
  };
}
