import { ElasticsearchError } from "../../errors.ts";
import { zoneOffset } from "./zone.ts";

/** How to fill the time that a date leaves out: with its first instant, or its last millisecond. Days are the first. */
export type Rounding = "down" | "up";

/** The parts of a date as they were read. */
export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
  dayOfYear?: number;
  week?: number;
  weekday?: number;
  hour?: number;
  hourOfHalf?: number;
  half?: number;
  minute?: number;
  second?: number;
  fraction?: string;
  zone?: string;
}

const dayMs = 86_400_000;

/** Milliseconds since the epoch; undefined for a zone that is none. Throws `date_time_exception` for days no calendar has. */
export function instantOf(parts: DateParts, rounding: Rounding): number | undefined {
  const up = rounding === "up";
  const half = parts.hourOfHalf === undefined ? undefined : (parts.hourOfHalf % 12) + 12 * (parts.half ?? 0);
  const hour = parts.hour ?? half ?? (up ? 23 : 0);
  const minute = parts.minute ?? (up ? 59 : 0);
  const second = parts.second ?? (up ? 59 : 0);
  const ms = millis(parts.fraction, up);
  const local = dayOf(parts) + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  const offset = zoneOffset(parts.zone, local);
  return offset === undefined ? undefined : local - offset;
}

function millis(fraction: string | undefined, up: boolean): number {
  if (fraction === undefined) return up ? 999 : 0;
  return fraction.length === 3 ? Number(fraction) : Number(fraction.padEnd(3, "0").slice(0, 3));
}

function dayOf({ year = 1970, month = 1, day = 1, dayOfYear, week, weekday = 1 }: DateParts): number {
  if (week !== undefined) {
    const fourth = utc(year, 1, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs;
    return monday + ((week - 1) * 7 + weekday - 1) * dayMs;
  }
  if (dayOfYear !== undefined) {
    if (dayOfYear === 366 && !isLeap(year))
      throw dateTime(`Invalid date 'DayOfYear 366' as '${year}' is not a leap year`);
    return utc(year, 1, 1) + (dayOfYear - 1) * dayMs;
  }
  if (month < 1 || month > 12)
    throw dateTime(`Invalid value for MonthOfYear (valid values 1 - 12): ${month}`);
  if (day < 1 || day > 31) throw dateTime(`Invalid value for DayOfMonth (valid values 1 - 28/31): ${day}`);
  if (day > 28 && day > lastDay(year, month)) throw noSuchDay(year, month, day);
  return utc(year, month, day);
}

/** A date of the last day of its month where that has fewer days. */
export function clampDay(parts: DateParts): DateParts {
  const { year = 1970, month = 1, day } = parts;
  if (day === undefined || day > 31 || month < 1 || month > 12) return parts;
  return { ...parts, day: Math.min(day, lastDay(year, month)) };
}

function lastDay(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function utc(year: number, month: number, day: number): number {
  if (year > 99) return Date.UTC(year, month - 1, day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

export const monthNames =
  "January,February,March,April,May,June,July,August,September,October,November,December".split(",");

function noSuchDay(year: number, month: number, day: number): ElasticsearchError {
  const name = monthNames[month - 1] ?? "";
  return dateTime(
    `Invalid date '${day === 29 ? `February 29' as '${year}' is not a leap year` : `${name.toUpperCase()} ${day}'`}`,
  );
}

export function dateTime(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "date_time_exception", reason, status: 400 });
}
