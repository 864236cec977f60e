import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Field } from "../../mapping/field.ts";
import { halfFloat } from "../../mapping/types/numbers.ts";
import { numberFormat } from "../syntax/read.ts";
import type { ScalarTree } from "../syntax/tree.ts";

/** A value as a query gives it: its text, and whether it was a string, number or boolean. */
export type QueryValue = Pick<ScalarTree, "kind" | "literal">;

/** The number that a query value means to a number field. */
export function numberOf({ kind, literal }: QueryValue, field: Field): number {
  if (kind === "boolean" && field.type !== "long") throw numberFormat(literal);
  if (kind === "boolean")
    throw new ElasticsearchError({
      type: "number_format_exception",
      reason: `Character ${literal[0]} is neither a decimal digit number, decimal point, nor "e" notation exponential mark.`,
      status: 400,
    });
  const value = Number(literal);
  if (literal.trim() === "" || Number.isNaN(value)) throw numberFormat(literal);
  if (field.type === "half_float") return halfFloat(value);
  return field.type === "float" ? Math.fround(value) : value;
}

/** The term of a boolean field that a query value means. */
export function booleanTerm({ literal }: QueryValue): string {
  if (literal === "true") return "T";
  if (literal === "false") return "F";
  throw illegalArgument(`Can't parse boolean value [${literal}], expected [true] or [false]`);
}
