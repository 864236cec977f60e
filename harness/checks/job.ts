import type { Check, Finding } from "./check.ts";
import { Tally } from "./tally.ts";

/** The sync completed, and its counters say exactly what the truth says happened. */
export const job: Check = {
  name: "job",
  async *run({ result, truth }): AsyncGenerator<Finding, number> {
    const { status, error, counters } = result;
    if (status !== "completed") {
      yield { message: `the sync ended as ${status}: ${error}`, expected: "completed", actual: status };
      return 1;
    }
    const now = new Tally();
    for (const { id } of truth.documents()) now.expect(id, "");
    let gone = 0;
    for (const { id } of truth.before()) if (now.state(id) === 0) gone += 1;
    const expected = { extracted: now.size, repeated: 0, indexed: now.size, deleted: gone };
    for (const [counter, value] of Object.entries(expected)) {
      const actual = counters[counter as keyof typeof expected];
      if (actual !== value) {
        yield { message: `counter ${counter} is wrong`, field: counter, expected: value, actual };
      }
    }
    return Object.keys(expected).length;
  },
};
