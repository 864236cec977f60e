import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { clampDay, type DateParts, instantOf, type Rounding } from "./instant.ts";
import { JavaPattern } from "./java-pattern.ts";

export type { Rounding } from "./instant.ts";

/** One way to write a date. `parse` gives milliseconds since the epoch, or undefined when the text is not so written. */
export interface DateFormat {
  readonly name: string;
  parse(text: string, rounding?: Rounding): number | undefined;
  /** Why a text is not so written; formats that are several cannot say. */
  readonly explain?: (text: string) => { reason: string; causedBy?: ElasticsearchError };
}

const zone = "(Z|[+-]\\d\\d(?::?\\d\\d(?::?\\d\\d)?)?|[A-Za-z][\\w/+-]*)";
const time = `(?:([01]\\d|2[0-3])(?::([0-5]\\d)(?::([0-5]\\d)(?:[.,](\\d{1,9}))?)?)?${zone}?)?`;
const optionalTime = new RegExp(`^(-?\\d{4})(?:-(0\\d|1[0-2])(?:-([0-2]\\d|3[01])(?:T${time})?)?)?$`);
const lenientOptionalTime = new RegExp(
  `^(-?\\d{1,9})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:T(?:(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?)?${zone}?)?)?)?)?$`,
);

/** Milliseconds beyond what JavaScript's own dates reach are kept as they are. */
const epoch = (factor: number): DateFormat["parse"] => {
  return (text) => {
    if (!/^-?\d+(?:\.\d*)?$/.test(text)) return undefined;
    const value = Number(text);
    if (Math.abs(value) > 2 ** 53 && !isLong(text)) return undefined;
    return Math.floor(value * factor);
  };
};

function isLong(text: string): boolean {
  const whole = BigInt(text.replace(/\..*$/, ""));
  return whole < 2n ** 63n && whole >= -(2n ** 63n);
}

const named: Readonly<Record<string, DateFormat["parse"]>> = {
  strict_date_optional_time: byPattern(optionalTime),
  strict_date_optional_time_nanos: byPattern(optionalTime),
  date_optional_time: byPattern(lenientOptionalTime),
  iso8601: byPattern(optionalTime),
  epoch_millis: epoch(1),
  epoch_second: epoch(1000),
};

const times: Readonly<Record<string, string>> = {
  time: "HH:mm:ss.SSSXXX",
  time_no_millis: "HH:mm:ssXXX",
  t_time: "'T'HH:mm:ss.SSSXXX",
  t_time_no_millis: "'T'HH:mm:ssXXX",
  hour: "HH",
  hour_minute: "HH:mm",
  hour_minute_second: "HH:mm:ss",
  hour_minute_second_millis: "HH:mm:ss.SSS",
  hour_minute_second_fraction: "HH:mm:ss.SSS",
};
const dates: Readonly<Record<string, string>> = {
  date: "yyyy-MM-dd",
  date_hour: "yyyy-MM-dd'T'HH",
  date_hour_minute: "yyyy-MM-dd'T'HH:mm",
  date_hour_minute_second: "yyyy-MM-dd'T'HH:mm:ss",
  date_hour_minute_second_millis: "yyyy-MM-dd'T'HH:mm:ss.SSS",
  date_hour_minute_second_fraction: "yyyy-MM-dd'T'HH:mm:ss.SSS",
  date_time: "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
  date_time_no_millis: "yyyy-MM-dd'T'HH:mm:ssXXX",
  year: "yyyy",
  year_month: "yyyy-MM",
  year_month_day: "yyyy-MM-dd",
  ordinal_date: "yyyy-DDD",
  ordinal_date_time: "yyyy-DDD'T'HH:mm:ss.SSSXXX",
  ordinal_date_time_no_millis: "yyyy-DDD'T'HH:mm:ssXXX",
  week_date: "yyyy'-W'ww-e",
  week_date_time: "yyyy'-W'ww-e'T'HH:mm:ss.SSSXXX",
  week_date_time_no_millis: "yyyy'-W'ww-e'T'HH:mm:ssXXX",
  weekyear: "yyyy",
  weekyear_week: "yyyy'-W'ww",
  weekyear_week_day: "yyyy'-W'ww-e",
};

/** Names of formats that are patterns. */
export const abbreviations: Readonly<Record<string, string>> = {
  ...dates,
  ...times,
  ...Object.fromEntries(
    Object.entries({ ...dates, ...times }).map(([name, pattern]) => [`strict_${name}`, pattern]),
  ),
  basic_date: "yyyyMMdd",
  basic_date_time: "yyyyMMdd'T'HHmmss.SSSXXX",
  basic_date_time_no_millis: "yyyyMMdd'T'HHmmssXXX",
  basic_ordinal_date: "yyyyDDD",
  basic_ordinal_date_time: "yyyyDDD'T'HHmmss.SSSXXX",
  basic_ordinal_date_time_no_millis: "yyyyDDD'T'HHmmssXXX",
  basic_time: "HHmmss.SSSXXX",
  basic_time_no_millis: "HHmmssXXX",
  basic_t_time: "'T'HHmmss.SSSXXX",
  basic_t_time_no_millis: "'T'HHmmssXXX",
  basic_week_date: "yyyy'W'wwe",
  strict_basic_week_date: "yyyy'W'wwe",
};

