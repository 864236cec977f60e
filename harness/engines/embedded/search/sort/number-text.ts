import { notImplemented } from "../../errors.ts";
import type { Field } from "../../mapping/field.ts";
import { formatOf } from "../../mapping/types/dates.ts";
import { renderDouble, renderFloat } from "../render/numbers.ts";
import { readNumber } from "../syntax/read.ts";
import type { ScalarTree } from "../syntax/tree.ts";
import { printDate } from "../time/print-date.ts";
import { resolveDate } from "../time/resolve-date.ts";
import { utc } from "../time/zone.ts";

const nanosPerMilli = 1_000_000n;

export function isFractional(type: string): boolean {
  return type === "double" || type === "float";
}

/** Reads a number of `search_after` for a field that is sorted as of a type. */
export function parseNumber(
  { kind, literal, ...rest }: ScalarTree,
  type: string,
  field: Field | undefined,
  { format, now }: { readonly format: string | undefined; readonly now: number },
): number {
  if (kind === "null") throw notImplemented("null in [search_after] for a field of numbers");
  if (kind === "boolean") return literal === "true" ? 1 : 0;
  if (type === "date" && kind === "string" && field)
    return resolveDate(literal, { format: format ?? formatOf(field), now, rounding: "down", zone: utc });
  if (literal === "Infinity" || literal === "-Infinity") return Number(literal);
  const value = readNumber({ kind, literal, ...rest });
  if (type === "date_nanos" && Math.abs(value) < longLimits.bound)
    return Number(BigInt(literal) / nanosPerMilli);
  if (isFractional(type)) return type === "float" ? Math.fround(value) : value;
  return beyondWhole(value, type) ?? Math.trunc(value);
}

interface WholeLimits {
  readonly bound: number;
  readonly least: string;
  readonly most: string;
}

const longLimits: WholeLimits = {
  bound: 2 ** 63,
  least: "-9223372036854775808",
  most: "9223372036854775807",
};
const integerLimits: WholeLimits = { bound: 2 ** 31 - 1, least: "-2147483648", most: "2147483647" };

function limitsOf(type: string): WholeLimits {
  return type === "integer" || type === "short" || type === "byte" ? integerLimits : longLimits;
}

/**
 * What stands for a missing value, first and last: of 32 bits the least and greatest number, which tie with those that
 * are there; infinities where a double cannot hold them.
 */
export function extremes(type: string): readonly [least: number, most: number] {
  return limitsOf(type) === integerLimits
    ? [-(2 ** 31), 2 ** 31 - 1]
    : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

function beyondWhole(value: number, type: string): number | undefined {
  const { bound, least } = limitsOf(type);
  if (value >= bound) return extremes(type)[1];
  return value <= Number(least) ? extremes(type)[0] : undefined;
}

/** A number as hits show it. */
export function renderNumber(value: number, type: string, format: string | undefined): string {
  if (type === "float") return Number.isFinite(value) ? renderFloat(value) : renderDouble(value);
  if (type === "double") return renderDouble(value);
  if (format !== undefined && type === "date")
    return Number.isFinite(value) ? JSON.stringify(printDate(value, format)) : "null";
  const { least, most } = limitsOf(type);
  if (value === Number.POSITIVE_INFINITY) return most;
  // There is no instant before 1970 in nanoseconds.
  if (value === Number.NEGATIVE_INFINITY) return type === "date_nanos" ? "0" : least;
  return type === "date_nanos" ? String(BigInt(value) * nanosPerMilli) : String(value);
}
