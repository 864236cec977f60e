import { illegalArgument } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import type { Complaint, Refusal, Written } from "../complaint.ts";
import type { Field } from "../field.ts";
import { locate } from "../locate.ts";
import { javaText } from "../parsing-errors.ts";
import { stepsOf, unexpectedToken } from "./complaints.ts";

const maxTermBytes = 32766;
const defaultDepth = 20;

/** A value within a flattened field that it cannot take. */
interface Fault {
  readonly path: readonly (string | number)[];
  readonly value: Json;
  readonly reason: string;
}

/** The check of a flattened field: any object, not too deep, of terms that are not too long. */
export function checkFlattened(value: Json, field: Field): Complaint | undefined {
  if (!isObject(value))
    return (written) => {
      const found = stepsOf(written)[0]?.name;
      return unexpectedToken(
        written.document,
        written.start,
        `Failed to parse object: expecting token of type [START_OBJECT] but found [${found}]`,
      );
    };
  const { depth_limit: limit, ignore_above: ignoreAbove } = field.parameters;
  const fault = findFault(
    value,
    [],
    [],
    field,
    typeof limit === "number" ? limit : defaultDepth,
    typeof ignoreAbove === "number" ? ignoreAbove : Number.POSITIVE_INFINITY,
  );
  return fault && ((written) => refusal(written, fault));
}

function refusal(written: Written, { path, value, reason }: Fault): Refusal {
  const { start, end } = locate(written.document.subarray(written.start, written.end), path);
  const offset = written.start + (isObject(value) ? end - 1 : start);
  return { cause: illegalArgument(reason), offset, preview: javaText(value) };
}

function findFault(
  value: Json,
  path: readonly (string | number)[],
  keys: readonly string[],
  field: Field,
  depth: number,
  ignoreAbove: number,
): Fault | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      const fault = findFault(item, [...path, at], keys, field, depth, ignoreAbove);
      if (fault) return fault;
    }
    return undefined;
  }
  if (isObject(value)) {
    if (keys.length + 1 > depth && keys.length > 0)
      return {
        path,
        value,
        reason: `The provided [flattened] field [${field.path}] exceeds the maximum depth limit of [${depth}].`,
      };
    for (const [key, item] of Object.entries(value)) {
      const fault = findFault(item, [...path, key], [...keys, key], field, depth, ignoreAbove);
      if (fault) return fault;
    }
    return undefined;
  }
  const key = keys.join(".");
  const text = String(value);
  if (text.length > ignoreAbove) return undefined;
  if (key.includes("\u0000"))
    return {
      path,
      value,
      reason: `Keys in [flattened] fields cannot contain the reserved character \\0. Offending key: [${key}].`,
    };
  if ((key.length + text.length + 1) * 3 <= maxTermBytes) return undefined;
  const keyBytes = Buffer.byteLength(key);
  const bytes = Buffer.byteLength(text);
  if (keyBytes + bytes + 1 <= maxTermBytes) return undefined;
  return {
    path,
    value,
    reason: `Flattened field [${field.path}] contains one immense field whose keyed encoding is longer than the allowed max length of ${maxTermBytes} bytes. Key length: ${keyBytes}, value length: ${bytes} for key starting with [${key.slice(0, 50)}]`,
  };
}
