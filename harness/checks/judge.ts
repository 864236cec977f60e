import { messageOf } from "../lib/errors.ts";
import type { CheckEntry } from "../reports/report.ts";
import type { Check, CheckContext, Finding } from "./check.ts";

/**
 * Runs a check and enters what it said. A check that compared nothing failed, for it proved nothing; one that threw
 * is an error of its own, never a pass.
 */
export async function judge(check: Check, sync: string, context: CheckContext): Promise<CheckEntry> {
  const skip = check.skip?.(context);
  if (skip !== undefined) {
    return {
      name: check.name,
      sync,
      outcome: "skipped",
      reason: skip,
      compared: 0,
      durationMs: 0,
      findings: [],
    };
  }
  return enter(check.name, sync, () => check.run(context), context.signal);
}

/** The same for findings that come from no {@link CheckContext}. */
export async function enter(
  name: string,
  sync: string | undefined,
  run: () => AsyncGenerator<Finding, number>,
  signal?: AbortSignal,
): Promise<CheckEntry> {
  const started = performance.now();
  const findings: Finding[] = [];
  const entry = (outcome: CheckEntry["outcome"], compared: number, reason?: string): CheckEntry => ({
    name,
    ...(sync === undefined ? {} : { sync }),
    outcome,
    ...(reason === undefined ? {} : { reason }),
    compared,
    durationMs: Math.round(performance.now() - started),
    findings,
  });
  try {
    const running = run();
    for (;;) {
      const next = await running.next();
      if (next.done) {
        if (next.value === 0) findings.push({ message: "the check compared nothing, so it proved nothing" });
        return entry(findings.length > 0 ? "failed" : "passed", next.value);
      }
      findings.push(next.value);
    }
  } catch (error) {
    signal?.throwIfAborted();
    return entry("errored", 0, `the check broke: ${messageOf(error)}`);
  }
}
