import type { Json } from "../../fixtures/contract.ts";
import type { Finding } from "./check.ts";

/** Compares fields of a record; one that is absent counts as null. @returns how many were compared */
export async function* expectEqual(
  what: string,
  record: object,
  expected: Readonly<Record<string, Json>>,
): AsyncGenerator<Finding, number> {
  const actual = record as Readonly<Record<string, Json | undefined>>;
  for (const [field, value] of Object.entries(expected)) {
    const found = actual[field] ?? null;
    if (found !== value)
      yield { message: `${what}: ${field} is wrong`, field, expected: value, actual: found };
  }
  return Object.keys(expected).length;
}

/** Compares that the times of a record are there and in order. @returns how many were compared */
export async function* expectTimes(
  record: object,
  inOrder: readonly string[],
): AsyncGenerator<Finding, number> {
  const actual = record as Readonly<Record<string, Json | undefined>>;
  let before = Number.NEGATIVE_INFINITY;
  for (const field of inOrder) {
    const found = actual[field] ?? null;
    const at = typeof found === "string" ? Date.parse(found) : Number.NaN;
    if (Number.isNaN(at)) yield { message: `${field} is no time`, field, expected: "a time", actual: found };
    else if (at < before)
      yield { message: `${field} is earlier than what came before it`, field, actual: found };
    else before = at;
  }
  return inOrder.length;
}
