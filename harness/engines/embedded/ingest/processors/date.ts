import { ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";
import { dateFormats } from "../../mapping/types/date-formats.ts";
import { printDate } from "../../search/time/print-date.ts";
import type { ProcessorFactory } from "../processor.ts";

const isUtc = /^(UTC|GMT|Z|[+-]00:?00|Etc\/UTC)$/;
const isEnglish = /^(ENGLISH|ROOT|en|en[-_].*)?$/i;

export const date: ProcessorFactory = (config) => {
  const field = config.string("field");
  const target = config.optionalString("target_field") ?? "@timestamp";
  const formats = config.optionalList("formats");
  if (!formats) throw config.problem("formats", "required property is missing");
  const output = config.optionalString("output_format") ?? "yyyy-MM-dd'T'HH:mm:ss.SSSXXX";
  if (!isUtc.test(config.optionalString("timezone") ?? "UTC"))
    throw notImplemented("[timezone] other than UTC of the ingest processor [date]");
  if (!isEnglish.test(config.optionalString("locale") ?? ""))
    throw notImplemented("[locale] other than English of the ingest processor [date]");
  const parsers = formats.map((format) => parserOf(String(format)));
  printDate(0, output);
  return (document) => {
    const value = document.get(field);
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "null";
    for (const parse of parsers) {
      const instant = parse(text);
      if (instant === undefined) continue;
      document.set(target, printDate(instant, output));
      return;
    }
    throw illegalArgument(
      `unable to parse date [${text}]`,
      new ElasticsearchError({
        type: "illegal_argument_exception",
        reason: `failed to parse date field [${text}] with format [${String(formats.at(-1))}]`,
        status: 400,
      }),
    );
  };
};

/** A parser for `ISO8601`, `UNIX`, `UNIX_MS`, or a pattern of Java. */
function parserOf(format: string): (text: string) => number | undefined {
  if (format === "TAI64N") throw notImplemented("[TAI64N] of the ingest processor [date]");
  if (format === "UNIX" || format === "UNIX_MS") {
    const factor = format === "UNIX" ? 1000 : 1;
    return (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Math.floor(Number(text) * factor) : undefined);
  }
  const formats = dateFormats(format === "ISO8601" ? "iso8601" : format);
  return (text) => {
    for (const each of formats) {
      const instant = each.parse(text);
      if (instant !== undefined) return instant;
    }
    return undefined;
  };
}
