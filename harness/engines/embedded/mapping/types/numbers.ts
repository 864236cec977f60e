import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Complaint } from "../complaint.ts";
import type { Field } from "../field.ts";
import { numberFormat } from "../parsing-errors.ts";
import { parserRefused, refused } from "./complaints.ts";

type Check = (value: Json, field: Field) => Complaint | undefined;

interface WholeType {
  readonly min: number;
  readonly max: number;
  readonly article: string;
  /** Java's class for it, as its parser names it. */
  readonly boxed: string;
  /** How the parser names the range in its refusal; a byte is checked by the mapper instead. */
  readonly range?: string;
}

const wholeTypes: Readonly<Record<string, WholeType>> = {
  long: {
    min: -(2 ** 63),
    max: 2 ** 63,
    article: "a long",
    boxed: "Long",
    range: "long (-9223372036854775808 - 9223372036854775807)",
  },
  integer: {
    min: -(2 ** 31),
    max: 2 ** 31 - 1,
    article: "an integer",
    boxed: "Integer",
    range: "int (-2147483648 - 2147483647)",
  },
  short: { min: -32768, max: 32767, article: "a short", boxed: "Short", range: "Java short" },
  byte: { min: -128, max: 127, article: "a byte", boxed: "Integer" },
};

const largestFinite: Readonly<Record<string, number>> = {
  double: Number.MAX_VALUE,
  float: 3.4028235677973366e38,
  half_float: 65519.99,
};

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$/;

/** The check of a whole-number type: strings are coerced and fractions cut unless the field says no. */
export function wholeNumber(name: "long" | "integer" | "short" | "byte"): Check {
  const type = wholeTypes[name] as WholeType;
  return (value, { coerce }) => {
    if (typeof value === "number") {
      if (!coerce && !Number.isInteger(value))
        return refused(`${value} cannot be converted to ${type.boxed} without data loss`);
      return fits(type, value) ? undefined : outOfRange(type, value);
    }
    if (typeof value !== "string") return notNumeric(value);
    if (!coerce) return refused(`${type.boxed} value passed as String`);
    return value === "" ? undefined : wholeText(type, name, value);
  };
}

/** The server's parser looks at the range of an integer before it cuts the fraction, at that of others after. */
function fits(type: WholeType, value: number): boolean {
  const looked = type.boxed === "Integer" && type.range ? value : Math.trunc(value);
  if (type.boxed === "Long") return looked < type.max && looked > type.min;
  return looked <= type.max && looked >= type.min;
}

function wholeText(type: WholeType, name: string, text: string): Complaint | undefined {
  if (name === "long") {
    if (!decimal.test(text)) return refused(`For input string: "${text}"`);
    return isBeyond(type, text) ? refused(`Value [${text}] is out of range for a long`) : undefined;
  }
  const number = parseDecimal(text);
  if (number === undefined) return notADouble(text);
  const outer = name === "byte" ? (wholeTypes.integer as WholeType) : type;
  if (number < outer.min || number > outer.max)
    return refused(`Value [${text}] is out of range for ${outer.article}`);
  if (number < type.min || number > type.max)
    return refused(`Value [${Math.trunc(number)}] is out of range for ${type.article}`);
  return undefined;
}

/** The check of a floating-point type: finite is all it has to be. */
export function fractionalNumber(name: "double" | "float" | "half_float"): Check {
  const max = largestFinite[name] ?? Number.MAX_VALUE;
  const boxed = name === "double" ? "Double" : "Float";
  return (value, { coerce }) => {
    if (typeof value === "object" || typeof value === "boolean") return notNumeric(value);
    if (typeof value === "string" && !coerce) return refused(`${boxed} value passed as String`);
    const number = typeof value === "number" ? value : parseDecimal(value);
    if (number === undefined) return notADouble(String(value));
    if (Math.abs(number) <= max) return undefined;
    return refused(infinite(name, number));
  };
}

function infinite(name: string, number: number): string {
  const shown =
    name === "half_float" && Number.isFinite(Math.fround(number)) ? javaDouble(number) : String(inf(number));
  return `[${name}] supports only finite values, but got [${shown}]`;
}

