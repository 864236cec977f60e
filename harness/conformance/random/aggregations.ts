import type { Json } from "../../../connectors/framework/contract.ts";
import type { Rng } from "../../../generators/rng.ts";
import type { JsonObject } from "../engine/case.ts";
import { type Field, KEY } from "./mapping.ts";
import { NESTED } from "./nested.ts";
import { searchValue } from "./values.ts";

type DrawQuery = (rng: Rng) => JsonObject;

/** Aggregations over fields of any type, fitting or not, some levels deep; `draw` makes the queries of filters. */
export function randomAggregations(
  rng: Rng,
  fields: readonly Field[],
  draw: DrawQuery,
  depth = 2,
): JsonObject {
  const names = rng.shuffle(["a", "b", "total", "zz", "k"]).slice(0, rng.int(1, depth + 1));
  return Object.fromEntries(
    names.map((name) => [name, rng.chance(0.4) ? metric(rng, fields) : bucket(rng, fields, draw, depth)]),
  );
}

const METRICS = [
  "min",
  "max",
  "sum",
  "avg",
  "stats",
  "extended_stats",
  "value_count",
  "cardinality",
  "percentiles",
];

function metric(rng: Rng, fields: readonly Field[]): JsonObject {
  const field = rng.pick(fields);
  return {
    [rng.pick(METRICS)]: { field: named(rng, field), ...(rng.chance(0.15) ? missing(rng, field) : {}) },
  };
}

type Maker = (rng: Rng, field: Field, fields: readonly Field[], draw: DrawQuery) => JsonObject;

const BUCKETS: readonly Maker[] = [
  (rng, field) => ({
    terms: {
      field: named(rng, field),
      ...(rng.chance(0.4) ? { size: rng.int(1, 4) } : {}),
      ...(rng.chance(0.4) ? { order: { [rng.pick(["_key", "_count"])]: rng.pick(["asc", "desc"]) } } : {}),
      ...(rng.chance(0.2) ? { min_doc_count: rng.int(1, 2) } : {}),
      ...(rng.chance(0.2) ? missing(rng, field) : {}),
      ...(rng.chance(0.1) ? { exclude: [searchValue(rng, field.type)] } : {}),
    },
  }),
  (rng, field) => ({ missing: { field: named(rng, field) } }),
  (rng) => NESTED.aggregations(rng),
  (rng, _field, _fields, draw) => ({ filter: draw(rng) }),
  (rng, _field, _fields, draw) => ({
    filters: {
      filters: { y: draw(rng), x: draw(rng) },
      ...(rng.chance(0.4) ? { other_bucket: true } : {}),
    },
  }),
  (rng, field) => ({
    histogram: {
      field: named(rng, field),
      interval: rng.pick([5, 0.5, 1e10]),
      min_doc_count: rng.int(1, 2),
      ...(rng.chance(0.3) ? { offset: 2 } : {}),
    },
  }),
  (rng, field) => ({
    date_histogram: {
      field: named(rng, field),
      ...rng.pick([
        { calendar_interval: "month" },
        { calendar_interval: "day" },
        { calendar_interval: "week" },
        { fixed_interval: "36h" },
      ]),
      min_doc_count: 1,
      ...(rng.chance(0.4) ? { time_zone: rng.pick(["Europe/Berlin", "-05:30"]) } : {}),
    },
  }),
  (rng, field) => ({
    range: { field: named(rng, field), ranges: [{ to: 4 }, { from: 1, to: 40 }, { from: rng.int(0, 9) }] },
  }),
  (rng, field) => ({
    date_range: { field: named(rng, field), ranges: [{ to: "2024-02-01" }, { from: "2024-01-15||/M" }] },
  }),
  (rng, field, fields) => ({
    composite: {
      sources: [
        { one: { terms: { field: named(rng, field), order: rng.pick(["asc", "desc"]) } } },
        { two: { terms: { field: named(rng, rng.pick(fields)), missing_bucket: rng.chance(0.5) } } },
      ],
      size: rng.int(1, 6),
    },
  }),
];

function bucket(rng: Rng, fields: readonly Field[], draw: DrawQuery, depth: number): JsonObject {
  const made = rng.pick(BUCKETS)(rng, rng.pick(fields), fields, draw);
  if (depth === 0 || "aggs" in made || rng.chance(0.4)) return made;
  if (rng.chance(0.15))
    return { ...made, aggs: { hits: { top_hits: { sort: [{ [KEY]: "asc" }], size: 2, _source: [KEY] } } } };
  return { ...made, aggs: randomAggregations(rng, fields, draw, depth - 1) };
}

function named(rng: Rng, { path, type }: Field): string {
  if (rng.chance(0.04)) return "nowhere";
  return type === "text" && rng.chance(0.7) ? `${path}.raw` : path;
}

function missing(rng: Rng, { type }: Field): { missing: Json } {
  return { missing: searchValue(rng, type) };
}
