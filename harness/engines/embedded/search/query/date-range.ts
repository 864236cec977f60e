import { ElasticsearchError } from "../../errors.ts";
import type { Field } from "../../mapping/field.ts";
import { formatOf } from "../../mapping/types/dates.ts";
import type { IndexedField } from "../columns/columns.ts";
import type { Shard } from "../shard.ts";
import { resolveDate } from "../time/resolve-date.ts";
import { utc, type Zone } from "../time/zone.ts";
import { matchTest } from "./matchers.ts";
import type { Fold, Known, Matcher } from "./query.ts";
import type { QueryValue } from "./values.ts";

/** The ends of a range; what is undefined is open. */
export interface Bounds<Value = QueryValue> {
  readonly gt?: Value | undefined;
  readonly gte?: Value | undefined;
  readonly lt?: Value | undefined;
  readonly lte?: Value | undefined;
}

interface Reading {
  readonly now: number;
  readonly format?: string | undefined;
  readonly zone?: Zone | undefined;
}

/** Matches documents of which a date lies within bounds. */
export function dateMatches(
  shard: Shard,
  searched: IndexedField,
  bounds: Bounds,
  score: number,
  reading: Reading,
): () => Matcher {
  const within = withinBounds(instantsOf(searched.field, bounds, reading));
  const column = shard.columns.numbers(searched);
  return () => matchTest((ordinal) => column.some(ordinal, within), score);
}

/**
 * The server rewrites a range of dates by the dates that the index holds: where all lie outside it matches nothing, and
 * where there are none it does not even look at the bounds.
 */
export function foldDates(
  { shard, byValues = false, unseen = false }: Known,
  searched: IndexedField,
  bounds: Bounds,
  reading: Reading,
): Fold | undefined {
  if (!shard || searched.field.parameters.index === false) return undefined;
  try {
    const { gt, gte, lt, lte } = instantsOf(searched.field, bounds, reading);
    if (!byValues) return undefined;
    const [least, most] = extentOf(shard, searched) ?? [];
    if (least === undefined || most === undefined) return "none";
    const isAbove = withinBounds({ gt, gte });
    const isBelow = withinBounds({ lt, lte });
    return isAbove(most) && isBelow(least) ? undefined : "none";
  } catch (fault) {
    if (fault instanceof ElasticsearchError && !unseen && !extentOf(shard, searched)) return "none";
    throw fault;
  }
}

function extentOf(shard: Shard, searched: IndexedField): readonly [number, number] | undefined {
  const column = shard.columns.numbers(searched);
  shard.columns.fill();
  return column.extent();
}

/**
 * A partial date means its first millisecond in `gte` and `lt`, its last in `gt` and `lte`. One that is a number is one
 * of milliseconds, unless the query itself names a format.
 */
function instantsOf(
  field: Field,
  bounds: Bounds,
  { now, format: given, zone = utc }: Reading,
): Bounds<number> {
  const { gt, gte, lt, lte } = bounds;
  const isNumeric = [gt, gte, lt, lte].some((each) => each?.kind === "number");
  const format = given ?? (isNumeric ? "epoch_millis" : formatOf(field));
  const resolve = (value: QueryValue | undefined, rounding: "up" | "down") =>
    value && resolveDate(value.literal, { format, now, rounding, zone });
  return {
    gte: resolve(gte, "down"),
    gt: resolve(gt, "up"),
    lt: resolve(lt, "down"),
    lte: resolve(lte, "up"),
  };
}

/** A test for numbers. */
export function withinBounds(bounds: Bounds<number>): (value: number) => boolean {
  const { gt = Number.NEGATIVE_INFINITY, gte = Number.NEGATIVE_INFINITY } = bounds;
  const { lt = Number.POSITIVE_INFINITY, lte = Number.POSITIVE_INFINITY } = bounds;
  return (value) => value >= gte && value <= lte && value > gt && value < lt;
}
