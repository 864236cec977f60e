import type { ConformanceCase } from "./case.ts";
import { differences } from "./compare.ts";
import { type Exchange, runCase, type Target } from "./run-case.ts";

/** Who answers the requests of a case: a server that runs, or what one answered when it was recorded. */
export type Answers = (test: ConformanceCase) => Promise<readonly Exchange[]>;

export const live =
  (target: Target): Answers =>
  (test) =>
    runCase(test, target);

/**
 * Everything in which an engine differs from the real one in a case, a line each. A case that cannot be prepared on
 * one side differs in that.
 */
export async function sideBySide(test: ConformanceCase, real: Answers, engine: Answers): Promise<string[]> {
  const [expected, actual] = await Promise.allSettled([real(test), engine(test)]);
  if (expected.status === "rejected") return [`the real one: ${String(expected.reason)}`];
  if (actual.status === "rejected") return [`the embedded one: ${String(actual.reason)}`];
  return differences(expected.value, actual.value);
}
