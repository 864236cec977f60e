import { secretsOf } from "../../connector/secrets.ts";
import { pipelinesOf } from "../../ingest/pipelines.ts";
import type { Node } from "../../node.ts";
import type { ApiKey } from "../../security/api-keys.ts";
import { type Identity, realmOf } from "../../security/identity.ts";
import { type License, licenseOf } from "../../security/license.ts";
import { Password } from "../../security/password.ts";
import type { ParsedRole } from "../../security/role-descriptors.ts";
import { rolesOf } from "../../security/roles.ts";
import { type User, usersOf } from "../../security/users.ts";

/** What a node holds beside its indices, in values that can be written down. */
export interface ClusterState {
  readonly license: License;
  readonly users: readonly KeptUser[];
  readonly roles: readonly [string, ParsedRole][];
  readonly keys: readonly ApiKey[];
  readonly secrets: ReadonlyMap<string, string>;
  readonly pipelines: ReturnType<ReturnType<typeof pipelinesOf>["state"]>;
  readonly templates: ReturnType<Node["indices"]["templates"]["state"]>;
}

/** A user with the hash of the password; without one when the password is that of the node's first start. */
type KeptUser = Omit<User, "password"> & { readonly hash: string | undefined };

/** All of it as it is now. @throws {Error} for a password that is known in the clear alone */
export function clusterState(node: Node): ClusterState {
  return {
    license: { ...licenseOf(node) },
    users: usersOf(node).list().map(kept),
    roles: rolesOf(node).own(),
    keys: node.apiKeys.list().map((key) => ({ ...key })),
    secrets: new Map(secretsOf(node)),
    pipelines: pipelinesOf(node).state(),
    templates: node.indices.templates.state(),
  };
}

function kept({ password, ...user }: User): KeptUser {
  if (password && password.hash === undefined && user.username !== "elastic")
    throw new Error(`[embedded] the password of [${user.username}] has no hash that could be kept`);
  return { ...user, hash: password?.hash };
}

/** Puts a node that has just been made into a state. */
export function restoreCluster(state: ClusterState, node: Node): void {
  Object.assign(licenseOf(node), state.license);
  const users = usersOf(node);
  for (const { hash, ...user } of state.users)
    users.put({
      ...user,
      ...withRealm(user),
      password: hash === undefined ? users.get(user.username)?.password : Password.ofHash(hash),
    });
  for (const [name, role] of state.roles) rolesOf(node).put(name, role);
  for (const key of state.keys) node.apiKeys.put({ ...key, owner: withRealm(key.owner) });
  for (const [id, secret] of state.secrets) secretsOf(node).set(id, secret);
  pipelinesOf(node).restore(state.pipelines);
  node.indices.templates.restore(state.templates);
}

/** Realms are told apart as the objects that they are. */
const withRealm = <Who extends Identity>(who: Who): Who => ({ ...who, realm: realmOf(who.realm.name) });
