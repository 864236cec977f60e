import { ElasticsearchError } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import { dateFormats, parseDate } from "../../mapping/types/date-formats.ts";
import { formatOf } from "../../mapping/types/dates.ts";
import type { IndexedField } from "../columns/columns.ts";
import type { QueryValue } from "../query/values.ts";
import type { Shard } from "../shard.ts";
import { printDate } from "../time/print-date.ts";
import { resolveDate } from "../time/resolve-date.ts";
import { utc } from "../time/zone.ts";
import type { Asked, MakeSpecial } from "./special.ts";
import { ValuesColumn } from "./values-column.ts";

const perMs = 1_000_000n;
const lastNanos = 2n ** 63n - 1n;

/** The instants of the documents of an index, in nanoseconds since the epoch and ascending. */
export function nanoColumn(shard: Shard, indexed: IndexedField): ValuesColumn<bigint> {
  return shard.columns.special(indexed, ValuesColumn<bigint>, () => readNanos(indexed.field));
}

function readNanos(field: Field): ValuesColumn<bigint> {
  return new ValuesColumn(nanoReader(field));
}

/** Reads the instants of a value of a source, given with its text. */
export function nanoReader(field: Field): (value: Json, text: string) => bigint[] {
  const formats = dateFormats(formatOf(field));
  const { null_value: nothing } = field.parameters;
  const read = (value: Json, text: string): bigint[] => {
    if (Array.isArray(value))
      return value.flatMap((item) => read(item, JSON.stringify(item))).sort(ascending);
    const said = value === null ? nothing : typeof value === "string" ? value : text;
    if (said === undefined || said === null) return [];
    const ms = parseDate(String(said), formats);
    return ms === undefined ? [] : [toNanos(ms, String(said))];
  };
  return read;
}

export function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Milliseconds, and what a text says beyond them. */
function toNanos(ms: number, text: string): bigint {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text) && text.length > 4;
  const [, digits = ""] = (isNumber ? /\.(\d+)$/ : /:\d\d[.,](\d{1,9})/).exec(text) ?? [];
  const beyond = isNumber ? digits.padEnd(6, "0").slice(0, 6) : digits.padEnd(9, "0").slice(3, 9);
  return BigInt(Math.floor(ms)) * perMs + BigInt(beyond === "" ? 0 : beyond);
}

/** Dates that are known to the nanosecond. */
export const nanos: MakeSpecial = (shard, indexed) => {
  const { field } = indexed;
  const column = nanoColumn(shard, indexed);
  const range = (asked: Asked) => {
    const { gt, gte, lt, lte } = asked.bounds;
    const instant = (value: QueryValue | undefined, last: boolean) =>
      value && resolve(value, last, asked, field);
    const [above, from, below, to] = [
      instant(gt, true),
      instant(gte, false),
      instant(lt, false),
      instant(lte, true),
    ];
    return (ordinal: number) =>
      column
        .all(ordinal)
        .some(
          (each) =>
            (above === undefined || each > above) &&
            (from === undefined || each >= from) &&
            (below === undefined || each < below) &&
            (to === undefined || each <= to),
        );
  };
  return {
    exists: () => (ordinal) => column.all(ordinal).length > 0,
    term: (value, now) => range({ bounds: { gte: value, lte: value }, now }),
    range,
  };
};

/** The server finds this out too late to name the index. */
export class BeyondReach extends ElasticsearchError {
  constructor(reason: string) {
    super({ type: "illegal_argument_exception", reason, status: 400 });
  }
}

function resolve({ literal }: QueryValue, last: boolean, asked: Asked, field: Field): bigint {
  const format = asked.format ?? formatOf(field);
  const { now, zone = utc } = asked;
  const ms = resolveDate(literal, { format, now, rounding: last ? "up" : "down", zone });
  const nanosOfText = toNanos(ms, literal);
  const saysNanos = /:\d\d[.,]\d{1,9}/.test(literal) && !literal.includes("||");
  const isWhole = saysNanos || /^-?\d{5,}(?:\.\d+)?$/.test(literal) || !last;
  const instant = isWhole ? nanosOfText : BigInt(Math.floor(ms)) * perMs + (perMs - 1n);
  if (instant < 0n)
    throw new BeyondReach(
      `date[${shown(instant)}] is before the epoch in 1970 and cannot be stored in nanosecond resolution`,
    );
  if (instant > lastNanos)
    throw new BeyondReach(
      `date[${shown(instant)}] is after 2262-04-11T23:47:16.854775807 and cannot be stored in nanosecond resolution`,
    );
  return instant;
}

/** An instant as Java prints it: with three, six or nine digits of its second, or none. */
export function shown(instant: bigint): string {
  const within = ((instant % (1000n * perMs)) + 1000n * perMs) % (1000n * perMs);
  const seconds = (instant - within) / (1000n * perMs);
  const date = new Date(Number(seconds) * 1000).toISOString().slice(0, -5);
  const digits = within
    .toString()
    .padStart(9, "0")
    .replace(/(?:000){1,3}$/, "");
  return `${date}${digits === "" ? "" : `.${digits}`}Z`;
}

/** An instant in a date format; only those of ISO 8601 and the epoch tell the nanoseconds. */
export function printNanos(nanos: bigint, format: string): string {
  const [first = ""] = format.split("||");
  if (first === "epoch_millis") {
    const beyond = String(((nanos % perMs) + perMs) % perMs)
      .padStart(6, "0")
      .replace(/0+$/, "");
    return beyond === "" ? String(nanos / perMs) : `${nanos / perMs}.${beyond.padEnd(6, "0")}`;
  }
  if (!/^(?:strict_)?date_optional_time(?:_nanos)?$/.test(first))
    return printDate(Number(nanos / perMs), first);
  const text = shown(nanos);
  return /\.\d{3,}Z$/.test(text) ? text : text.replace(/Z$/, ".000Z");
}
