import { perNode } from "../node.ts";
import { reservedRoles } from "./reserved-roles.ts";
import type { ParsedRole } from "./role-descriptors.ts";

/** The roles of a node: those that the server brings, and those that requests made. */
export class Roles {
  readonly #native = new Map<string, ParsedRole>();

  get(name: string): ParsedRole | undefined {
    return reservedRoles.get(name) ?? this.#native.get(name);
  }

  /** By name, the reserved ones first. */
  list(): [string, ParsedRole][] {
    return [...reservedRoles, ...this.#native];
  }

  put(name: string, role: ParsedRole): void {
    this.#native.set(name, role);
  }

  delete(name: string): boolean {
    return this.#native.delete(name);
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
export const rolesOf = perNode(() => new Roles());

/** True for a role that the server brings and nobody may change. */
export function isReservedRole(name: string): boolean {
  return reservedRoles.has(name);
}
