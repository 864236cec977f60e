import { cancelSyncJob } from "../../connector/sync-jobs.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.sync_job_cancel",
  methods: ["PUT"],
  paths: ["/_connector/_sync_job/{connector_sync_job_id}/_cancel"],
  privilege: { cluster: "cluster:admin/xpack/connector/sync_job/cancel" },
  handle: (request, node) => json({ result: cancelSyncJob(node, request.param("connector_sync_job_id")) }),
});
