import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Field } from "../../mapping/field.ts";
import { halfFloat, javaDouble, javaNumber } from "../../mapping/types/numbers.ts";
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
  const value = javaNumber(literal);
  if (value === undefined) throw numberFormat(literal);
  if (field.type === "half_float") return halfFloat(value);
  return field.type === "float" ? Math.fround(value) : value;
}

/** The term of a boolean field that a query value means. */
export function booleanTerm({ literal }: QueryValue): string {
  if (literal === "true") return "T";
  if (literal === "false") return "F";
  throw illegalArgument(`Can't parse boolean value [${literal}], expected [true] or [false]`);
}

/** Whether the numbers of a field have no fraction. */
export function isWhole({ type }: Field): boolean {
  return type === "long" || type === "integer" || type === "short" || type === "byte";
}

/** Refuses a number that the whole-number type of a field cannot hold; short and byte take what an integer can. */
export function requireInRange(value: QueryValue, number: number, field: Field): void {
  const { least, most, article } = endsOf(field);
  // As numbers the ends of a long are as wide as some that it cannot hold.
  const isWithin = number <= Number(most) && number >= Number(least);
  if (isWithin && (Math.abs(number) < 2 ** 63 || (exactly(value) <= most && exactly(value) >= least))) return;
  throw illegalArgument(`Value [${shown(value, number)}] is out of range for ${article}`);
}

/** Whether a value is the last number of the field's type on one side; to ranges short and byte are integers. */
export function isEndOf(field: Field, end: "least" | "most", value: QueryValue): boolean {
  return isWhole(field) && /^[+-]?\d+$/.test(value.literal) && exactly(value) === endsOf(field)[end];
}

function endsOf({ type }: Field) {
  return type === "long"
    ? { least: -(2n ** 63n), most: 2n ** 63n - 1n, article: "a long" }
    : { least: -(2n ** 31n), most: 2n ** 31n - 1n, article: "an integer" };
}

function exactly({ literal }: QueryValue): bigint {
  return BigInt(/^[+-]?\d+$/.test(literal) ? literal.replace("+", "") : Number(literal));
}

/**
 * A number as Java prints it; of a string, and of a whole number of more than 64 bits, the bytes, unless a double cannot
 * tell it from the limit.
 */
function shown({ kind, literal }: QueryValue, number: number): string {
  if (kind === "number" && !/^-?\d+$/.test(literal)) return javaDouble(number);
  if (Math.abs(number) === 2 ** 63) return literal;
  if (kind === "number" && BigInt.asIntN(64, BigInt(literal)) === BigInt(literal)) return literal;
  const bytes = [...Buffer.from(literal)].map((byte) => byte.toString(16));
  return `[${bytes.join(" ")}]`;
}

/** The numbers that one of a list of values may be; none can have a fraction where the field has none. */
export function numbersOf(values: readonly QueryValue[], field: Field): ReadonlySet<number> {
  const numbers = values.map((value) => {
    const number = numberOf({ ...value, kind: "string" }, field);
    if (!isWhole(field)) requireFinite(number, field);
    else if (Number.isInteger(number)) requireInRange(value, number, field);
    return number;
  });
  return new Set(numbers);
}

function requireFinite(number: number, { type }: Field): void {
  if (!Number.isFinite(number))
    throw illegalArgument(`[${type}] supports only finite values, but got [${number}]`);
}
