import { isDeepStrictEqual } from "node:util";
import { ElasticsearchError, parseException, validationFailed } from "../errors.ts";
import type { Node } from "../node.ts";
import { checkQuery } from "./check-query.ts";
import { coversPartialSight, notLicensed } from "./license.ts";
import type { ParsedRole } from "./role-descriptors.ts";
import { validationException } from "./role-fault.ts";
import { isReservedRole, rolesOf } from "./roles.ts";
import { unknownPrivileges } from "./unknown-privileges.ts";
import { isName, nameProblem } from "./user-body.ts";

/** Makes or replaces a role. @throws 400, or 403 when the licence does not cover what it holds */
export function putRole(name: string, parsed: ParsedRole, node: Node): "created" | "updated" | "noop" {
  const roles = rolesOf(node);
  const metadata = Object.keys(parsed.json.metadata as object);
  const problems = [
    ...unknownPrivileges(parsed.role),
    ...(metadata.some((key) => key.startsWith("_"))
      ? ["role descriptor metadata keys may not start with [_]"]
      : []),
    ...(isReservedRole(name) ? [`Role [${name}] is reserved and may not be used.`] : []),
  ];
  if (problems.length > 0) throw validationFailed(...problems);
  if (!isName(name, 1024)) throw validationException(nameProblem("Role", 1024));
  checkQueries(parsed, node);
  const held = roles.get(name);
  if (isDeepStrictEqual(held?.json, parsed.json)) return "noop";
  roles.put(name, parsed);
  return held ? "updated" : "created";
}

function checkQueries({ role }: ParsedRole, node: Node): void {
  if (role.indices.some(({ queries }) => queries) && !coversPartialSight(node)) throw notLicensed();
  for (const [at, { names, queries }] of role.indices.entries())
    for (const query of queries ?? [])
      try {
        checkQuery(query, node);
      } catch (cause) {
        if (!(cause instanceof ElasticsearchError) || cause.status === 501) throw cause;
        throw parseException(
          `failed to parse field 'query' for indices [${names.join(",")}] at index privilege [${at}] of role descriptor`,
          cause,
        );
      }
}
