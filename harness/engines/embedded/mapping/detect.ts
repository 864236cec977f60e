import { ElasticsearchError } from "../errors.ts";
import type { Json, JsonObject } from "../json.ts";
import type { Detected } from "./dynamic-templates.ts";
import { dateFormats, parseDate } from "./types/date-formats.ts";

/** Strings in these formats become dates when `date_detection` is on and no others are named. */
const slashed = "yyyy/MM/dd HH:mm:ss||yyyy/MM/dd";
export const defaultDynamicDateFormats = ["strict_date_optional_time", slashed];

const dynamicText: JsonObject = { type: "text", fields: { keyword: { type: "keyword", ignore_above: 256 } } };

/** What a value is taken for. */
export interface Detection {
  readonly detected: Detected;
  readonly mapping: JsonObject;
}

interface Rules {
  readonly dateDetection: boolean;
  readonly numericDetection: boolean;
  readonly dynamicDateFormats: readonly string[];
}

/** The mapping that a value gives to a field not yet mapped. `written` is asked only for whole numbers: `1.0` is a float. */
export function detect(value: Json, rules: Rules, written: () => string): Detection {
  if (typeof value === "boolean") return { detected: "boolean", mapping: { type: "boolean" } };
  if (typeof value === "number")
    return Number.isInteger(value) && !/[.eE]/.test(written())
      ? { detected: "long", mapping: { type: "long" } }
      : { detected: "double", mapping: { type: "float" } };
  if (typeof value === "object") return { detected: "object", mapping: { type: "object" } };
  if (typeof value !== "string") throw new Error(`[embedded] cannot map ${String(value)}`);
  return detectString(value, rules);
}

function detectString(value: string, rules: Rules): Detection {
  if (rules.numericDetection) {
    if (isLong(value)) return { detected: "long", mapping: { type: "long" } };
    if (javaDouble.test(value)) return { detected: "double", mapping: { type: "float" } };
  }
  if (rules.dateDetection && /\D/.test(value))
    for (const format of rules.dynamicDateFormats)
      if (isDate(value, format)) return { detected: "date", mapping: dateMapping(format) };
  return { detected: "string", mapping: dynamicText };
}

/** A day that its month has not makes no date field. */
function isDate(value: string, format: string): boolean {
  try {
    return parseDate(value, dateFormats(format)) !== undefined;
  } catch (cause) {
    if (cause instanceof ElasticsearchError) return false;
    throw cause;
  }
}

function dateMapping(format: string): JsonObject {
  if (format === "strict_date_optional_time") return { type: "date" };
  if (format !== slashed) return { type: "date", format };
  return { type: "date", format: `${format}||epoch_millis`, locale: "" };
}

/** What `Double.parseDouble` of Java reads. */
const javaDouble = /^\s*[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[dDfF]?)\s*$/;

function isLong(text: string): boolean {
  if (!/^[+-]?\d{1,40}$/.test(text)) return false;
  const value = BigInt(text.replace("+", ""));
  return value < 2n ** 63n && value >= -(2n ** 63n);
}

const leastVector = 128;
const longestVector = 4096;

/** How long a vector an array that is not mapped makes, if it makes one: of floats, as the first of them says. */
export function vectorOf(values: readonly Json[]): number | undefined {
  const [first] = values;
  if (Array.isArray(first) ? false : typeof first !== "number" || Number.isInteger(first)) return undefined;
  const flat = values.flat(20).filter((each) => each !== null);
  if (flat.length < leastVector || !flat.every((each) => typeof each === "number")) return undefined;
  if (Number.isInteger(flat[0])) return undefined;
  const length = Array.isArray(values[0]) ? (values[0] as Json[]).length : flat.length;
  return length >= leastVector && length <= longestVector ? length : undefined;
}
