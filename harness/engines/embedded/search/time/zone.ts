import { ElasticsearchError } from "../../errors.ts";
import { illegalArgumentAround } from "../root-cause.ts";
import { fixedOffsetMs, unknownZone } from "./time-zone.ts";

/** A time zone: how far its clocks are from UTC at an instant, in milliseconds. */
export interface Zone {
  /** Undefined when it changes over time. */
  readonly fixedOffset: number | undefined;
  offsetAt(instant: number): number;
}

/** The zone that an option names, refused as the server refuses it there. */
export function readZone(name: string): Zone {
  try {
    return zoneOf(name);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    throw illegalArgumentAround(`java.time.zone.ZoneRulesException: ${cause.message}`, cause);
  }
}

/**
 * The instant at which the clocks of a zone show a local time. Of two the first; a time that they skip is as much
 * later as they do.
 */
export function instantOf({ fixedOffset, offsetAt }: Zone, local: number): number {
  if (fixedOffset !== undefined) return local - fixedOffset;
  const before = offsetAt(local - dayMs);
  const after = offsetAt(local + dayMs);
  if (before === after || offsetAt(local - before) === before) return local - before;
  return offsetAt(local - after) === after ? local - after : local - before;
}

const dayMs = 86_400_000;

export const utc: Zone = { fixedOffset: 0, offsetAt: () => 0 };

/** The zone of a name such as `Europe/Berlin`, `+02:00` or `UTC`. */
export function zoneOf(name: string): Zone {
  const fixed = fixedOffsetMs(name);
  if (fixed !== undefined) return fixed === 0 ? utc : { fixedOffset: fixed, offsetAt: () => fixed };
  const offsets = new Map<number, number>();
  const formatter = formatterOf(name);
  return {
    fixedOffset: undefined,
    offsetAt(instant) {
      // Since 1972 no zone has changed its clocks but at a quarter of an hour.
      const quarter = Math.floor(instant / 900_000);
      let offset = offsets.get(quarter);
      if (offset === undefined) {
        offset = measure(formatter, quarter * 900_000);
        offsets.set(quarter, offset);
      }
      return offset;
    },
  };
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = "numeric";
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  } catch {
    // Intl says only by throwing that it does not know a zone.
    throw unknownZone(timeZone);
  }
}

function measure(formatter: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(formatter.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - part("year") : part("year");
  const clock = new Date(0);
  clock.setUTCFullYear(year, part("month") - 1, part("day"));
  clock.setUTCHours(part("hour"), part("minute"), part("second"));
  return clock.getTime() - instant;
}
