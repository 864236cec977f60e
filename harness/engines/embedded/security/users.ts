import type { JsonObject } from "../json.ts";
import { type Node, perNode } from "../node.ts";
import { type Identity, reservedRealm } from "./identity.ts";
import { Password } from "./password.ts";

export interface User extends Identity {
  readonly enabled: boolean;
  /** Undefined for a user that came with the server and has got no password yet. */
  readonly password: Password | undefined;
}

const deprecated = {
  _deprecated: true,
  _deprecated_reason: "Please use the [kibana_system] user instead.",
};

/** The users that the server brings: name, roles, further metadata. */
const reserved: readonly (readonly [string, readonly string[], JsonObject?])[] = [
  ["elastic", ["superuser"]],
  ["kibana", ["kibana_system"], deprecated],
  ["kibana_system", ["kibana_system"]],
  ["logstash_system", ["logstash_system"]],
  ["beats_system", ["beats_system"]],
  ["apm_system", ["apm_system"]],
  ["remote_monitoring_user", ["remote_monitoring_collector", "remote_monitoring_agent"]],
];

/** The users of a node, in memory. The reserved ones come first; of them `elastic` alone has a password. */
export class Users {
  readonly #users = new Map<string, User>();

  constructor(node: Node) {
    for (const [username, roles, metadata] of reserved)
      this.#users.set(username, {
        username,
        roles,
        fullName: null,
        email: null,
        metadata: { _reserved: true, ...metadata },
        realm: reservedRealm,
        enabled: true,
        password: username === "elastic" ? Password.ofClear(node.password) : undefined,
      });
  }

  get(username: string): User | undefined {
    return this.#users.get(username);
  }

  list(): User[] {
    return [...this.#users.values()];
  }

  put(user: User): void {
    this.#users.set(user.username, user);
  }

  delete(username: string): boolean {
    return this.#users.delete(username);
  }

  /** The user who has this name and password and may log in. */
  authenticate(username: string, password: string): User | undefined {
    const user = this.#users.get(username);
    return user?.enabled && user.password?.matches(password) ? user : undefined;
  }
}

/** The users of a node. */
export const usersOf = perNode((node) => new Users(node));

/** True for a user that the server brings: only its password may change. */
export function isReserved(user: Identity | undefined): boolean {
  return user?.realm === reservedRealm;
}
