import { ElasticsearchError, illegalArgument, validationFailed } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import { timeValueMs } from "../indices/settings.ts";
import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import type { ApiKey } from "./api-keys.ts";
import { Form } from "./form.ts";
import { parseRoles } from "./parse-roles.ts";
import type { RoleDescriptor } from "./role.ts";
import { unknownPrivileges } from "./unknown-privileges.ts";

const fields = {
  name: "string",
  expiration: "string",
  role_descriptors: "object",
  metadata: "object",
} as const;
const maxNameLength = 256;

/** Creates the API key that a request describes, owned by its caller. @throws 400 */
export function createApiKey(request: EngineRequest, node: Node): ApiKey {
  const form = new Form(request, "api_key_request", fields);
  const name = form.get<string>("name");
  if (name === undefined) throw illegalArgument("Required [name]");
  const roles = parseRoles(form, "role_descriptors", ["restriction"]);
  const expiration = form.get<string>("expiration");
  const lifetimeMs = expiration === undefined ? undefined : lifetimeOf(form, expiration);
  const metadata = form.get<JsonObject>("metadata") ?? {};
  const problems = [...problemsOfName(name), ...problemsOfMetadata(metadata)];
  problems.push(...roles.flatMap(([, { role }]) => unknownPrivileges(role)));
  if (problems.length > 0) throw validationFailed(...problems);
  if (request.caller.apiKey && !isEmpty(roles.map(([, { role }]) => role)))
    throw illegalArgument(
      "creating derived api keys requires an explicit role descriptor that is empty (has no privileges)",
    );
  return node.apiKeys.create({
    name,
    owner: request.caller.identity,
    roles: new Map(roles),
    limitedBy: request.caller.roles,
    metadata,
    expiresAt: lifetimeMs === undefined ? undefined : node.clock() + lifetimeMs,
  });
}

function lifetimeOf(form: Form, expiration: string): number {
  try {
    return timeValueMs("expiration", expiration);
  } catch (cause) {
    throw cause instanceof ElasticsearchError ? form.cannotBuild(cause) : cause;
  }
}

function problemsOfName(name: string): string[] {
  if (name === "") return ["api key name is required"];
  const problems: string[] = [];
  if (name.length > maxNameLength)
    problems.push(`api key name may not be more than ${maxNameLength} characters long`);
  if (name !== name.trim()) problems.push("api key name may not begin or end with whitespace");
  if (name.startsWith("_")) problems.push("api key name may not begin with an underscore");
  return problems;
}

function problemsOfMetadata(metadata: JsonObject): string[] {
  const reserved = Object.keys(metadata).some((key) => key.startsWith("_"));
  return reserved ? ["API key metadata keys may not start with [_]"] : [];
}

/** True when there are roles and they allow nothing. */
function isEmpty(roles: readonly RoleDescriptor[]): boolean {
  return roles.length > 0 && roles.every((role) => role.cluster.length === 0 && role.indices.length === 0);
}
