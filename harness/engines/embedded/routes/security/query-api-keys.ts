import { notImplemented } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { queryApiKeys } from "../../security/query-api-keys.ts";

export default defineRoute({
  name: "security.query_api_keys",
  methods: ["GET", "POST"],
  paths: ["/_security/_query/api_key"],
  parameters: ["with_limited_by", "with_profile_uid", "typed_keys"],
  privilege: { cluster: "cluster:admin/xpack/security/api_key/query" },
  body: "json",
  handle(request, node) {
    if (request.boolean("with_profile_uid"))
      throw notImplemented("[with_profile_uid] of [_security/_query/api_key]");
    return json(queryApiKeys(request, node, request.boolean("with_limited_by") ?? false));
  },
});
