import type { Finding } from "../checks/check.ts";

/** A finding as one line a person can act on. */
export function findingLine(finding: Finding): string {
  const where = [finding.documentId, finding.field].filter(Boolean).join(" ");
  const values = (["expected", "actual"] as const)
    .filter((side) => finding[side] !== undefined)
    .map((side) => `${side} ${JSON.stringify(finding[side])}`);
  return [where ? `${where}: ${finding.message}` : finding.message, ...values].join(", ");
}
