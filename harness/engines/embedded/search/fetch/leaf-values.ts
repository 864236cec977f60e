import { isIP } from "node:net";
import type { IndexAnalysis } from "../../analysis/index-analysis.ts";
import { writeExactly } from "../../documents/exact-json.ts";
import { notImplemented } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import { dateFormats, parseDate } from "../../mapping/types/date-formats.ts";
import { formatOf } from "../../mapping/types/dates.ts";
import { parseIp, printIp } from "../../mapping/types/ip.ts";
import { halfFloat } from "../../mapping/types/numbers.ts";
import { normalizerOf } from "../columns/indexed-values.ts";
import { renderDouble, renderFloat } from "../render/numbers.ts";
import { nanoReader, printNanos } from "../special/nanos.ts";
import { printDate } from "../time/print-date.ts";

/** Turns a value of a source into JSON; undefined for one that the field ignores. */
export type WriteValue = (value: Json) => string | undefined;

const wholeNumbers = new Set(["long", "integer", "short", "byte"]);

/** How the option `fields` and stored fields show the values of a field. */
export function leafWriter(field: Field, analysis: IndexAnalysis, format?: string): WriteValue {
  const { type } = field;
  if (type === "keyword") return keywordWriter(field, analysis);
  if (type === "text" || type === "binary") return (value) => JSON.stringify(scalarText(value));
  if (type === "completion") return (value) => JSON.stringify(scalarText(value));
  if (type === "boolean") return booleanText;
  if (type === "ip") return addressText;
  if (wholeNumbers.has(type)) return numberWriter(field, wholeText);
  if (type === "double") return numberWriter(field, (text) => renderDouble(Number(text)));
  if (type === "half_float") return numberWriter(field, (text) => renderFloat(halfFloat(Number(text))));
  if (type === "float") return numberWriter(field, (text) => renderFloat(Math.fround(Number(text))));
  if (type === "date") return dateWriter(field, format ?? formatOf(field));
  if (type === "date_nanos") return nanosWriter(field, format ?? formatOf(field));
  if (type === "flattened") return writeExactly;
  throw notImplemented(`the values of fields of type [${type}], such as [${field.path}]`);
}

function booleanText(value: Json): string | undefined {
  const text = scalarText(value);
  if (text === "true") return "true";
  return text === "false" || text === "" ? "false" : undefined;
}

function addressText(value: Json): string | undefined {
  const text = scalarText(value);
  return isIP(text) === 0 ? undefined : JSON.stringify(printIp(parseIp(text)));
}

function nanosWriter(field: Field, format: string): WriteValue {
  const read = nanoReader(field);
  return (value) => {
    const text = scalarText(value);
    const [nanos] = read(text, text);
    return nanos === undefined ? undefined : JSON.stringify(printNanos(nanos, format));
  };
}

/** The text of a scalar, numbers as they were written. */
export function scalarText(value: Json): string {
  return typeof value === "string" && !value.startsWith("\u0000") ? value : writeExactly(value);
}

function keywordWriter(field: Field, analysis: IndexAnalysis): WriteValue {
  const { ignore_above: limit } = field.parameters;
  const normalize = normalizerOf(field, analysis);
  return (value) => {
    const text = scalarText(value);
    if (typeof limit === "number" && text.length > limit) return undefined;
    return JSON.stringify(normalize(text));
  };
}

/** To a number the empty text is as good as null. */
function numberWriter({ parameters }: Field, write: (text: string) => string): WriteValue {
  const empty = parameters.null_value === undefined ? undefined : write(String(parameters.null_value));
  return (value) => {
    const text = scalarText(value);
    if (text === "") return empty;
    return Number.isNaN(Number(text)) ? undefined : write(text);
  };
}

/** Whole numbers lose their fraction, never a digit. */
function wholeText(text: string): string {
  return /^[+-]?\d+$/.test(text) ? String(BigInt(text)) : String(Math.trunc(Number(text)));
}

function dateWriter(field: Field, format: string): WriteValue {
  const formats = dateFormats(formatOf(field));
  // Refuses a format that is none before there is anything to write.
  dateFormats(format);
  return (value) => {
    const instant = parseDate(scalarText(value), formats);
    return instant === undefined ? undefined : JSON.stringify(printDate(instant, format));
  };
}
