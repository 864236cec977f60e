import { ElasticsearchError } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Complaint } from "../complaint.ts";
import type { Field } from "../field.ts";
import { parserRefused, refused } from "./complaints.ts";

type Check = (value: Json, field: Field) => Complaint | undefined;

interface WholeType {
  readonly min: number;
  readonly max: number;
  readonly article: string;
  /** How the parser names the range in its refusal; a byte is checked by the mapper instead. */
  readonly range?: string;
}

const wholeTypes: Readonly<Record<string, WholeType>> = {
  long: {
    min: -(2 ** 63),
    max: 2 ** 63,
    article: "a long",
    range: "long (-9223372036854775808 - 9223372036854775807)",
  },
  integer: {
    min: -(2 ** 31),
    max: 2 ** 31 - 1,
    article: "an integer",
    range: "int (-2147483648 - 2147483647)",
  },
  short: { min: -32768, max: 32767, article: "a short", range: "Java short" },
  byte: { min: -128, max: 127, article: "a byte" },
};

const largestFinite: Readonly<Record<string, number>> = {
  double: Number.MAX_VALUE,
  float: 3.4028235677973366e38,
  half_float: 65519.99,
};

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$/;

/** The check of a whole-number type: strings are coerced and fractions cut, as the server does by default. */
export function wholeNumber(name: "long" | "integer" | "short" | "byte"): Check {
  const type = wholeTypes[name] as WholeType;
  return (value) => {
    if (typeof value === "number") {
      const whole = Math.trunc(value);
      if (whole < type.max && whole >= type.min) return undefined;
      return whole === type.max && name !== "long" ? undefined : outOfRange(type, whole);
    }
    if (typeof value !== "string") return notNumeric(value);
    if (value === "") return undefined;
    if (!decimal.test(value)) return refused(`For input string: "${value}"`);
    return isBeyond(type, value)
      ? refused(`Value [${value}] is out of range for ${type.article}`)
      : undefined;
  };
}

/** The check of a floating-point type: finite is all it has to be. */
export function fractionalNumber(name: "double" | "float" | "half_float"): Check {
  const max = largestFinite[name] ?? Number.MAX_VALUE;
  return (value) => {
    if (typeof value === "object" || typeof value === "boolean") return notNumeric(value);
    const number = typeof value === "number" ? value : parseDecimal(value);
    if (number === undefined) return notADouble(String(value));
    if (Math.abs(number) <= max) return undefined;
    const shown = name === "half_float" && Number.isFinite(number) ? javaDouble(number) : String(inf(number));
    return refused(`[${name}] supports only finite values, but got [${shown}]`);
  };
}

function inf(number: number): number {
  return Number.isNaN(number) ? number : number > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function parseDecimal(text: string): number | undefined {
  if (text === "") return 0;
  if (/^[+-]?(NaN|Infinity)$/.test(text)) return Number(text.replace("+", ""));
  return decimal.test(text) ? Number(text.replace(/[dDfF]$/, "")) : undefined;
}

function notADouble(text: string): Complaint {
  return () =>
    new ElasticsearchError({
      type: "number_format_exception",
      reason: `For input string: "${text}"`,
      status: 400,
    });
}

function notNumeric(value: Json): Complaint {
  if (typeof value === "boolean")
    return parserRefused(
      "json_parse_exception",
      () =>
        `Current token (VALUE_${String(value).toUpperCase()}) not numeric, can not use numeric value accessors`,
    );
  return refused("Cannot parse object as number");
}

function outOfRange(type: WholeType, whole: number): Complaint {
  return (written) => {
    if (!isBeyond(type, written.text)) return undefined;
    if (!type.range) return refused(`Value [${whole}] is out of range for ${type.article}`)(written);
    return parserRefused(
      "input_coercion_exception",
      (text) => `Numeric value (${text}) out of range of ${type.range}`,
    )(written);
  };
}

/** Exact at the ends of a long, which a number is not. */
function isBeyond(type: WholeType, text: string): boolean {
  const number = Math.trunc(Number(text.replace(/[dDfF]$/, "")));
  if (Math.abs(number) < 2 ** 53) return number > type.max || number < type.min;
  if (!/^[+-]?\d+$/.test(text)) return number >= type.max || number < type.min;
  const exact = BigInt(text.replace("+", ""));
  return exact > BigInt(type.max) - (type.max === 2 ** 63 ? 1n : 0n) || exact < BigInt(type.min);
}

/** A double as Java prints it: `70000.0`, `1.0E30`. */
export function javaDouble(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [digits = "", exponent = ""] = number.toExponential().split("e");
    return `${digits.includes(".") ? digits : `${digits}.0`}E${exponent.replace("+", "")}`;
  }
  return Number.isInteger(number) ? `${number}.0` : String(number);
}
