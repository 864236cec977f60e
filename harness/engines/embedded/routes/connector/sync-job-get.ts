import { syncJobRecords } from "../../connector/records.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.sync_job_get",
  methods: ["GET"],
  paths: ["/_connector/_sync_job/{connector_sync_job_id}"],
  privilege: { cluster: "cluster:admin/xpack/connector/sync_job/get" },
  handle(request, node) {
    const id = request.param("connector_sync_job_id");
    return json({ id, ...syncJobRecords(node).get(id) });
  },
});
