import type { Json } from "../../fixtures/contract.ts";
import { canonical, masked } from "./canonical.ts";
import type { Finding } from "./check.ts";

/** Long texts are shown around their first difference. */
const EXCERPT = 60;

type Source = Readonly<Record<string, Json>>;

/** A finding for every field in which a document differs from what it should be. */
export function* differences(
  documentId: string,
  expected: Source,
  actual: Source,
  unpredictable: Readonly<Record<string, string>>,
): Generator<Finding> {
  const want = masked(expected, unpredictable);
  const have = masked(actual, unpredictable);
  for (const field of [...new Set([...Object.keys(want), ...Object.keys(have)])].sort()) {
    if (!(field in have)) {
      yield { message: "field is missing", documentId, field, expected: expected[field] };
    } else if (!(field in want)) {
      yield { message: "field should not be there", documentId, field, actual: actual[field] };
    } else if (canonical(want[field] as Json) !== canonical(have[field] as Json)) {
      yield { message: "field differs", documentId, field, ...excerpts(want[field], have[field]) };
    }
  }
}

function excerpts(expected: unknown, actual: unknown): { expected: unknown; actual: unknown } {
  if (typeof expected !== "string" || typeof actual !== "string") return { expected, actual };
  if (expected.length <= 2 * EXCERPT && actual.length <= 2 * EXCERPT) return { expected, actual };
  let first = 0;
  while (expected[first] === actual[first] && first < expected.length) first += 1;
  const excerpt = (text: string): string =>
    `${text.length} characters, at ${first}: ${text.slice(Math.max(0, first - 20), first + EXCERPT)}`;
  return { expected: excerpt(expected), actual: excerpt(actual) };
}
