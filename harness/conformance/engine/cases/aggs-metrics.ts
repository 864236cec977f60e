import { collects, found, refuses, sales } from "../aggregations.ts";
import type { ConformanceGroup, JsonObject } from "../case.ts";

const metrics = ["min", "max", "sum", "avg", "stats", "extended_stats", "value_count", "cardinality"];
const each = (options: JsonObject): JsonObject[] => metrics.map((type) => ({ [type]: { [type]: options } }));

const group: ConformanceGroup = [
  collects("metrics of whole numbers", ...each({ field: "n" })),
  collects("metrics of doubles", ...each({ field: "price" })),
  collects("metrics of floats", ...each({ field: "rate" })),
  collects("metrics of booleans", ...each({ field: "on" })),
  collects(
    "metrics of dates",
    ...metrics
      .filter((type) => type !== "extended_stats")
      .map((type) => ({ [type]: { [type]: { field: "at" } } })),
  ),
  collects(
    "metrics of dates with a format of their own",
    { m: { max: { field: "day" } } },
    { m: { min: { field: "day" } } },
  ),
  collects("metrics of a field that is not there", ...each({ field: "none" })),
  collects(
    "metrics of nothing that matches",
    ...metrics.map((type) => ({
      f: { filter: { match_none: {} }, aggs: { m: { [type]: { field: "at" } } } },
    })),
  ),
  collects(
    "metrics of keywords",
    { v: { value_count: { field: "tag" } }, c: { cardinality: { field: "tag" } } },
    { v: { value_count: { field: "o.x" } }, c: { cardinality: { field: "o.x" } } },
  ),
  refuses(
    "metrics that need numbers",
    ...["min", "max", "sum", "avg", "stats", "extended_stats"].map((type) => ({
      m: { [type]: { field: "tag" } },
    })),
  ),
  collects(
    "metrics with a stand-in for missing values",
    ...each({ field: "rate", missing: 7.5 }).slice(0, 8),
  ),
  collects(
    "metrics with a stand-in for a field that is not there",
    ...["min", "max", "sum", "avg", "stats", "value_count", "cardinality"].map((type) => ({
      m: { [type]: { field: "none", missing: 7 } },
    })),
  ),
  collects(
    "metrics with a format",
    { m: { max: { field: "n", format: "0.00" } } },
    { m: { avg: { field: "price", format: "#,##0.0#" } } },
    { m: { sum: { field: "price", format: "0.0%" } } },
    { m: { stats: { field: "n", format: "$0.0" } } },
    { m: { extended_stats: { field: "n", format: "0.0" } } },
    { m: { max: { field: "at", format: "yyyy" } } },
    { m: { min: { field: "at", format: "epoch_second" } } },
    { m: { min: { field: "at", format: "strict_date" } } },
    { m: { max: { field: "none", format: "0.0" } } },
  ),
  collects(
    "extended_stats with a sigma",
    { m: { extended_stats: { field: "n", sigma: 3 } } },
    { m: { extended_stats: { field: "n", sigma: 0.5 } } },
    { m: { extended_stats: { field: "small" } } },
    { f: { filter: { ids: { values: ["1"] } }, aggs: { m: { extended_stats: { field: "n" } } } } },
  ),
  collects(
    "cardinality with a threshold",
    { c: { cardinality: { field: "tag", precision_threshold: 100 } } },
    { c: { cardinality: { field: "tag", missing: "N/A" } } },
    { c: { cardinality: { field: "n", missing: 2 } } },
  ),
  collects(
    "metrics inside buckets",
    {
      t: {
        terms: { field: "tag" },
        aggs: Object.fromEntries(metrics.map((type) => [type, { [type]: { field: "n" } }])),
      },
    },
    {
      t: {
        terms: { field: "on" },
        aggs: { c: { cardinality: { field: "tag" } }, v: { value_count: { field: "tag" } } },
      },
    },
  ),
  {
    name: "aggregation: names of metrics begin with their types",
    prepare: sales,
    requests: [
      found(
        Object.fromEntries(metrics.map((type) => [type, { [type]: { field: "n" } }])),
        "&typed_keys=true",
      ),
    ],
  },
  refuses(
    "metrics with wrong options",
    { m: { max: {} } },
    { m: { max: { field: "n", colour: 1 } } },
    { m: { max: { fields: "n" } } },
    { m: { max: { field: 3 } } },
    { m: { max: { field: ["n"] } } },
    { m: { max: { field: "n", missing: "x" } } },
    { m: { max: { field: "n", value_type: "string" } } },
    { m: { max: { field: "n", value_type: "colour" } } },
    { m: { extended_stats: { field: "n", sigma: -1 } } },
    { m: { cardinality: { field: "n", precision_threshold: -1 } } },
    { m: { value_count: {} } },
    { m: { cardinality: {} } },
  ),
  collects(
    "filter",
    { f: { filter: { term: { on: true } } } },
    {
      f: {
        filter: { range: { n: { gte: 2 } } },
        aggs: { k: { max: { field: "n" } }, s: { min: { field: "n" } } },
      },
    },
    { f: { filter: { bool: {} } } },
  ),
  collects(
    "filters",
    { f: { filters: { filters: { b: { term: { on: true } }, a: { term: { on: false } } } } } },
    {
      f: {
        filters: { filters: { b: { term: { on: true } }, a: { term: { on: false } } }, other_bucket: true },
      },
    },
    { f: { filters: { filters: { b: { term: { on: true } } }, other_bucket_key: "else" } } },
    { f: { filters: { filters: [{ term: { on: true } }, { match_all: {} }], other_bucket: true } } },
    {
      f: {
        filters: {
          filters: { b: { term: { on: true } }, a: { match_none: {} } },
          keyed: false,
          other_bucket: true,
        },
      },
    },
    {
      f: {
        filters: { filters: [{ match_all: {} }] },
        aggs: { k: { max: { field: "n" } }, s: { min: { field: "n" } } },
      },
    },
    { t: { terms: { field: "tag" }, aggs: { f: { filters: { filters: [{ term: { on: true } }] } } } } },
  ),
  collects(
    "missing",
    ...["tag", "n", "on", "at", "none", "o.x", "rate"].map((field) => ({ m: { missing: { field } } })),
    {
      m: {
        missing: { field: "price" },
        aggs: { k: { max: { field: "n" } }, s: { terms: { field: "tag" } } },
      },
    },
  ),
  {
    name: "aggregation: global goes past the query",
    prepare: sales,
    requests: [
      found({ g: { global: {}, aggs: { s: { sum: { field: "n" } } } }, s: { sum: { field: "n" } } }, "", {
        query: { term: { tag: "red" } },
      }),
      found({ g: { global: {} } }, "&typed_keys=true", { query: { match_none: {} } }),
    ],
  },
  {
    name: "aggregation: among documents that score enough",
    prepare: sales,
    requests: [
      found({ s: { value_count: { field: "n" } } }, "", {
        query: { match: { title: "quick" } },
        min_score: 0.1,
      }),
      found({ s: { value_count: { field: "n" } } }, "", {
        query: { match: { title: "quick" } },
        min_score: 100,
      }),
    ],
  },
  refuses(
    "buckets of one with wrong options",
    { g: { global: { x: 1 } } },
    { t: { terms: { field: "on" }, aggs: { g: { global: {} } } } },
    { f: { filter: {} } },
    { f: { filter: { zz: {} } } },
    { f: { filters: {} } },
    { f: { filters: { filters: {} } } },
    { f: { filters: { colour: 3 } } },
    { m: { missing: {} } },
    { m: { missing: { field: "title" } } },
  ),
];

export default group;
