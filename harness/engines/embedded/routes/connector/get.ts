import { getConnector } from "../../connector/connectors.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.get",
  methods: ["GET"],
  paths: ["/_connector/{connector_id}"],
  parameters: ["include_deleted"],
  privilege: { cluster: "cluster:admin/xpack/connector/get" },
  handle(request, node) {
    const id = request.param("connector_id");
    return json({ id, ...getConnector(node, id, request.boolean("include_deleted")) });
  },
});
