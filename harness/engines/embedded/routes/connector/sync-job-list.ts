import { badRequest } from "../../connector/errors.ts";
import { pageOf } from "../../connector/page.ts";
import { type SyncStatus, syncStatuses } from "../../connector/states.ts";
import { jobTypes, listSyncJobs } from "../../connector/sync-jobs.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.sync_job_list",
  methods: ["GET"],
  paths: ["/_connector/_sync_job"],
  parameters: ["from", "size", "connector_id", "status", "job_type"],
  privilege: { cluster: "cluster:admin/xpack/connector/sync_job/list" },
  handle(request, node) {
    const status = request.query.get("status");
    const types = request.list("job_type");
    if (status !== undefined && !isOneOf(status, syncStatuses))
      throw badRequest(`Unknown sync job status [${status}].`);
    for (const type of types ?? [])
      if (!isOneOf(type, jobTypes)) throw badRequest(`Unknown job type [${type}].`);
    const jobs = listSyncJobs(node, {
      connectorId: request.query.get("connector_id"),
      status: status as SyncStatus | undefined,
      jobTypes: types,
    });
    return json({ count: jobs.length, results: pageOf(request, jobs) });
  },
});

function isOneOf(text: string, words: readonly string[]): boolean {
  return words.includes(text);
}
