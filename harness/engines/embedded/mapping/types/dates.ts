import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Complaint } from "../complaint.ts";
import type { Field } from "../field.ts";
import { refused } from "./complaints.ts";
import { dateFormats, defaultDateFormat, defaultNanosFormat, parseDate } from "./date-formats.ts";

/** The `format` of a date field. */
export function formatOf(field: Field): string {
  if (typeof field.parameters.format === "string") return field.parameters.format;
  return field.type === "date_nanos" ? defaultNanosFormat : defaultDateFormat;
}

/** The check of a date field: strings and numbers written in one of its formats. */
export function checkDate(value: Json, field: Field): Complaint | undefined {
  return checkWritten(value, field, () => undefined);
}

/** The check of a date of nanoseconds, which reach less far. */
export function checkDateNanos(value: Json, field: Field): Complaint | undefined {
  return checkWritten(value, field, beyondNanos);
}

function checkWritten(
  value: Json,
  field: Field,
  beyond: (ms: number, text: string) => ElasticsearchError | undefined,
): Complaint | undefined {
  if (typeof value === "object") return refused("Cannot parse object or array as a date value");
  if (value === "") return refused("cannot parse empty datetime");
  const format = formatOf(field);
  if (typeof value === "number" && !Number.isSafeInteger(value))
    return ({ text }) => fault(text, format, beyond);
  const cause = fault(String(value), format, beyond);
  return cause && (({ text }) => (typeof value === "string" ? cause : fault(text, format, beyond)));
}

/** What is wrong with a date as text. */
function fault(
  text: string,
  format: string,
  beyond: (ms: number, text: string) => ElasticsearchError | undefined,
): ElasticsearchError | undefined {
  try {
    const ms = parseDate(text, dateFormats(format));
    if (ms !== undefined) return beyond(ms, text);
  } catch (cause) {
    if (cause instanceof ElasticsearchError) return cause;
    throw cause;
  }
  return unreadable(text, format);
}

function unreadable(text: string, format: string): ElasticsearchError {
  const { reason, causedBy } = whyNot(text, format);
  return illegalArgument(
    `failed to parse date field [${text}] with format [${format}]`,
    new ElasticsearchError({
      type: "date_time_parse_exception",
      reason,
      status: 400,
      ...(causedBy && { causedBy }),
    }),
  );
}

/** Throws what is wrong with a date as text. */
export function checkDateText(text: string, format: string): void {
  const cause = fault(text, format, () => undefined);
  if (cause) throw cause;
}

export function checkNanoText(text: string, format: string): void {
  const cause = fault(text, format, beyondNanos);
  if (cause) throw cause;
}

/** 2^63 nanoseconds after the epoch. */
const lastNanosMs = 9_223_372_036_854.775;

/** The server looks how far a number reaches only backwards. */
function beyondNanos(ms: number, text: string): ElasticsearchError | undefined {
  const shown = new Date(ms).toISOString().replace(/\.?0*Z$/, "Z");
  if (ms < 0)
    return illegalArgument(
      `date[${shown}] is before the epoch in 1970 and cannot be stored in nanosecond resolution`,
    );
  if (ms > lastNanosMs && !/^[\d.]+$/.test(text))
    return illegalArgument(
      `date[${shown}] is after 2262-04-11T23:47:16.854775807 and cannot be stored in nanosecond resolution`,
    );
  return undefined;
}

/** What Java says of text that is no date of a format. */
export function whyNot(text: string, format: string): { reason: string; causedBy?: ElasticsearchError } {
  const formats = dateFormats(format);
  const only = formats[0]?.explain;
  if (formats.length > 1 || !only) return { reason: "Failed to parse with all enclosed parsers" };
  return only(text);
}
