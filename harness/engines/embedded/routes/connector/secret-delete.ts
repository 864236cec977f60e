import { noSecret, secretsOf } from "../../connector/secrets.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.secret_delete",
  methods: ["DELETE"],
  paths: ["/_connector/_secret/{id}"],
  privilege: { cluster: "cluster:admin/xpack/connector/secret/delete" },
  handle(request, node) {
    const id = request.param("id");
    if (!secretsOf(node).delete(id)) throw noSecret(id);
    return json({ deleted: true });
  },
});
