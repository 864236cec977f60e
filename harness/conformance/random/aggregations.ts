import type { Rng } from "../../../generators/rng.ts";
import type { JsonObject } from "../engine/case.ts";
import type { Field } from "./mapping.ts";

type Aggregation = (rng: Rng, field: string) => JsonObject;

const METRICS: readonly Aggregation[] = [
  ...["min", "max", "sum", "avg", "stats", "value_count", "cardinality", "extended_stats"].map(
    (name): Aggregation =>
      (_, field) => ({ [name]: { field } }),
  ),
  (rng, field) => ({ sum: { field, missing: rng.int(0, 9) } }),
];

const BUCKETS: readonly Aggregation[] = [
  (rng, field) => ({ terms: { field, size: rng.pick([1, 3, 10]) } }),
  (rng, field) => ({ terms: { field, order: { _key: rng.pick(["asc", "desc"]) }, missing: "none" } }),
  (rng, field) => ({ histogram: { field, interval: rng.pick([1, 2.5, 10]), min_doc_count: 1 } }),
  (rng, field) => ({ date_histogram: { field, calendar_interval: rng.pick(["day", "month", "year"]) } }),
  (_, field) => ({ range: { field, ranges: [{ to: 1 }, { from: 1, to: 10 }, { from: 10 }] } }),
  (_, field) => ({ missing: { field } }),
  (_, field) => ({ filter: { exists: { field } } }),
];

/** One or two aggregations over fields of any type, fitting or not, at times with one below. */
export function randomAggregations(rng: Rng, fields: readonly Field[]): JsonObject {
  const field = (): string => rng.pick(fields).path;
  const below = (): JsonObject => ({ aggs: { below: rng.pick(METRICS)(rng, field()) } });
  const bucket = (): JsonObject => ({
    ...rng.pick(BUCKETS)(rng, field()),
    ...(rng.chance(0.4) ? below() : {}),
  });
  return rng.chance(0.5) ? { one: bucket() } : { one: rng.pick(METRICS)(rng, field()), two: bucket() };
}
