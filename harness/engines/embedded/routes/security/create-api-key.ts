import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { defineRoute, json } from "../../route.ts";
import { createApiKey } from "../../security/create-api-key.ts";

export default defineRoute({
  name: "security.create_api_key",
  methods: ["POST", "PUT"],
  paths: ["/_security/api_key"],
  parameters: ["refresh"],
  privilege: { cluster: "cluster:admin/xpack/security/api_key/create" },
  body: "json",
  handle(request, node) {
    refreshPolicy(request.query.get("refresh"));
    const { id, name, expiresAt, secret } = createApiKey(request, node);
    return json({
      id,
      name,
      ...(expiresAt !== undefined && { expiration: expiresAt }),
      api_key: secret,
      encoded: Buffer.from(`${id}:${secret}`).toString("base64"),
    });
  },
});
