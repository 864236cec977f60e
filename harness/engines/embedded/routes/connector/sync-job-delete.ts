import { syncJobRecords } from "../../connector/records.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.sync_job_delete",
  methods: ["DELETE"],
  paths: ["/_connector/_sync_job/{connector_sync_job_id}"],
  privilege: { cluster: "cluster:admin/xpack/connector/sync_job/delete" },
  handle(request, node) {
    syncJobRecords(node).delete(request.param("connector_sync_job_id"));
    return json({ acknowledged: true });
  },
});
