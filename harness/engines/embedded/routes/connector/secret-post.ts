import { requiredBody } from "../../connector/body.ts";
import { secretsOf } from "../../connector/secrets.ts";
import { newId } from "../../documents/write.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.secret_post",
  methods: ["POST"],
  paths: ["/_connector/_secret"],
  privilege: { cluster: "cluster:admin/xpack/connector/secret/post" },
  body: "json",
  handle(request, node) {
    const id = newId();
    secretsOf(node).set(id, requiredBody(request, "post_secret_request", ["value"]).string("value"));
    return json({ id });
  },
});
