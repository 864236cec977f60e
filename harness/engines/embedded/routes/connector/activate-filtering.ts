import { getConnector } from "../../connector/connectors.ts";
import { withActivatedDraft } from "../../connector/filtering.ts";
import { connectorRecords } from "../../connector/records.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.update_active_filtering",
  methods: ["PUT"],
  paths: ["/_connector/{connector_id}/_filtering/_activate"],
  privilege: { cluster: "cluster:admin/xpack/connector/update_filtering/activate" },
  handle(request, node) {
    const id = request.param("connector_id");
    const changes = withActivatedDraft(getConnector(node, id));
    return json({ result: connectorRecords(node).patch(id, changes) });
  },
});
