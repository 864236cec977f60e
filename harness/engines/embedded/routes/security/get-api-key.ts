import { notImplemented, validationFailed } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { describeApiKey, findApiKeys } from "../../security/find-api-keys.ts";
import { requireOwnOrAll } from "../../security/own-api-keys.ts";

const action = "cluster:admin/xpack/security/api_key/get";

export default defineRoute({
  name: "security.get_api_key",
  methods: ["GET"],
  paths: ["/_security/api_key"],
  parameters: [
    "id",
    "name",
    "username",
    "realm_name",
    "owner",
    "active_only",
    "with_limited_by",
    "with_profile_uid",
  ],
  privilege: "authenticated",
  handle(request, node) {
    if (request.boolean("with_profile_uid"))
      throw notImplemented("[with_profile_uid] of [_security/api_key]");
    const withLimitedBy = request.boolean("with_limited_by") ?? false;
    const id = request.query.get("id");
    const name = request.query.get("name");
    const username = request.query.get("username");
    const realmName = request.query.get("realm_name");
    const owner = request.boolean("owner") ?? false;
    const byUser = username !== undefined || realmName !== undefined;
    const problems = [
      byUser &&
        (id !== undefined || name !== undefined) &&
        "username or realm name must not be specified when the api key id or api key name is specified",
      byUser && owner && "neither username nor realm-name may be specified when retrieving owned API keys",
      id !== undefined && name !== undefined && "only one of [api key id, api key name] can be specified",
    ].filter((problem) => problem !== false);
    requireOwnOrAll(request.caller, action, {
      ids: id === undefined ? undefined : [id],
      username,
      realmName,
      owner,
    });
    if (problems.length > 0) throw validationFailed(...problems);
    const keys = findApiKeys(node, {
      ids: id === undefined ? undefined : [id],
      name,
      username,
      realmName,
      owner: owner ? request.caller : undefined,
      activeOnly: request.boolean("active_only"),
    });
    return json(
      { api_keys: keys.map((key) => describeApiKey(key, withLimitedBy)) },
      id !== undefined && keys.length === 0 ? 404 : 200,
    );
  },
});
