import { defineCommand } from "./command.ts";
import { findJob } from "./find.ts";
import { facts, say, sayJson } from "./output.ts";
import { shownJob } from "./shown-job.ts";

export const job = defineCommand({
  name: "job",
  operand: "JOB_ID",
  description: "one sync: how it stands, what it did, why it failed",
  options: ["json"],
  async run([named = ""], { options }, { store }) {
    const found = await findJob(store, named);
    if (options.json) return sayJson(shownJob(found));
    const { id, document } = found;
    return say(
      facts({
        job: id,
        connector: document.connector.id,
        index: document.connector.index_name,
        sync: `${document.job_type}, ${document.trigger_method}`,
        status: document.status,
        error: document.error,
        indexed: document.indexed_document_count,
        "indexed MiB": document.indexed_document_volume,
        deleted: document.deleted_document_count,
        "in the index": document.total_document_count,
        created: document.created_at,
        started: document.started_at,
        "last seen": document.last_seen,
        canceled: document.canceled_at,
        completed: document.completed_at,
        worker: document.worker_hostname,
      }),
    );
  },
});
