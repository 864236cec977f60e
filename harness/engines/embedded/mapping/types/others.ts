import { isIP } from "node:net";
import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import { placeOf } from "../../json-scanner.ts";
import type { Complaint } from "../complaint.ts";
import type { Field } from "../field.ts";
import { parserRefused, refused } from "./complaints.ts";

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

const notText: Complaint = ({ document, start }) => {
  const { line, column } = placeOf(document, start);
  return illegalArgument(`Expected text at ${line}:${column} but found START_OBJECT`);
};

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

export function checkIp(value: Json): Complaint | undefined {
  if (typeof value === "string" && isIP(value) !== 0) return undefined;
  return ({ text }) =>
    illegalArgument(`'${typeof value === "string" ? value : text}' is not an IP string literal.`);
}

/** A flattened field takes an object whatever is in it. */
export function checkFlattened(value: Json): Complaint | undefined {
  if (typeof value === "object") return undefined;
  const token =
    typeof value === "number" ? "VALUE_NUMBER" : `VALUE_${typeof value === "boolean" ? "BOOLEAN" : "STRING"}`;
  return ({ document, start }) => {
    const { line, column } = placeOf(document, start);
    return new ElasticsearchError({
      type: "parsing_exception",
      reason: `Failed to parse object: expecting token of type [START_OBJECT] but found [${token}]`,
      status: 400,
      metadata: { line, col: column },
    });
  };
}

/** For types whose values are stored and not looked at. */
export function anything(): undefined {
  return undefined;
}
