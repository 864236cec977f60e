import type { SyncJobDocument } from "../../connectors/framework/protocol/sync-job.ts";
import type { Check, Finding } from "./check.ts";
import { expectEqual, expectTimes } from "./expect.ts";
import { Tally } from "./tally.ts";

/** The job completed, its counters say exactly what the truth says happened, and its record is what the protocol asks. */
export const job: Check = {
  name: "job",
  async *run({ report: { job }, truth }): AsyncGenerator<Finding, number> {
    const { status, error } = job;
    if (status !== "completed") {
      yield { message: `the sync ended as ${status}: ${error}`, expected: "completed", actual: status };
      return 1;
    }
    const now = new Tally();
    for (const { id } of truth.documents()) now.expect(id, "");
    let gone = 0;
    for (const { id } of truth.before()) if (now.state(id) === 0) gone += 1;
    const compared = yield* expectEqual("the job's record", job, {
      indexed_document_count: now.size,
      deleted_document_count: gone,
      total_document_count: now.size,
      error: null,
      canceled_at: null,
      cancelation_requested_at: null,
    });
    return compared + (yield* expectWorked(job));
  },
};

/** What is true of the record of every job that a worker took up and ended. */
export async function* expectWorked(job: SyncJobDocument): AsyncGenerator<Finding, number> {
  if (!job.worker_hostname) yield { message: "the job's record names no worker", field: "worker_hostname" };
  const volume = job.indexed_document_volume;
  if (!Number.isInteger(volume) || volume < 0) {
    const expected = "whole mebibytes";
    yield {
      message: "the job's record: wrong volume",
      field: "indexed_document_volume",
      expected,
      actual: volume,
    };
  }
  return 2 + (yield* expectTimes(job, ["created_at", "started_at", "completed_at"]));
}
