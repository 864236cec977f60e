import { formatOf } from "../../mapping/types/dates.ts";
import type { IndexedField } from "../columns/columns.ts";
import type { Shard } from "../shard.ts";
import { resolveDate } from "../time/resolve-date.ts";
import { utc, type Zone } from "../time/zone.ts";
import { matchTest } from "./matchers.ts";
import type { Matcher } from "./query.ts";
import type { QueryValue } from "./values.ts";

/** The ends of a range; what is undefined is open. */
export interface Bounds<Value = QueryValue> {
  readonly gt?: Value | undefined;
  readonly gte?: Value | undefined;
  readonly lt?: Value | undefined;
  readonly lte?: Value | undefined;
}

/**
 * Matches documents of which a date lies within bounds. A partial date means its first millisecond in `gte`
 * and `lt`, its last in `gt` and `lte`.
 */
export function dateMatches(
  shard: Shard,
  searched: IndexedField,
  bounds: Bounds,
  score: number,
  now: number,
  { format: given, zone = utc }: { format?: string | undefined; zone?: Zone | undefined } = {},
): () => Matcher {
  const isNumeric = [bounds.gt, bounds.gte, bounds.lt, bounds.lte].some((each) => each?.kind === "number");
  // A date that is a number is one of milliseconds, unless the query itself names a format.
  const format = given ?? (isNumeric ? "epoch_millis" : formatOf(searched.field));
  const resolve = (value: QueryValue | undefined, rounding: "up" | "down") =>
    value && resolveDate(value.literal, { format, now, rounding, zone });
  const { gt, gte, lt, lte } = bounds;
  const within = withinBounds({
    gte: resolve(gte, "down"),
    gt: resolve(gt, "up"),
    lt: resolve(lt, "down"),
    lte: resolve(lte, "up"),
  });
  const column = shard.columns.numbers(searched);
  return () => matchTest((ordinal) => column.some(ordinal, within), score);
}

/** A test for numbers. */
export function withinBounds(bounds: Bounds<number>): (value: number) => boolean {
  const { gt = Number.NEGATIVE_INFINITY, gte = Number.NEGATIVE_INFINITY } = bounds;
  const { lt = Number.POSITIVE_INFINITY, lte = Number.POSITIVE_INFINITY } = bounds;
  return (value) => value >= gte && value <= lte && value > gt && value < lt;
}
