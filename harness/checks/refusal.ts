import type { Check, Finding } from "./check.ts";

/**
 * A sync whose credentials the source refuses ends in error, says so in one line, and touches nothing. Run beside
 * the documents check, which proves that nothing was deleted.
 */
export const refusal: Check = {
  name: "refusal",
  async *run({ result }): AsyncGenerator<Finding, number> {
    const { status, error = "", counters } = result;
    if (status !== "error") {
      yield { message: "wrong credentials did not end the sync in error", expected: "error", actual: status };
    }
    if (error.trim() === "" || error.includes("\n")) {
      yield { message: "the error is not one clear line", actual: error };
    }
    for (const counter of ["indexed", "deleted"] as const) {
      if (counters[counter] !== 0) {
        yield {
          message: `counter ${counter} is wrong`,
          field: counter,
          expected: 0,
          actual: counters[counter],
        };
      }
    }
    return 4;
  },
};
