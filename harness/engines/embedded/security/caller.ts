import { ElasticsearchError } from "../errors.ts";
import type { Identity } from "./identity.ts";
import { reachesIndex } from "./index-pattern.ts";
import { notLicensed } from "./license.ts";
import { grantingPrivileges } from "./privileges.ts";
import { combine, grantsCluster, grantsOn, type Permission } from "./role.ts";
import type { ParsedRole } from "./role-descriptors.ts";
import { roleQuery } from "./role-query.ts";

/** The API key a caller came with. */
export interface CallerKey {
  readonly id: string;
  readonly name: string;
}

/** Roles by name. */
export type NamedRoles = ReadonlyMap<string, ParsedRole>;

/** Who sends a request and what they may do. */
export class Caller {
  readonly identity: Identity;
  readonly apiKey: CallerKey | undefined;
  /** Who sends the request, when that is another one. */
  readonly sender: Caller | undefined;
  /** The roles that count: a user's own, or those that limit the keys made by this caller. */
  readonly roles: NamedRoles;
  /** False when the licence does not cover that some documents are hidden. */
  readonly #isLicensed: boolean;
  /** Each of these has to allow an action: a key's own roles, and those that its owner had when it was made. */
  readonly #permissions: readonly Permission[];

  constructor(who: {
    identity: Identity;
    roles: NamedRoles;
    limitedBy?: NamedRoles;
    apiKey?: CallerKey;
    sender?: Caller;
    isLicensed?: boolean;
  }) {
    this.identity = who.identity;
    this.apiKey = who.apiKey;
    this.sender = who.sender;
    this.roles = who.roles;
    this.#isLicensed = who.isLicensed ?? true;
    this.#permissions = [who.roles, ...(who.limitedBy ? [who.limitedBy] : [])].map((roles) =>
      combine([...roles.values()].map(({ role }) => role)),
    );
  }

  get username(): string {
    return this.identity.username;
  }

  /** True for a key that has roles of its own. */
  get isLimited(): boolean {
    return this.#permissions.length > 1;
  }

  allowsCluster(action: string): boolean {
    return this.#permissions.every((each) => grantsCluster(each, action));
  }

  /** `name` is an index or an alias, as the request names it: a grant on an alias covers what it points to. */
  allowsIndex(action: string, name: string): boolean {
    return this.#permissions.every((each) => grantsOn(each, action, name).length > 0);
  }

  /** True when at least one name exists on which the action would be allowed. */
  allowsSomeIndex(action: string): boolean {
    return this.#permissions.every((each) =>
      each.indices.some((grant) => grant.names.some((name) => grantsOn(each, action, name).length > 0)),
    );
  }

  /**
   * Document-level security: a document is seen through the names when it matches, of each group of queries in
   * JSON, at least one. No groups, no restriction. @throws when a template cannot be filled in.
   */
  documentQueries(action: string, names: readonly string[]): string[][] {
    this.requireLicense(action, names);
    return this.#permissions.flatMap((each) => {
      const grants = names.map((name) => grantsOn(each, action, name)).filter((found) => found.length > 0);
      const queries = new Set<string>();
      for (const grant of grants.flat()) {
        if (!grant.queries) return [];
        for (const query of grant.queries) queries.add(query);
      }
      return grants.length === 0 ? [] : [[...queries].map((query) => roleQuery(query, this.identity))];
    });
  }

  /** True when documents of some index may be hidden from the caller. */
  get isRestricted(): boolean {
    return this.#permissions.some(({ indices }) => indices.some(({ queries }) => queries !== undefined));
  }

  /** True when some document of the index may be hidden from the caller. */
  seesPartOf(action: string, name: string): boolean {
    return this.#permissions.some((each) => {
      const grants = grantsOn(each, action, name);
      return grants.length > 0 && grants.every(({ queries }) => queries !== undefined);
    });
  }

  mayRunAs(username: string): boolean {
    return this.#permissions.every(({ runAs }) => runAs.some((pattern) => reachesIndex(pattern, username)));
  }

  requireCluster(action: string): void {
    if (!this.allowsCluster(action)) throw this.refusal("cluster", action);
  }

  /** Throws the 403 of the server naming those of `names` on which the action is not allowed. */
  requireIndices(action: string, names: readonly string[]): void {
    const refused = names.filter((name) => !this.allowsIndex(action, name));
    if (refused.length > 0) throw this.refusal("index", action, refused);
    this.requireLicense(action, names);
  }

  /** Throws the 403 for indices of which the caller sees but a part while the licence covers no such thing. */
  requireLicense(action: string, names: readonly string[]): void {
    if (this.#isLicensed) return;
    const partly = names.filter((name) => this.seesPartOf(action, name));
    if (partly.length > 0) throw notLicensed(partly);
  }

  /** The 403 that the server gives for an action. */
  refusal(scope: "cluster" | "index", action: string, names: readonly string[] = []): ElasticsearchError {
    const on = names.length > 0 ? ` on indices [${names.join(",")}]` : "";
    const by = grantingPrivileges(scope, action).join(",");
    return forbidden(
      `action [${action}] is unauthorized for ${this.#description()}${on}, this action is granted by the ${scope} privileges [${by}]`,
    );
  }

  /** The 403 for one who wants to act as another. */
  refusalToRunAs(username: string, action: string): ElasticsearchError {
    return forbidden(
      `action [${action}] is unauthorized for ${this.#description()}, because ${this.#name()} is unauthorized to run as [${username}]`,
    );
  }

  #name(): string {
    if (this.sender) return `${this.sender.#name()} run as [${this.username}]`;
    return this.apiKey
      ? `API key id [${this.apiKey.id}] of user [${this.username}]`
      : `user [${this.username}]`;
  }

  #description(): string {
    if (this.apiKey) return this.#name();
    const effective = [...this.roles.keys()].sort();
    const lost = this.identity.roles.filter((name) => !this.roles.has(name)).sort();
    const notFound = lost.length > 0 ? ` (assigned roles [${lost.join(",")}] were not found)` : "";
    return `${this.#name()} with effective roles [${effective.join(",")}]${notFound}`;
  }
}

function forbidden(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "security_exception", reason, status: 403 });
}
