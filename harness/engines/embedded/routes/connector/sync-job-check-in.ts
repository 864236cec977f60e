import { syncJobRecords, timestamp } from "../../connector/records.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.sync_job_check_in",
  methods: ["PUT"],
  paths: ["/_connector/_sync_job/{connector_sync_job_id}/_check_in"],
  privilege: { cluster: "cluster:admin/xpack/connector/sync_job/check_in" },
  handle: (request, node) =>
    json({
      result: syncJobRecords(node).patch(request.param("connector_sync_job_id"), {
        last_seen: timestamp(node),
      }),
    }),
});
