import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { illegalArgument } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { createApiKey, createdKeyJson } from "../../security/create-api-key.ts";
import { Form } from "../../security/form.ts";
import { keyFields, parseKey } from "../../security/key-body.ts";

export default defineRoute({
  name: "security.create_api_key",
  methods: ["POST", "PUT"],
  paths: ["/_security/api_key"],
  parameters: ["refresh"],
  privilege: { cluster: "cluster:admin/xpack/security/api_key/create" },
  body: "json",
  handle(request, node) {
    refreshPolicy(request.query.get("refresh"));
    const form = new Form(request, "api_key_request", { name: "string", ...keyFields });
    const name = form.get<string>("name");
    if (name === undefined) throw illegalArgument("Required [name]");
    return json(createdKeyJson(createApiKey(name, parseKey(form), request.caller, node)));
  },
});
