import { ElasticsearchError } from "../errors.ts";
import type { Json } from "../json.ts";
import { grantingPrivileges } from "./privileges.ts";
import { grantsCluster, grantsOn, type RoleDescriptor } from "./role.ts";

/** The API key a caller came with. */
export interface CallerKey {
  readonly id: string;
  readonly name: string;
}

/** Who sends a request and what they may do. */
export class Caller {
  readonly username: string;
  readonly roleNames: readonly string[];
  readonly apiKey: CallerKey | undefined;
  readonly #roles: readonly RoleDescriptor[];

  constructor(who: {
    username: string;
    roleNames: readonly string[];
    roles: readonly RoleDescriptor[];
    apiKey?: CallerKey;
  }) {
    this.username = who.username;
    this.roleNames = who.roleNames;
    this.apiKey = who.apiKey;
    this.#roles = who.roles;
  }

  allowsCluster(action: string): boolean {
    return grantsCluster(this.#roles, action);
  }

  /** `name` is an index or an alias, as the request names it: a grant on an alias covers what it points to. */
  allowsIndex(action: string, name: string): boolean {
    return grantsOn(this.#roles, action, name).length > 0;
  }

  /** True when at least one name exists on which the action would be allowed. */
  allowsSomeIndex(action: string): boolean {
    return this.#roles.some((role) =>
      role.indices.some((grant) => grant.names.some((name) => this.allowsIndex(action, name))),
    );
  }

  /**
   * Document-level security: the queries of which a document must match one to be seen through `name`, or
   * undefined when every document may be seen.
   */
  documentQueries(action: string, name: string): Json[] | undefined {
    const queries: Json[] = [];
    for (const grant of grantsOn(this.#roles, action, name)) {
      if (grant.query === undefined) return undefined;
      queries.push(grant.query);
    }
    return queries;
  }

  requireCluster(action: string): void {
    if (!this.allowsCluster(action)) throw this.refusal("cluster", action);
  }

  /** Throws the 403 of the server naming those of `names` on which the action is not allowed. */
  requireIndices(action: string, names: readonly string[]): void {
    const refused = names.filter((name) => !this.allowsIndex(action, name));
    if (refused.length > 0) throw this.refusal("index", action, refused);
  }

  /** The 403 that the server gives for an action. */
  refusal(scope: "cluster" | "index", action: string, names: readonly string[] = []): ElasticsearchError {
    const who = this.apiKey
      ? `API key id [${this.apiKey.id}] of user [${this.username}]`
      : `user [${this.username}] with effective roles [${this.roleNames.join(",")}]`;
    const on = names.length > 0 ? ` on indices [${names.join(",")}]` : "";
    const by = grantingPrivileges(scope, action).join(",");
    return new ElasticsearchError({
      type: "security_exception",
      reason: `action [${action}] is unauthorized for ${who}${on}, this action is granted by the ${scope} privileges [${by}]`,
      status: 403,
    });
  }
}
