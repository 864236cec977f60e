import { notImplemented } from "../../errors.ts";
import { abbreviations } from "../../mapping/types/date-formats.ts";

const parts: Readonly<Record<string, (date: Date) => number>> = {
  M: (date) => date.getUTCMonth() + 1,
  d: (date) => date.getUTCDate(),
  H: (date) => date.getUTCHours(),
  m: (date) => date.getUTCMinutes(),
  s: (date) => date.getUTCSeconds(),
  S: (date) => date.getUTCMilliseconds(),
};

/** Writes an instant in the first alternative of a date format, at an offset from UTC. */
export function printDate(instant: number, format: string, offsetMs = 0): string {
  const [first = ""] = format.split("||");
  if (first === "epoch_millis") return String(instant);
  if (first === "epoch_second") return String(instant / 1000);
  const { date, cycles } = dateOf(instant + offsetMs);
  const year = date.getUTCFullYear() + cycles * 400;
  if (/^(?:(?:strict_)?date_optional_time(?:_nanos)?|iso8601)$/.test(first))
    return (
      yearText(year) +
      date
        .toISOString()
        .replace(/^[+-]?\d+/, "")
        .replace("Z", zoneText(offsetMs, 3))
    );
  const pattern = abbreviations[first] ?? first;
  return pattern.replace(/'([^']*)'|([a-zA-Z])\2*/g, (token, quoted: string | undefined, letter = "") => {
    if (quoted !== undefined) return quoted;
    if (letter === "X") return zoneText(offsetMs, token.length);
    const part = letter === "y" || letter === "u" ? year : parts[letter]?.(date);
    if (part === undefined || (letter === "M" && token.length > 2))
      throw notImplemented(`writing dates in the format [${format}]`);
    if (letter === "S") return String(part).padStart(3, "0").padEnd(token.length, "0").slice(0, token.length);
    if ((letter === "y" || letter === "u") && token.length === 2) return String(part).slice(-2);
    return String(part).padStart(token.length, "0");
  });
}

/** A date of the same day in the calendar's cycle of 400 years, which `Date` can say, and how many cycles it is away. */
function dateOf(instant: number): { date: Date; cycles: number } {
  const date = new Date(instant);
  if (!Number.isNaN(date.getTime())) return { date, cycles: 0 };
  const cycle = BigInt(146_097 * 86_400_000);
  const exact = BigInt(Math.trunc(instant));
  const rest = ((exact % cycle) + cycle) % cycle;
  return { date: new Date(Number(rest)), cycles: Number((exact - rest) / cycle) };
}

function yearText(year: number): string {
  if (year > 9999) return `+${year}`;
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

/** `Z`, or an offset such as `+01:00`; fewer letters of a pattern leave out the colon, then the minutes. */
function zoneText(offsetMs: number, letters: number): string {
  if (offsetMs === 0) return "Z";
  const minutes = Math.abs(offsetMs) / 60_000;
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const hour = `${offsetMs < 0 ? "-" : "+"}${two(minutes / 60)}`;
  if (letters === 1) return minutes % 60 === 0 ? hour : hour + two(minutes % 60);
  return `${hour}${letters === 2 ? "" : ":"}${two(minutes % 60)}`;
}
