import { commonRoles } from "./reserved/common-roles.ts";
import { kibanaSystem } from "./reserved/kibana-system.ts";
import { parseRoles } from "./reserved/parse-roles.ts";
import type { ParsedRole } from "./role-descriptors.ts";

/** The roles that come with the server and that nobody can change, by name. */
export const reservedRoles: ReadonlyMap<string, ParsedRole> = parseRoles(
  `${commonRoles}${kibanaSystem.trim()}`,
);
