import { requiredBody } from "../../connector/body.ts";
import { syncJobRecords, timestamp } from "../../connector/records.ts";
import { defineRoute, json } from "../../route.ts";

const counts = ["deleted_document_count", "indexed_document_count", "indexed_document_volume"];

export default defineRoute({
  name: "connector.sync_job_update_stats",
  methods: ["PUT"],
  paths: ["/_connector/_sync_job/{connector_sync_job_id}/_stats"],
  privilege: { cluster: "cluster:admin/xpack/connector/sync_job/update_stats" },
  body: "json",
  handle(request, node) {
    const fields = [...counts, "total_document_count", "last_seen", "metadata"];
    const body = requiredBody(request, "connector_sync_job_update_ingestion_stats_request", fields);
    const total = body.optionalCount("total_document_count");
    const metadata = body.optionalObject("metadata");
    const stats = {
      ...Object.fromEntries(counts.map((name) => [name, body.count(name)])),
      ...(total !== undefined && { total_document_count: total }),
      last_seen: body.nullableDate("last_seen") ?? timestamp(node),
      ...(metadata && { metadata }),
    };
    return json({ result: syncJobRecords(node).patch(request.param("connector_sync_job_id"), stats) });
  },
});
