import { ElasticsearchError } from "../errors.ts";
import type { Json, JsonObject } from "../json.ts";
import type { WalkRules } from "./document-walk.ts";
import type { Detected } from "./dynamic-templates.ts";
import { dateFormats, parseDate } from "./types/date-formats.ts";

/** Strings in these formats become dates when `date_detection` is on and no others are named. */
export const defaultDynamicDateFormats = ["strict_date_optional_time", "yyyy/MM/dd HH:mm:ss||yyyy/MM/dd"];

const dynamicText: JsonObject = { type: "text", fields: { keyword: { type: "keyword", ignore_above: 256 } } };

/** The mapping that a value gives to a field not yet mapped. `written` is asked only for whole numbers: `1.0` is a float. */
export function detect(
  value: Json,
  rules: WalkRules,
  written: () => string,
): { detected: Detected; mapping: JsonObject } {
  if (typeof value === "boolean") return { detected: "boolean", mapping: { type: "boolean" } };
  if (typeof value === "number")
    return Number.isInteger(value) && !/[.eE]/.test(written())
      ? { detected: "long", mapping: { type: "long" } }
      : { detected: "double", mapping: { type: "float" } };
  if (typeof value === "object") return { detected: "object", mapping: { type: "object" } };
  if (typeof value !== "string") throw new Error(`[embedded] cannot map ${String(value)}`);
  return detectString(value, rules);
}

function detectString(value: string, rules: WalkRules): { detected: Detected; mapping: JsonObject } {
  if (rules.numericDetection) {
    if (/^[+-]?\d{1,18}$/.test(value)) return { detected: "long", mapping: { type: "long" } };
    if (/^[+-]?\d*\.?\d+([eE][+-]?\d+)?$/.test(value))
      return { detected: "double", mapping: { type: "float" } };
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
  return {
    type: "date",
    format: format.includes("epoch_millis") ? format : `${format}||epoch_millis`,
    locale: "",
  };
}
