import { parseQuartz, type QuartzExpression } from "./quartz-fields.ts";

/**
 * When a schedule is due next: the first instant after `afterMs`, in milliseconds of the epoch, always a whole second.
 * Read as Elasticsearch reads Quartz expressions, in UTC, with two differences. Where Elasticsearch goes wrong over
 * `W`, the nearest weekday (it answers with an instant that has passed, or never), Quartz is right. And what both
 * take by overlooking a part of it (`5x`, `MON/2`, `1,15W`) is refused.
 * @returns undefined when it is never due again, 2099 being the last year there is.
 * @throws {ConfigError} saying which field is wrong and what it may hold.
 */
export function nextAfter(expression: string, afterMs: number): number | undefined {
  const quartz = parseQuartz(expression);
  const earliestMs = (Math.floor(afterMs / 1000) + 1) * 1000;
  const earliest = new Date(earliestMs);
  for (const year of quartz.years) {
    if (year < earliest.getUTCFullYear()) continue;
    for (const month of quartz.months) {
      if (Date.UTC(year, month) <= earliestMs) continue;
      for (const day of quartz.days(year, month)) {
        const midnightMs = Date.UTC(year, month - 1, day);
        const second = secondFrom(quartz, (earliestMs - midnightMs) / 1000);
        if (second !== undefined) return midnightMs + second * 1000;
      }
    }
  }
  return undefined;
}

/** The first second of a day that is due, at `least` or after it. */
function secondFrom({ hours, minutes, seconds }: QuartzExpression, least: number): number | undefined {
  for (const hour of hours) {
    if ((hour + 1) * 3600 <= least) continue;
    for (const minute of minutes) {
      if (hour * 3600 + (minute + 1) * 60 <= least) continue;
      const second = seconds.find((second) => hour * 3600 + minute * 60 + second >= least);
      if (second !== undefined) return hour * 3600 + minute * 60 + second;
    }
  }
  return undefined;
}
