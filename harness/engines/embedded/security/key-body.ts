import { ElasticsearchError, notImplemented } from "../errors.ts";
import { timeValueMs } from "../indices/settings.ts";
import { isObject, type JsonObject } from "../json.ts";
import type { Form } from "./form.ts";
import { parseRoles } from "./parse-roles.ts";
import type { ParsedRole } from "./role-descriptors.ts";
import { unknownPrivileges } from "./unknown-privileges.ts";

/** What a request says of a key beside its name; what it leaves out is undefined. */
export interface KeyBody {
  readonly roles: ReadonlyMap<string, ParsedRole> | undefined;
  readonly metadata: JsonObject | undefined;
  readonly lifetimeMs: number | undefined;
  /** What is wrong with it, in the server's words. */
  readonly problems: readonly string[];
}

export const keyFields = { expiration: "string", role_descriptors: "object", metadata: "object" } as const;

/** Reads roles, metadata and lifetime from the body of a request. @throws 400 */
export function parseKey(form: Form): KeyBody {
  const roles =
    form.get("role_descriptors") === undefined
      ? undefined
      : new Map(parseRoles(form, "role_descriptors", ["restriction"]));
  const expiration = form.get<string>("expiration");
  const metadata = form.get<JsonObject>("metadata");
  const problems = reserved(metadata) ? ["API key metadata keys may not start with [_]"] : [];
  for (const { role, json } of roles?.values() ?? []) {
    problems.push(...unknownPrivileges(role));
    if (reserved(json.metadata as JsonObject))
      problems.push("role descriptor metadata keys may not start with [_]");
    if (isObject(json.restriction)) problems.push(...problemsOfRestriction(json.restriction));
  }
  const lifetimeMs = expiration === undefined ? undefined : lifetimeOf(form, expiration);
  return { roles, metadata, lifetimeMs, problems };
}

function problemsOfRestriction({ workflows }: JsonObject): string[] {
  const known = "search_application_query";
  const unknown = (Array.isArray(workflows) ? (workflows as string[]) : []).filter((name) => name !== known);
  if (unknown.length === 0) throw notImplemented("[restriction] of a role");
  return unknown.map(
    (name) =>
      `Unknown workflow [${name}]. A workflow must be one of the predefined workflow names [${known}].`,
  );
}

function lifetimeOf(form: Form, expiration: string): number {
  try {
    return timeValueMs("expiration", expiration);
  } catch (cause) {
    throw cause instanceof ElasticsearchError ? form.cannotBuild(cause) : cause;
  }
}

function reserved(metadata: JsonObject | undefined): boolean {
  return Object.keys(metadata ?? {}).some((key) => key.startsWith("_"));
}
