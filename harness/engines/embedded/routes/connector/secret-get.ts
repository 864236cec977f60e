import { noSecret, secretsOf } from "../../connector/secrets.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.secret_get",
  methods: ["GET"],
  paths: ["/_connector/_secret/{id}"],
  privilege: { cluster: "cluster:admin/xpack/connector/secret/get" },
  handle(request, node) {
    const id = request.param("id");
    const value = secretsOf(node).get(id);
    if (value === undefined) throw noSecret(id);
    return json({ id, value });
  },
});
