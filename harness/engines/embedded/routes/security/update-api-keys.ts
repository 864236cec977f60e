import { illegalArgument, validationFailed } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { forEach } from "../../security/for-each.ts";
import { Form } from "../../security/form.ts";
import { keyFields, parseKey } from "../../security/key-body.ts";
import { requireUpdate, updateApiKey } from "../../security/update-api-key.ts";

export default defineRoute({
  name: "security.bulk_update_api_keys",
  methods: ["POST"],
  paths: ["/_security/api_key/_bulk_update"],
  privilege: { cluster: "cluster:admin/xpack/security/api_key/bulk_update" },
  body: "json",
  handle(request, node) {
    const form = new Form(request, "bulk_update_api_key_request", { ids: "list", ...keyFields });
    const ids = form.list("ids");
    if (ids === undefined) throw illegalArgument("Required [ids]");
    if (ids.length === 0) throw validationFailed("Field [ids] cannot be empty");
    const change = parseKey(form);
    requireUpdate(request.caller, change);
    const outcome = forEach(ids, (id) =>
      updateApiKey(id, change, request.caller, node) ? "updated" : "noops",
    );
    return json({ updated: [], noops: [], ...outcome });
  },
});
