import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Complaint } from "../complaint.ts";
import type { Field } from "../field.ts";
import { refused } from "./complaints.ts";
import { dateFormats, defaultDateFormat, parseDate } from "./date-formats.ts";

/** The `format` of a date field. */
export function formatOf(field: Field): string {
  return typeof field.parameters.format === "string" ? field.parameters.format : defaultDateFormat;
}

/** The check of a date field: strings and numbers written in one of its formats. */
export function checkDate(value: Json, field: Field): Complaint | undefined {
  if (typeof value === "object") return refused("Cannot parse object or array as a date value");
  if (value === "") return refused("cannot parse empty datetime");
  const format = formatOf(field);
  try {
    if (parseDate(String(value), dateFormats(format)) !== undefined) return undefined;
  } catch (cause) {
    if (cause instanceof ElasticsearchError) return () => cause;
    throw cause;
  }
  return ({ text }) =>
    illegalArgument(
      `failed to parse date field [${typeof value === "string" ? value : text}] with format [${format}]`,
      new ElasticsearchError({
        type: "date_time_parse_exception",
        reason: whyNot(String(value), format),
        status: 400,
      }),
    );
}

/** What Java says of text that is no date of a format. */
export function whyNot(text: string, format: string): string {
  if (format.includes("||") || format.startsWith("epoch_"))
    return "Failed to parse with all enclosed parsers";
  for (let length = text.length - 1; length > 0; length--)
    if (parseDate(text.slice(0, length), dateFormats(format)) !== undefined)
      return `Text '${text}' could not be parsed, unparsed text found at index ${length}`;
  return `Text '${text}' could not be parsed at index 0`;
}
