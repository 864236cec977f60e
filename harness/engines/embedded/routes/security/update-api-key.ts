import { defineRoute, json } from "../../route.ts";
import { Form } from "../../security/form.ts";
import { keyFields, parseKey } from "../../security/key-body.ts";
import { requireUpdate, updateApiKey } from "../../security/update-api-key.ts";

export default defineRoute({
  name: "security.update_api_key",
  methods: ["PUT"],
  paths: ["/_security/api_key/{id}"],
  privilege: { cluster: "cluster:admin/xpack/security/api_key/update" },
  body: "json",
  /** Without a body only the rights of the owner are taken up anew. */
  handle(request, node) {
    const body = request.body.length > 0 ? request : { json: () => ({}), body: Buffer.from("{}") };
    const change = parseKey(new Form(body, "update_api_key_request_payload", keyFields));
    requireUpdate(request.caller, change);
    return json({ updated: updateApiKey(request.param("id"), change, request.caller, node) });
  },
});
