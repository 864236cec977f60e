import type { Zone } from "../../../time/zone.ts";

/** Rounds instants down to where their interval begins, by the clocks of a zone. */
export interface DateRounding {
  round(instant: number): number;
  /** The beginning of the interval after one that begins here. */
  next(rounded: number): number;
}

const units = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
const week = 7 * units.day;
/** The Monday before the first day of the epoch, which was a Thursday. */
const firstMonday = -3 * units.day;

/** After so many milliseconds, 400 years, the calendar begins anew; `Date` knows only some hundred thousand years. */
const calendarCycleMs = 146_097 * units.day;

export type CalendarUnit = keyof typeof units | "week" | "month" | "quarter" | "year";

/** Names and abbreviations of `calendar_interval`. */
export const calendarUnits: Readonly<Record<string, CalendarUnit>> = {
  second: "second",
  "1s": "second",
  minute: "minute",
  "1m": "minute",
  hour: "hour",
  "1h": "hour",
  day: "day",
  "1d": "day",
  week: "week",
  "1w": "week",
  month: "month",
  "1M": "month",
  quarter: "quarter",
  "1q": "quarter",
  year: "year",
  "1y": "year",
};

/** Rounds to calendar units: months have their own lengths, days those that the zone gives them. */
export function calendarRounding(unit: CalendarUnit, zone: Zone): DateRounding {
  if (unit === "second" || unit === "minute" || unit === "hour") return clockRounding(units[unit], zone);
  const { floor, next } = localRounding(unit);
  return {
    round: (instant) => toUtc(floor(instant + zone.offsetAt(instant)), zone),
    next: (rounded) => toUtc(next(rounded + zone.offsetAt(rounded)), zone),
  };
}

/** Rounds to multiples of a length, which begin at midnight of the zone's first day of the epoch. */
export function fixedRounding(lengthMs: number, zone: Zone): DateRounding {
  const floor = (local: number) => Math.floor(local / lengthMs) * lengthMs;
  return {
    round(instant) {
      const offset = zone.offsetAt(instant);
      const local = floor(instant + offset);
      // What clocks show twice begins a second time.
      return zone.offsetAt(local - offset) === offset ? local - offset : toUtc(local, zone);
    },
    next: (rounded) => toUtc(floor(rounded + zone.offsetAt(rounded)) + lengthMs, zone),
  };
}

/** Hours and less go on evenly when clocks are changed. */
function clockRounding(unitMs: number, zone: Zone): DateRounding {
  return {
    round(instant) {
      const offset = zone.offsetAt(instant);
      return Math.floor((instant + offset) / unitMs) * unitMs - offset;
    },
    next: (rounded) => rounded + unitMs,
  };
}

/** Rounds what clocks show, as milliseconds. */
function localRounding(unit: CalendarUnit): { floor(local: number): number; next(local: number): number } {
  if (unit === "day" || unit === "week") {
    const length = unit === "day" ? units.day : week;
    const start = unit === "day" ? 0 : firstMonday;
    const floor = (local: number) => Math.floor((local - start) / length) * length + start;
    return { floor, next: (local) => floor(local) + length };
  }
  const months = unit === "month" ? 1 : unit === "quarter" ? 3 : 12;
  const monthOf = (local: number) => {
    const cycles = Math.floor(local / calendarCycleMs);
    const date = new Date(local - cycles * calendarCycleMs);
    const month = (date.getUTCFullYear() + cycles * 400) * 12 + date.getUTCMonth();
    return Math.floor(month / months) * months;
  };
  return { floor: (local) => startOf(monthOf(local)), next: (local) => startOf(monthOf(local) + months) };
}

function startOf(month: number): number {
  const cycles = Math.floor(month / 4800);
  return Date.UTC(2000, month - cycles * 4800, 1) + (cycles - 5) * calendarCycleMs;
}

/** The first instant at which clocks show something, or have gone past it. */
function toUtc(local: number, zone: Zone): number {
  if (zone.fixedOffset !== undefined) return local - zone.fixedOffset;
  const before = zone.offsetAt(local - units.day);
  const after = zone.offsetAt(local + units.day);
  for (const offset of [Math.max(before, after), Math.min(before, after)])
    if (zone.offsetAt(local - offset) === offset) return local - offset;
  // Clocks skip it: the interval begins when they are changed.
  return local - before;
}

/** The same, but `offsetMs` later. */
export function shifted({ round, next }: DateRounding, offsetMs: number): DateRounding {
  if (offsetMs === 0) return { round, next };
  return {
    round: (instant) => round(instant - offsetMs) + offsetMs,
    next: (rounded) => next(rounded - offsetMs) + offsetMs,
  };
}
