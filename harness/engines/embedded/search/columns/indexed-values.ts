import { builtInAnalysis, type IndexAnalysis } from "../../analysis/index-analysis.ts";
import { notImplemented } from "../../errors.ts";
import type { Field } from "../../mapping/field.ts";
import { dateFormats, parseDate } from "../../mapping/types/date-formats.ts";
import { formatOf } from "../../mapping/types/dates.ts";
import { parseIp, printIp } from "../../mapping/types/ip.ts";
import { halfFloat } from "../../mapping/types/numbers.ts";
import { decodeText, type RawValue } from "../source/json-cursor.ts";
import { accepts } from "./accepts.ts";

/** Only the values that the field takes, where it ignores others. */
function accepted<Result>(
  field: Field,
  read: (value: RawValue) => Result | undefined,
): (value: RawValue) => Result | undefined {
  if (!field.ignoreMalformed) return read;
  return (value) => (accepts(field, value) ? read(value) : undefined);
}

/** The term that a keyword, boolean or address field indexes for a value. */
export function indexedTerm(field: Field, analysis: IndexAnalysis): (value: RawValue) => string | undefined {
  return accepted(field, termReader(field, analysis));
}

function termReader(field: Field, analysis: IndexAnalysis): (value: RawValue) => string | undefined {
  const { ignore_above: ignoreAbove, null_value: nullValue } = field.parameters;
  const otherwise = nullValue === undefined || nullValue === null ? undefined : String(nullValue);
  if (field.type === "boolean")
    return (value) => {
      const text = decodeText(value) ?? otherwise;
      return text === undefined ? undefined : text === "true" ? "T" : "F";
    };
  if (field.type === "ip")
    return (value) => {
      const text = decodeText(value) ?? otherwise;
      return text === undefined ? undefined : printIp(parseIp(text));
    };
  const limit = typeof ignoreAbove === "number" ? ignoreAbove : Number.POSITIVE_INFINITY;
  const normalize = normalizerOf(field, analysis);
  return (value) => {
    const text = decodeText(value) ?? otherwise;
    return text === undefined || text.length > limit ? undefined : normalize(text);
  };
}

/** What a keyword's normalizer makes of a value, stored or asked for. */
export function normalizerOf(field: Field, analysis = builtInAnalysis): (text: string) => string {
  const { normalizer } = field.parameters;
  if (normalizer === undefined || normalizer === null) return (text) => text;
  const named = analysis.normalizer(String(normalizer));
  if (named) return (text) => named.normalize(text);
  throw notImplemented(`the normalizer [${String(normalizer)}] of field [${field.path}]`);
}

/** The number that a number or date field indexes for a value. */
export function indexedNumber(field: Field): (value: RawValue) => number | undefined {
  const { null_value: nullValue } = field.parameters;
  const otherwise = nullValue === undefined || nullValue === null ? undefined : String(nullValue);
  const toNumber = field.type === "date" ? dateReader(field) : numberReader(field.type);
  return accepted(field, (value) => {
    const said = decodeText(value);
    const text = said === undefined || said === "" ? otherwise : said;
    return text === undefined ? undefined : toNumber(text);
  });
}

function dateReader(field: Field): (text: string) => number | undefined {
  const formats = dateFormats(formatOf(field));
  return (text) => parseDate(text, formats);
}

function numberReader(type: string): (text: string) => number {
  if (type === "double") return Number;
  if (type === "half_float") return (text) => halfFloat(Number(text));
  if (type === "float") return (text) => Math.fround(Number(text));
  return (text) => Math.trunc(Number(text));
}
