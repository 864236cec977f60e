import { illegalArgument } from "../../../errors.ts";
import type { Field } from "../../../mapping/field.ts";
import { defaultDateFormat } from "../../../mapping/types/date-formats.ts";
import { formatOf } from "../../../mapping/types/dates.ts";
import { javaNumber } from "../../../mapping/types/numbers.ts";
import { renderDouble } from "../../render/numbers.ts";
import { numberFormat } from "../../syntax/read.ts";
import { printDate } from "../../time/print-date.ts";
import { resolveDate } from "../../time/resolve-date.ts";
import { utc, type Zone } from "../../time/zone.ts";
import { isDate } from "./aggregated-field.ts";
import { decimalFormat } from "./decimal-format.ts";

/** How numbers of a source are written beside their value, and read from a request. */
export interface ValueFormat {
  readonly kind: "raw" | "boolean" | "date" | "decimal";
  /** Of a raw format the number itself. */
  print(value: number): string;
  /** A value that the format cannot print shows as null. */
  canPrint?(value: number): boolean;
  parse(literal: string, now: number, rounding?: "up" | "down"): number;
}

export const rawFormat: ValueFormat = { kind: "raw", print: printDouble, parse: parseNumber };

const booleanFormat: ValueFormat = {
  kind: "boolean",
  print: (value) => (value === 0 ? "false" : "true"),
  parse(literal) {
    if (literal === "true") return 1;
    if (literal === "false") return 0;
    throw illegalArgument(`Cannot parse boolean [${literal}], expected either [true] or [false]`);
  },
};

/** The format of a field, or of no field when only its type is said. */
export function valueFormat(
  type: string,
  field: Field | undefined,
  format: string | undefined,
  zone: Zone = utc,
): ValueFormat {
  if (type === "boolean") return booleanFormat;
  if (isDate(type)) return dateFormat(format ?? (field ? formatOf(field) : defaultDateFormat), zone);
  if (format === undefined) return rawFormat;
  return { kind: "decimal", print: decimalFormat(format), parse: parseNumber };
}

function dateFormat(format: string, zone: Zone): ValueFormat {
  return {
    kind: "date",
    // Java makes 0 of what is no number, and the greatest instant, which is no date, of what is too high.
    print(value) {
      const instant = Number.isNaN(value) ? 0 : Math.trunc(value);
      return printDate(instant, format, zone.offsetAt(instant));
    },
    canPrint: (value) => !(value >= 2 ** 63),
    parse(literal, now, rounding = "down") {
      return resolveDate(literal, { format, now, rounding, zone });
    },
  };
}

function printDouble(value: number): string {
  return renderDouble(value);
}

function parseNumber(literal: string): number {
  const value = javaNumber(literal);
  if (value === undefined) throw numberFormat(literal);
  return value;
}

/** `"name_as_string":"..."` of a value, unless the format is raw. */
export function asString(name: string, value: number, format: ValueFormat): string | undefined {
  if (format.kind === "raw") return undefined;
  return `"${name}_as_string":${printedJson(value, format)}`;
}

/** A value by its format, as a string. */
export function printedJson(value: number, format: ValueFormat): string {
  return format.canPrint?.(value) === false ? "null" : JSON.stringify(format.print(value));
}

/** A value by its format in JSON, where the server writes booleans as such. */
export function renderShown(value: number, format: ValueFormat): string {
  return format.kind === "boolean" ? format.print(value) : printedJson(value, format);
}
