import { getConnector } from "../../connector/connectors.ts";
import { connectorRecords, timestamp } from "../../connector/records.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.check_in",
  methods: ["PUT"],
  paths: ["/_connector/{connector_id}/_check_in"],
  privilege: { cluster: "cluster:admin/xpack/connector/update_last_seen" },
  handle(request, node) {
    const id = request.param("connector_id");
    getConnector(node, id);
    return json({ result: connectorRecords(node).patch(id, { last_seen: timestamp(node) }) });
  },
});
