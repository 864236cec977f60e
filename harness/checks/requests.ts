import type { Check, Finding } from "./check.ts";

/** The source was asked what a sync needs, no more, and nothing that it had to refuse. */
export const requests: Check = {
  name: "requests",
  skip: ({ requests, truth }) =>
    requests && truth.requests ? undefined : "this source keeps no log of what it is asked",
  async *run({ requests, truth }): AsyncGenerator<Finding, number> {
    if (!requests || !truth.requests) return 0;
    for (const { request, reason } of requests.refused()) {
      yield { message: `the source refused ${request}: ${reason}` };
    }
    const counts = requests.counts();
    const bounds = truth.requests();
    for (const [operation, bound] of Object.entries(bounds)) {
      const [fewest, most] = typeof bound === "number" ? [bound, bound] : bound;
      const actual = counts[operation] ?? 0;
      if (actual < fewest || actual > most) {
        const expected = fewest === most ? fewest : `${fewest} to ${most}`;
        yield { message: `${operation} was asked ${actual} times`, field: operation, expected, actual };
      }
    }
    for (const [operation, actual] of Object.entries(counts)) {
      if (!(operation in bounds))
        yield { message: `${operation} was asked without need`, field: operation, actual };
    }
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  },
};
