import { illegalArgument } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import type { Complaint } from "../complaint.ts";
import type { Field } from "../field.ts";
import { notText, parserRefused, refused } from "./complaints.ts";

/** Lucene takes no longer term than this. */
const maxTermBytes = 32766;

/** Text takes every scalar. */
export function checkText(value: Json): Complaint | undefined {
  return typeof value === "object" ? notText : undefined;
}

/** Keywords too; but one value is one term, which has a largest length. */
export function checkKeyword(value: Json, field: Field): Complaint | undefined {
  if (typeof value === "object") return notText;
  if (typeof value !== "string" || value.length * 3 <= maxTermBytes) return undefined;
  const { ignore_above: ignoreAbove, index, doc_values: docValues } = field.parameters;
  if (typeof ignoreAbove === "number" && value.length > ignoreAbove) return undefined;
  if (index === false && docValues === false) return undefined;
  const bytes = Buffer.from(value);
  return bytes.length > maxTermBytes ? immense(bytes, field) : undefined;
}

function immense(bytes: Buffer, field: Field): Complaint {
  const prefix = [...bytes.subarray(0, 30)].map((byte) => (byte > 127 ? byte - 256 : byte)).join(", ");
  return () =>
    illegalArgument(
      `Document contains at least one immense term in field="${field.path}" (whose UTF8 encoding is longer than the max length ${maxTermBytes}), all of which were skipped. Please correct the analyzer to not produce such terms. The prefix of the first immense term is: '[${prefix}]...'`,
    );
}

/** `true`, `false`, both as strings too, and the empty string for false. */
export function checkBoolean(value: Json): Complaint | undefined {
  if (typeof value === "boolean") return undefined;
  if (typeof value === "string") {
    if (value === "true" || value === "false" || value === "") return undefined;
    return refused(`Failed to parse value [${value}] as only [true] or [false] are allowed.`);
  }
  const token =
    typeof value === "number"
      ? Number.isInteger(value)
        ? "VALUE_NUMBER_INT"
        : "VALUE_NUMBER_FLOAT"
      : "START_OBJECT";
  const at = typeof value === "number" ? "end" : "start";
  return parserRefused("json_parse_exception", () => `Current token (${token}) not of boolean type`, at);
}

/** Any scalar is bytes to a binary field. */
export function checkBinary(value: Json): Complaint | undefined {
  if (!isObject(value)) return undefined;
  return () => ({
    cause: illegalArgument("Malformed content, found extra data after parsing: END_OBJECT"),
    alone: true,
  });
}

/** For types whose values are stored and not looked at. */
export function anything(): undefined {
  return undefined;
}
