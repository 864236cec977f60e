import { validationFailed } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { findApiKeys } from "../../security/find-api-keys.ts";
import { Form } from "../../security/form.ts";
import { requireOwnOrAll } from "../../security/own-api-keys.ts";

const action = "cluster:admin/xpack/security/api_key/invalidate";
const fields = {
  ids: "list",
  name: "string",
  owner: "boolean",
  username: "string",
  realm_name: "string",
} as const;

export default defineRoute({
  name: "security.invalidate_api_key",
  methods: ["DELETE"],
  paths: ["/_security/api_key"],
  privilege: "authenticated",
  body: "json",
  handle(request, node) {
    const form = new Form(request, "invalidate_api_key", fields);
    const ids = form.list("ids");
    const name = form.get<string>("name");
    const username = form.get<string>("username");
    const realmName = form.get<string>("realm_name");
    const owner = form.get<boolean>("owner") ?? false;
    requireOwnOrAll(request.caller, action, { ids, username, realmName, owner });
    if (ids?.length === 0) throw form.cannotBuild(validationFailed("Field [ids] cannot be an empty array"));
    const byUser = username !== undefined || realmName !== undefined;
    const byKey = ids !== undefined || name !== undefined;
    const problems = [
      !byKey &&
        !byUser &&
        !owner &&
        "One of [api key id(s), api key name, username, realm name] must be specified if [owner] flag is false",
      byKey &&
        byUser &&
        "username or realm name must not be specified when the api key id(s) or api key name are specified",
      owner && byUser && "neither username nor realm-name may be specified when invalidating owned API keys",
      ids !== undefined && name !== undefined && "only one of [api key id(s), api key name] can be specified",
    ].filter((problem) => problem !== false);
    if (problems.length > 0) throw validationFailed(...problems);
    const keys = findApiKeys(node, {
      ids,
      name,
      username,
      realmName,
      owner: owner ? request.caller : undefined,
    });
    const live = keys.filter((key) => key.invalidatedAt === undefined);
    for (const key of live) key.invalidatedAt = node.clock();
    return json({
      invalidated_api_keys: live.map((key) => key.id),
      // The server looks for keys that are still valid, so one that is not counts as unknown.
      previously_invalidated_api_keys: [],
      error_count: 0,
    });
  },
});
