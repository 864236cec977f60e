import { getConnector } from "../../connector/connectors.ts";
import { connectorRecords } from "../../connector/records.ts";
import { deleteSyncJobsOf } from "../../connector/sync-jobs.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.delete",
  methods: ["DELETE"],
  paths: ["/_connector/{connector_id}"],
  parameters: ["delete_sync_jobs", "hard"],
  privilege: { cluster: "cluster:admin/xpack/connector/delete" },
  handle(request, node) {
    const id = request.param("connector_id");
    const connectors = connectorRecords(node);
    if (request.boolean("hard")) connectors.delete(id);
    else {
      getConnector(node, id);
      connectors.patch(id, { deleted: true });
    }
    if (request.boolean("delete_sync_jobs")) deleteSyncJobsOf(node, id);
    return json({ acknowledged: true });
  },
});
