import type { Json } from "../framework/contract.ts";

/** Turns what PostgreSQL prints for a value into what a document holds. */
export type Convert = (text: string) => Json;

/**
 * How a type is read, by the name of its base type in `pg_type`. One column always gives one kind of value, so that
 * a mapping made from its first row fits the others. Types that are not here stay as PostgreSQL prints them:
 * network addresses, bit strings, geometry, ranges, intervals (ISO 8601), JSON, XML, enums, composites.
 */
export const CONVERSIONS: Readonly<Record<string, Convert>> = {
  bool: (text) => text === "t" || text === "true",
  int2: Number,
  int4: Number,
  oid: Number,
  int8: decimal,
  numeric: decimal,
  money: decimal,
  float4: float,
  float8: float,
  date,
  timestamp: dateTime,
  timestamptz: (text) => dateTime(text.replace(/\+00(?= BC|$)/, "")).replace(/$/, "Z"),
  bytea: utf8,
  bpchar: (text) => text.replace(/ +$/, ""),
};

/**
 * A number where JavaScript holds it digit for digit: whole ones up to 2^53, others up to 15 significant digits.
 * Beyond that the digits as text, which numeric fields of Elasticsearch take as well. NaN and infinity, which JSON
 * does not know and numeric fields refuse, become null.
 */
function decimal(text: string): Json {
  const number = Number(text);
  if (!/\d/.test(text)) return null;
  const significant = text.replace(/[-.]/g, "").replace(/^0+/, "").replace(/0+$/, "");
  const isWhole = !/\..*[1-9]/.test(text);
  const isExact = isWhole ? Number.isSafeInteger(number) : significant.length <= 15;
  return isExact ? number : text;
}

/**
 * A double. Whole ones beyond 2^53 stay as PostgreSQL prints them (`1e+19`): JavaScript would write out their digits,
 * and Elasticsearch refuses whole numbers beyond 2^63.
 */
function float(text: string): Json {
  const number = Number(text);
  if (!Number.isFinite(number)) return null;
  // Adding 0 turns -0, which JSON does not know, into 0.
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number + 0;
}

/**
 * Elasticsearch's dates have years of four digits, with a minus before those of old. Infinity and later years are
 * held at the last day, minus infinity at the first that most programs know, so that ranges still find them.
 */
const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";

function date(text: string): string {
  return isoYear(text) ?? (text.startsWith("-") ? FIRST_DAY : LAST_DAY);
}

/** To the microsecond, as PostgreSQL keeps it. Without a zone if the column has none. */
function dateTime(text: string): string {
  const finite = isoYear(text)?.replace(" ", "T");
  return finite ?? (text.startsWith("-") ? `${FIRST_DAY}T00:00:00` : `${LAST_DAY}T23:59:59.999999`);
}

/** ISO 8601 has a year 0, which is 1 BC. Undefined for infinities and years of five digits. */
function isoYear(text: string): string | undefined {
  const [, year, rest, isBc] = /^(\d{4})-(.*?)( BC)?$/.exec(text) ?? [];
  if (year === undefined || !isBc) return year && text;
  const before = Number(year) - 1;
  return `${before === 0 ? "" : "-"}${String(before).padStart(4, "0")}-${rest}`;
}

/** Bytes as UTF-8, bad ones dropped. */
function utf8(text: string): string {
  const bytes = Buffer.from(text.slice("\\x".length), "hex");
  return new TextDecoder().decode(bytes).replaceAll("\uFFFD", "");
}
