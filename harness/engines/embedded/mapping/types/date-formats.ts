import { ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";

/** How to fill the time that a date leaves out: with its first instant, or its last millisecond. Days are the first. */
export type Rounding = "down" | "up";

/** One way to write a date. `parse` gives milliseconds since the epoch, or undefined when the text is not so written. */
export interface DateFormat {
  readonly name: string;
  parse(text: string, rounding?: Rounding): number | undefined;
}

type Part = "year" | "month" | "day" | "hour" | "minute" | "second" | "fraction" | "zone";

const optionalTime =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?:(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?)?)?)?$/;
const lenientOptionalTime =
  /^(?<year>-?\d{1,9})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2})(?:T(?:(?<hour>\d{1,2})(?::(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,](?<fraction>\d{1,9}))?)?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?)?)?)?$/;

const named: Readonly<Record<string, DateFormat["parse"]>> = {
  strict_date_optional_time: byPattern(optionalTime),
  strict_date_optional_time_nanos: byPattern(optionalTime),
  date_optional_time: byPattern(lenientOptionalTime),
  iso8601: byPattern(optionalTime),
  epoch_millis: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : undefined),
  epoch_second: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Math.floor(Number(text) * 1000) : undefined),
};

/** Names of formats that are patterns. */
export const abbreviations: Readonly<Record<string, string>> = {
  strict_date: "yyyy-MM-dd",
  date: "yyyy-MM-dd",
  strict_date_time: "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
  date_time: "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
  strict_date_time_no_millis: "yyyy-MM-dd'T'HH:mm:ssXXX",
  date_time_no_millis: "yyyy-MM-dd'T'HH:mm:ssXXX",
  strict_date_hour_minute_second: "yyyy-MM-dd'T'HH:mm:ss",
  date_hour_minute_second: "yyyy-MM-dd'T'HH:mm:ss",
  basic_date: "yyyyMMdd",
  basic_date_time: "yyyyMMdd'T'HHmmss.SSSXXX",
  basic_date_time_no_millis: "yyyyMMdd'T'HHmmssXXX",
  strict_year: "yyyy",
  year: "yyyy",
  strict_year_month: "yyyy-MM",
  year_month: "yyyy-MM",
};

/** What a date field takes when its mapping names no format. */
export const defaultDateFormat = "strict_date_optional_time||epoch_millis";

const known = new Map<string, readonly DateFormat[]>();

/** The formats of a mapping's or query's `format`: names or patterns separated by `||`. */
export function dateFormats(format: string): readonly DateFormat[] {
  let formats = known.get(format);
  if (!formats) {
    formats = format.split("||").map((name) => ({ name, parse: named[name] ?? compile(name) }));
    known.set(format, formats);
  }
  return formats;
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

const partPatterns: Readonly<Record<string, readonly [Part, string]>> = {
  y: ["year", "\\d{4}"],
  u: ["year", "\\d{4}"],
  M: ["month", "\\d\\d"],
  d: ["day", "\\d\\d"],
  H: ["hour", "\\d\\d"],
  m: ["minute", "\\d\\d"],
  s: ["second", "\\d\\d"],
  S: ["fraction", "\\d"],
  X: ["zone", "Z|[+-]\\d\\d(?::?\\d\\d)?"],
  Z: ["zone", "[+-]\\d\\d:?\\d\\d"],
};
const otherJavaLetters = new Set("GLDYQqwWEecFahkKAnNVvzOxpB");

/** Compiles a pattern such as `yyyy/MM/dd HH:mm:ss`. */
function compile(pattern: string): DateFormat["parse"] {
  const full = abbreviations[pattern] ?? pattern;
  let source = "";
  for (const token of full.match(/([A-Za-z])\1*|'[^']*'|[^A-Za-z']/g) ?? []) {
    const letter = token[0] ?? "";
    const part = partPatterns[letter];
    if (token.startsWith("'")) source += literally(token.slice(1, -1));
    else if (!/[A-Za-z]/.test(letter)) source += literally(token);
    else if (part) source += `(?<${part[0]}>${sized(part[0], part[1], token.length)})`;
    else if (otherJavaLetters.has(letter)) throw notImplemented(`the date format [${pattern}]`);
    else {
      const unknown = illegalArgument(`Unknown pattern letter: ${letter}`);
      throw illegalArgument(`Invalid format: [${pattern}]: ${unknown.message}`, unknown);
    }
  }
  return byPattern(new RegExp(`^${source}$`));
}

function sized(part: Part, pattern: string, length: number): string {
  if (part === "fraction") return `\\d{${length}}`;
  if (part === "year" || part === "zone" || length > 1) return pattern;
  return "\\d{1,2}";
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function byPattern(pattern: RegExp): DateFormat["parse"] {
  return (text, rounding) => {
    const groups = pattern.exec(text)?.groups as Partial<Record<Part, string>> | undefined;
    return groups && instant(groups, rounding ?? "down");
  };
}

/** Undefined for numbers no calendar has; a day that its month has not is the server's own error. */
function instant(groups: Partial<Record<Part, string>>, rounding: Rounding): number | undefined {
  const up = rounding === "up";
  const year = Number(groups.year ?? 1970);
  const month = Number(groups.month ?? 1);
  if (month < 1 || month > 12) return undefined;
  const lastDay = new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
  const day = Number(groups.day ?? 1);
  const hour = Number(groups.hour ?? (up ? 23 : 0));
  const minute = Number(groups.minute ?? (up ? 59 : 0));
  const second = Number(groups.second ?? (up ? 59 : 0));
  if (day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return undefined;
  if (day > lastDay) throw noSuchDay(year, month, day);
  const ms = Number((groups.fraction ?? (up ? "999" : "0")).padEnd(3, "0").slice(0, 3));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, ms);
  return date.getTime() - offsetMs(groups.zone);
}

function offsetMs(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", "") || 0);
  return (zone.startsWith("-") ? -1 : 1) * minutes * 60_000;
}

function noSuchDay(year: number, month: number, day: number): ElasticsearchError {
  const name = new Date(Date.UTC(2000, month - 1, 1)).toLocaleString("en", {
    month: "long",
    timeZone: "UTC",
  });
  const leap = day === 29 ? `February 29' as '${year}' is not a leap year` : `${name.toUpperCase()} ${day}'`;
  return new ElasticsearchError({
    type: "date_time_exception",
    reason: `Invalid date '${leap}`,
    status: 400,
  });
}
