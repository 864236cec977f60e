import { requiredBody } from "../../connector/body.ts";
import { secretsOf } from "../../connector/secrets.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.secret_put",
  methods: ["PUT"],
  paths: ["/_connector/_secret/{id}"],
  privilege: { cluster: "cluster:admin/xpack/connector/secret/put" },
  body: "json",
  handle(request, node) {
    const secrets = secretsOf(node);
    const id = request.param("id");
    const value = requiredBody(request, "put_secret_request", ["value"]).string("value");
    const result = secrets.has(id) ? "updated" : "created";
    secrets.set(id, value);
    return json({ result }, result === "created" ? 201 : 200);
  },
});