/** What a date field takes when its mapping names no format. */
export const defaultDateFormat = "strict_date_optional_time||epoch_millis";
export const defaultNanosFormat = "strict_date_optional_time_nanos||epoch_millis";

const known = new Map<string, readonly DateFormat[]>();

/** The formats of a mapping's or query's `format`: names or patterns separated by `||`. */
export function dateFormats(format: string): readonly DateFormat[] {
  let formats = known.get(format);
  if (!formats) {
    if (format === "") throw illegalArgument("No date pattern provided");
    const names = format.split("||");
    if (names.includes(""))
      throw illegalArgument(`Cannot have empty element in multi date format pattern: ${format}`);
    formats = names.map(makeFormat);
    known.set(format, formats);
  }
  return formats;
}

function makeFormat(name: string): DateFormat {
  const parse = named[name];
  if (parse) return { name, parse };
  const pattern = abbreviations[name];
  return pattern === undefined ? byJavaPattern(name, compile(name)) : abbreviated(name, pattern);
}

function compile(pattern: string): JavaPattern {
  try {
    return new JavaPattern(pattern);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
    throw illegalArgument(`Invalid format: [${pattern}]: ${cause.message}`, cause);
  }
}

/** Named formats take fractions of any length and zones with and without colon; the lenient ones short numbers. */
function abbreviated(name: string, pattern: string): DateFormat {
  const strict = name.startsWith("strict_") || name.startsWith("basic_");
  const numbers = strict ? pattern : pattern.replace(/MM|dd|HH|mm|ss/g, (token) => token[0] ?? "");
  const zones = numbers.includes("XXX") ? [numbers, numbers.replace("XXX", "X")] : [numbers];
  const isBasic = name.startsWith("basic_");
  const fractions = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((count) => `.${"S".repeat(count)}`);
  const variants = zones.flatMap((each) =>
    each.includes(".SSS")
      ? [
          ...(isBasic ? [] : [each.replace(".SSS", "")]),
          ...fractions.map((digits) => each.replace(".SSS", digits)),
        ]
      : [each],
  );
  const formats = variants.map((each) => byJavaPattern(name, new JavaPattern(each)));
  const [plain] = formats;
  return {
    name,
    parse(text, rounding) {
      for (const format of formats) {
        const ms = format.parse(text, rounding);
        if (ms !== undefined) return ms;
      }
      return undefined;
    },
    ...(plain?.explain &&
      !isBasic && {
        explain: formats.length === 1 ? plain.explain : () => ({ reason: "Could not fully parse datetime" }),
      }),
  };
}

/** Rounded up, a day that a month does not have is its last. */
function byJavaPattern(name: string, pattern: JavaPattern): DateFormat {
  return {
    name,
    parse(text, rounding = "down") {
      const reading = pattern.read(text);
      if (!("parts" in reading)) return undefined;
      try {
        return instantOf(rounding === "up" ? clampDay(reading.parts) : reading.parts, rounding);
      } catch (cause) {
        // The server's own resolving of days of the year is part of its parser.
        if (reading.parts.dayOfYear !== undefined && cause instanceof ElasticsearchError) return undefined;
        throw cause;
      }
    },
    explain(text) {
      const reading = pattern.read(text);
      const because = (causedBy: ElasticsearchError) => ({
        reason: `Text '${text}' could not be parsed: ${causedBy.message}`,
        causedBy,
      });
      if ("fault" in reading) return because(reading.fault);
      if ("parts" in reading)
        try {
          instantOf(reading.parts, "down");
          return { reason: `Text '${text}' could not be parsed at index 0` };
        } catch (cause) {
          if (cause instanceof ElasticsearchError) return because(cause);
          throw cause;
        }
      return {
        reason: reading.unparsed
          ? `Text '${text}' could not be parsed, unparsed text found at index ${reading.index}`
          : `Text '${text}' could not be parsed at index ${reading.index}`,
      };
    },
  };
}

/** Milliseconds of a date written in the first of the formats that fits; undefined when none does. */
export function parseDate(
  text: string,
  formats: readonly DateFormat[],
  rounding?: Rounding,
): number | undefined {
  for (const format of formats) {
    const ms = format.parse(text, rounding);
    if (ms !== undefined) return ms;
  }
  return undefined;
}

/** Years, months, ... of a pattern whose groups are these in order; dates are checked too often to name them. */
function byPattern(pattern: RegExp): DateFormat["parse"] {
  return (text, rounding = "down") => {
    const groups = pattern.exec(text);
    if (!groups) return undefined;
    const [, year, month, day, hour, minute, second, fraction, place] = groups;
    if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
    const parts: DateParts = { year: Number(year) };
    if (month !== undefined) parts.month = Number(month);
    if (day !== undefined) parts.day = Number(day);
    if (hour !== undefined) parts.hour = Number(hour);
    if (minute !== undefined) parts.minute = Number(minute);
    if (second !== undefined) parts.second = Number(second);
    if (fraction !== undefined) parts.fraction = fraction;
    if (place !== undefined) parts.zone = place;
    return instantOf(parts, rounding);
  };
}
