import { Body } from "../../connector/body.ts";
import { createConnector, creationFields } from "../../connector/connectors.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.put",
  methods: ["PUT"],
  paths: ["/_connector", "/_connector/{connector_id}"],
  privilege: { cluster: "cluster:admin/xpack/connector/put" },
  body: "json",
  handle(request, node) {
    const given = request.json();
    const body = given === undefined ? undefined : new Body("connector_put_request", given, creationFields);
    const { id, result } = createConnector(node, request.params.connector_id, body);
    return json({ result, id }, result === "created" ? 201 : 200);
  },
});
