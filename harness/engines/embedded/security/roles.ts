import type { JsonObject } from "../json.ts";
import { type Node, perNode } from "../node.ts";
import { coversPartialSight } from "./license.ts";
import { reservedRoles } from "./reserved-roles.ts";
import type { RoleDescriptor } from "./role.ts";
import type { ParsedRole } from "./role-descriptors.ts";

/** The roles of a node: those that the server brings, and those that requests made. */
export class Roles {
  readonly #node: Node;
  readonly #native = new Map<string, ParsedRole>();

  constructor(node: Node) {
    this.#node = node;
  }

  /** The role of a name, whether the licence covers it or not. */
  get(name: string): ParsedRole | undefined {
    return reservedRoles.get(name) ?? this.#native.get(name);
  }

  /** A role as listings show it: one that the licence does not cover says so. */
  shown({ role, json }: ParsedRole): JsonObject {
    if (this.#covers(role)) return json;
    return { ...json, transient_metadata: { unlicensed_features: ["dls"], enabled: false } };
  }

  /** By name, the reserved ones first. */
  list(): [string, ParsedRole][] {
    return [...reservedRoles, ...this.#native];
  }

  /** By name, without the reserved ones. */
  own(): [string, ParsedRole][] {
    return [...this.#native];
  }

  put(name: string, role: ParsedRole): void {
    this.#native.set(name, role);
  }

  delete(name: string): boolean {
    return this.#native.delete(name);
  }

  /** Those of some names that exist and that the licence covers: the others count as not there. */
  effective(names: readonly string[]): Map<string, ParsedRole> {
    return new Map([...this.existing(names)].filter(([, { role }]) => this.#covers(role)));
  }

  #covers({ indices }: RoleDescriptor): boolean {
    return indices.every(({ queries }) => queries === undefined) || coversPartialSight(this.#node);
  }

  /** Those of some names that exist, by name. */
  existing(names: readonly string[]): Map<string, ParsedRole> {
    const found = new Map<string, ParsedRole>();
    for (const name of names) {
      const role = this.get(name);
      if (role) found.set(name, role);
    }
    return found;
  }
}

/** The roles of a node. */
export const rolesOf = perNode((node) => new Roles(node));

/** True for a role that the server brings and nobody may change. */
export function isReservedRole(name: string): boolean {
  return reservedRoles.has(name);
}
