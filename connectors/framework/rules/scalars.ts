/** A value as a rule compares it: `null` never matches, lists and objects are taken apart before. */
export type Scalar = string | number | boolean;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A decimal number as people write it; undefined for anything else, and for one beyond what JSON can hold. */
export function parseNumber(text: string): number | undefined {
  const number = NUMBER.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** The words `true` and `false`, in any case. */
export function parseBoolean(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

const DAY = /(-?\d{4})-(\d\d)-(\d\d)/;
const TIME = /[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? ?(Z|[+-]\d\d(?::?\d\d)?)?/;
const INSTANT = new RegExp(`^${DAY.source}(?:${TIME.source})?$`, "i");

/**
 * A day or a time of ISO 8601 in nanoseconds of the epoch, as sources tell times more finely than milliseconds. One
 * without a zone is in UTC, a day is its first moment. Undefined for anything else, the 30th of February too.
 */
export function parseInstant(text: string): bigint | undefined {
  const parts = INSTANT.exec(text.trim());
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isDay || hour > 23 || minute > 59 || second > 59) return undefined;
  const offsetMinutes = parseZone(parts[8]);
  if (offsetMinutes === undefined) return undefined;
  date.setUTCHours(hour, minute - offsetMinutes, second);
  return BigInt(date.getTime()) * 1_000_000n + BigInt((parts[7] ?? "").padEnd(9, "0"));
}

/** Minutes ahead of UTC. */
function parseZone(zone = "Z"): number | undefined {
  if (zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", "") || 0);
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (60 * hours + minutes);
}
