import { requiredBody } from "../../connector/body.ts";
import { createSyncJob, jobTypes, triggerMethods } from "../../connector/sync-jobs.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.sync_job_post",
  methods: ["POST"],
  paths: ["/_connector/_sync_job"],
  privilege: { cluster: "cluster:admin/xpack/connector/sync_job/post" },
  body: "json",
  handle(request, node) {
    const body = requiredBody(request, "connector_sync_job_post_request", [
      "id",
      "job_type",
      "trigger_method",
    ]);
    const id = createSyncJob(node, body.string("id"), {
      jobType: body.optionalWord("job_type", jobTypes) ?? "full",
      triggerMethod: body.optionalWord("trigger_method", triggerMethods) ?? "on_demand",
    });
    return json({ id }, 201);
  },
});