/** The `null_value` of a number field, which is not coerced. */
export function nullNumber(name: string, value: Json): number {
  const text = String(value);
  const number = typeof value === "number" ? value : parseDecimal(text);
  if (number === undefined || typeof value === "boolean" || text === "") throw numberFormat(text);
  const whole = wholeTypes[name];
  if (!whole) {
    if (Math.abs(number) <= (largestFinite[name] ?? Number.MAX_VALUE)) return number;
    throw illegalArgument(infinite(name, number));
  }
  if (isBeyond(whole, text)) throw illegalArgument(`Value [${text}] is out of range for ${whole.article}`);
  if (!Number.isInteger(number)) throw illegalArgument(`Value [${text}] has a decimal part`);
  return number;
}

function inf(number: number): number {
  return Number.isNaN(number) ? number : number > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

function parseDecimal(text: string): number | undefined {
  return text === "" ? 0 : javaNumber(text);
}

/** The double that Java reads a text as: `1d` is one, the hexadecimal `0x1` and the empty text are none. */
export function javaNumber(text: string): number | undefined {
  if (/^[+-]?(NaN|Infinity)$/.test(text)) return Number(text.replace("+", ""));
  const trimmed = text.trim();
  return decimal.test(trimmed) ? Number(trimmed.replace(/[dDfF]$/, "")) : undefined;
}

function notADouble(text: string): Complaint {
  return () => numberFormat(text);
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

function outOfRange(type: WholeType, value: number): Complaint {
  return (written) => {
    const integer = wholeTypes.integer as WholeType;
    const narrow = type.max < integer.max;
    const ranged = narrow && !fits(integer, value) ? integer : type;
    if (!narrow && !isBeyond(type, written.text) && type.max > integer.max) return undefined;
    if (!ranged.range)
      return refused(`Value [${Math.trunc(value)}] is out of range for ${type.article}`)(written);
    return parserRefused(
      "input_coercion_exception",
      (text) => `Numeric value (${text}) out of range of ${ranged.range}`,
    )(written);
  };
}

/** Exact at the ends of a long, which a number is not. */
function isBeyond(type: WholeType, text: string): boolean {
  const number = Math.trunc(Number(text.replace(/[dDfF]$/, "")));
  if (Math.abs(number) < 2 ** 53) return number > type.max || number < type.min;
  if (!/^[+-]?\d+$/.test(text)) return number > type.max || number < type.min;
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

/** A float as Java prints it: with as few digits as tell it from its neighbours. */
export function javaFloat(number: number): string {
  for (let digits = 1; digits < 10; digits++) {
    const short = Number(number.toPrecision(digits));
    if (Math.fround(short) === number) return javaDouble(short);
  }
  return javaDouble(number);
}

/** The neighbour of a number among those of its type. */
export function nextAfter(type: "double" | "float", number: number, by: 1 | -1): number {
  if (!Number.isFinite(number)) return number;
  const view = new DataView(new ArrayBuffer(8));
  if (number === 0) return by * (type === "float" ? 2 ** -149 : Number.MIN_VALUE);
  const away = number > 0 === by > 0;
  if (type === "float") {
    view.setFloat32(0, number);
    view.setInt32(0, view.getInt32(0) + (away ? 1 : -1));
    return view.getFloat32(0);
  }
  view.setFloat64(0, number);
  view.setBigInt64(0, view.getBigInt64(0) + (away ? 1n : -1n));
  return view.getFloat64(0);
}

/** The check of a number of any type. */
export function checkNumber(name: string, value: Json, field: Field): Complaint | undefined {
  return (checks[name] as Check)(value, field);
}

const checks: Readonly<Record<string, Check>> = {
  long: wholeNumber("long"),
  integer: wholeNumber("integer"),
  short: wholeNumber("short"),
  byte: wholeNumber("byte"),
  double: fractionalNumber("double"),
  float: fractionalNumber("float"),
  half_float: fractionalNumber("half_float"),
};

/** The number of half precision that is nearest. */
export function halfFloat(number: number): number {
  const size = Math.abs(number);
  if (size === 0 || !Number.isFinite(number)) return number;
  const exponent = Math.max(Math.floor(Math.log2(size)), -14);
  const step = 2 ** (exponent - 10);
  const steps = size / step;
  const floor = Math.floor(steps);
  const isTie = steps - floor === 0.5;
  return Math.sign(number) * step * (isTie ? floor + (floor % 2) : Math.round(steps));
}
