import { randomBytes } from "node:crypto";
import { parseExactly, writeExactly } from "../../documents/exact-json.ts";
import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { notImplemented, parseException, validationFailed } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { isObject, type JsonObject } from "../../json.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json, type Sealed } from "../../route.ts";
import { authenticateGrant } from "../../security/authenticate.ts";
import { createApiKey, createdKeyJson, problemsOfName } from "../../security/create-api-key.ts";
import { Form } from "../../security/form.ts";
import { keyFields, parseKey } from "../../security/key-body.ts";
import { usersOf } from "../../security/users.ts";

const action = "cluster:admin/xpack/security/api_key/grant";

export default defineRoute({
  name: "security.grant_api_key",
  methods: ["POST"],
  paths: ["/_security/api_key/grant"],
  parameters: ["refresh"],
  privilege: { cluster: action },
  body: "json",
  seal: sealGrant,
  /** A key for the user whose name and password the body has. */
  handle(request, node) {
    refreshPolicy(request.query.get("refresh"));
    const body = request.json();
    if (body === undefined) throw parseException("request body is required");
    const grant: JsonObject = isObject(body) ? body : {};
    const described = isObject(grant.api_key) ? grant.api_key : {};
    const form = new Form(
      { json: () => described, body: Buffer.from(JSON.stringify(described)) },
      "api_key_request",
      { name: "string", ...keyFields },
    );
    const { grant_type: type, username, password } = grant as { [field: string]: string | undefined };
    const name = form.get<string>("name") ?? "";
    const problems = [...problemsOfName(name), ...problemsOfGrant(type, username, password)];
    if (problems.length > 0) throw validationFailed(...problems);
    if (type === "access_token") throw notImplemented("[access_token] of a grant");
    if (grant.run_as !== undefined) throw notImplemented("[run_as] of a grant");
    const owner = authenticateGrant(username as string, password as string, action, node);
    return json(createdKeyJson(createApiKey(name, parseKey(form), owner, node)));
  },
});

/** Without the password, which is looked at here. */
function sealGrant({ body }: EngineRequest, node: Node): Sealed {
  let grant: JsonObject;
  try {
    grant = parseExactly(body) as JsonObject;
  } catch {
    return { body }; // It is refused when it is carried out.
  }
  if (!isObject(grant) || typeof grant.password !== "string") return { body };
  const vouched =
    typeof grant.username === "string" &&
    usersOf(node).authenticate(grant.username, grant.password) !== undefined;
  // What was wrong stays so: nobody has this password.
  const password = randomBytes(24).toString("base64url");
  return { body: Buffer.from(writeExactly({ ...grant, password })), vouched };
}

function problemsOfGrant(type?: string, username?: string, password?: string): string[] {
  if (type === undefined) return ["[grant_type] is required"];
  if (type !== "password" && type !== "access_token") return [`grant_type [${type}] is not supported`];
  if (type === "access_token") return [];
  return Object.entries({ username, password })
    .filter(([, value]) => value === undefined)
    .map(([field]) => `[${field}] is required for grant_type [password]`);
}
