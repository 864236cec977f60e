import type { Check, Finding } from "./check.ts";
import { expectEqual } from "./expect.ts";
import { expectWorked } from "./job.ts";

/**
 * A sync whose credentials the source refuses ends in error, says so in one line, and touches nothing. Run beside
 * the documents check, which proves that nothing was deleted.
 */
export const refusal: Check = {
  name: "refusal",
  async *run({ report: { job } }): AsyncGenerator<Finding, number> {
    const { status, error } = job;
    if (status !== "error") {
      yield { message: "wrong credentials did not end the sync in error", expected: "error", actual: status };
    }
    if (!error?.trim() || error.includes("\n")) {
      yield { message: "the error is not one clear line", field: "error", actual: error };
    }
    const nothing = { indexed_document_count: 0, deleted_document_count: 0 };
    const compared = 2 + (yield* expectEqual("the job's record", job, nothing));
    return compared + (yield* expectWorked(job));
  },
};
