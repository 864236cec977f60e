import { illegalArgument } from "../../errors.ts";
import type { Field } from "../../mapping/field.ts";
import { numberFormat } from "../syntax/read.ts";
import { type Bounds, withinBounds } from "./date-range.ts";
import { isEndOf, isWhole, numberOf, type QueryValue, requireInRange } from "./values.ts";

/**
 * The test of a range on numbers. Undefined when nothing lies beyond the lower bound, or else beyond the upper one,
 * for it is the last number of the type: the server then looks at nothing else that may be wrong.
 */
export function withinNumbers(
  { gt, gte, lt, lte }: Bounds,
  field: Field,
): ((value: number) => boolean) | undefined {
  const lower = gt ? beyond("gt", gt, field) : { gte: gte && boundOf(gte, field) };
  if (gt && isEndOf(field, "most", gt)) return undefined;
  const upper = lt ? beyond("lt", lt, field) : { lte: lte && boundOf(lte, field) };
  if (lt && isEndOf(field, "least", lt)) return undefined;
  return withinBounds({ ...lower, ...upper });
}

/** What is no number is 0 to a whole-number type, and 0 itself is then within. */
function beyond(bound: "gt" | "lt", value: QueryValue, field: Field): Bounds<number> {
  const number = boundOf(value, field);
  const isNothing = isWhole(field) && Number.isNaN(numberOf(value, field));
  return { [isNothing ? `${bound}e` : bound]: number };
}

/** A bound on numbers, which has to be one that the type could be; Lucene sorts what is no number after all that are. */
function boundOf(value: QueryValue, field: Field): number {
  if (value.kind === "boolean") throw numberFormat(value.literal);
  // Half precision is for what the field holds, not for what it is compared with.
  const number = numberOf(value, field.type === "half_float" ? { ...field, type: "float" } : field);
  if (Number.isNaN(number)) {
    if (field.type === "long") throw illegalArgument(`For input string: "${value.literal}"`);
    return isWhole(field) ? 0 : Number.POSITIVE_INFINITY;
  }
  if (isWhole(field)) requireInRange(value, number, field);
  return number;
}
