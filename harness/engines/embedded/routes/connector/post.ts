import { Body } from "../../connector/body.ts";
import { createConnector, creationFields } from "../../connector/connectors.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.post",
  methods: ["POST"],
  paths: ["/_connector"],
  privilege: { cluster: "cluster:admin/xpack/connector/post" },
  body: "json",
  handle(request, node) {
    const given = request.json();
    const body = given === undefined ? undefined : new Body("connector_post_request", given, creationFields);
    const { id, result } = createConnector(node, undefined, body);
    return json({ result, id }, 201);
  },
});
