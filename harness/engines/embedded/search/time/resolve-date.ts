import { ElasticsearchError, parseException } from "../../errors.ts";
import { type DateFormat, dateFormats, type Rounding } from "../../mapping/types/date-formats.ts";
import { whyNot } from "../../mapping/types/dates.ts";
import { applyDateMath } from "./date-math.ts";
import { instantOf, type Zone } from "./zone.ts";

export interface DateReading {
  /** Names and patterns, `||` between alternatives. */
  readonly format: string;
  /** What `now` means, in milliseconds since the epoch. */
  readonly now: number;
  /** Whether partial dates and roundings mean their first millisecond or their last. */
  readonly rounding: Rounding;
  /** The zone of dates that name none, and of roundings. */
  readonly zone: Zone;
}

/**
 * Resolves a date as queries give it: a date of the format, or date math (`now-300s`, `2024-01-01||+1M/d`).
 * Throws the server's `parse_exception` for what it cannot read.
 */
export function resolveDate(text: string, reading: DateReading): number {
  if (text.startsWith("now")) return applyDateMath(text.slice(3), reading.now, reading);
  const bars = text.indexOf("||");
  if (bars === -1) return parse(text, reading);
  const anchor = parse(text.slice(0, bars), { ...reading, rounding: "down" });
  return applyDateMath(text.slice(bars + 2), anchor, reading);
}

function parse(text: string, reading: DateReading): number {
  if (text === "") throw parseException("cannot parse empty datetime");
  for (const format of dateFormats(reading.format)) {
    const instant = tryFormat(text, format, reading);
    if (instant !== undefined) return saysItsZone(text, format) ? instant : instantOf(reading.zone, instant);
  }
  const reason = `failed to parse date field [${text}] with format [${reading.format}]`;
  const causedBy = new ElasticsearchError({
    type: "date_time_parse_exception",
    ...whyNot(text, reading.format),
    status: 400,
  });
  throw new ElasticsearchError({
    type: "parse_exception",
    reason: `${reason}: [${reason}]`,
    status: 400,
    causedBy: new ElasticsearchError({ type: "illegal_argument_exception", reason, status: 400, causedBy }),
  });
}

/** A day that its month does not have ends the search for a format that fits. */
function tryFormat(text: string, format: DateFormat, reading: DateReading): number | undefined {
  try {
    return format.parse(text, reading.rounding);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    throw new ElasticsearchError({
      type: "parse_exception",
      reason: `failed to parse date field [${text}] with format [${reading.format}]: [${cause.message}]`,
      status: 400,
      causedBy: cause,
    });
  }
}

function saysItsZone(text: string, format: DateFormat): boolean {
  return format.name.startsWith("epoch_") || /\d(?:Z|[+-]\d\d(?::?\d\d)?)$/.test(text.replace(/^[^T ]*/, ""));
}
