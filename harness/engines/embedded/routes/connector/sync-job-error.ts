import { requiredBody } from "../../connector/body.ts";
import { failSyncJob } from "../../connector/sync-jobs.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.sync_job_error",
  methods: ["PUT"],
  paths: ["/_connector/_sync_job/{connector_sync_job_id}/_error"],
  privilege: { cluster: "cluster:admin/xpack/connector/sync_job/update_error" },
  body: "json",
  handle(request, node) {
    const body = requiredBody(request, "connector_sync_job_error_request", ["error"]);
    return json({ result: failSyncJob(node, request.param("connector_sync_job_id"), body.string("error")) });
  },
});
