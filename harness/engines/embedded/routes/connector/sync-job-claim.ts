import { requiredBody } from "../../connector/body.ts";
import { claimSyncJob } from "../../connector/sync-jobs.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.sync_job_claim",
  methods: ["PUT"],
  paths: ["/_connector/_sync_job/{connector_sync_job_id}/_claim"],
  privilege: { cluster: "cluster:admin/xpack/connector/sync_job/claim" },
  body: "json",
  handle(request, node) {
    const body = requiredBody(request, "claim_connector_sync_job", ["worker_hostname", "sync_cursor"]);
    const id = request.param("connector_sync_job_id");
    const cursor = body.optionalObject("sync_cursor") ?? null;
    return json({ result: claimSyncJob(node, id, body.string("worker_hostname"), cursor) });
  },
});
