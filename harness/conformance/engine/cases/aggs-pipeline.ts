import { collects, found, refuses, sales } from "../aggregations.ts";
import type { ConformanceGroup, JsonObject } from "../case.ts";

const tags = {
  m: {
    terms: { field: "tag" },
    aggs: {
      x: { avg: { field: "price" } },
      s: { stats: { field: "n" } },
      e: { terms: { field: "n" } },
      f: { filter: { match_all: {} }, aggs: { y: { max: { field: "n" } } } },
    },
  },
};
const of = (path: string, options: JsonObject = {}, type = "max_bucket"): JsonObject => ({
  ...tags,
  b: { [type]: { buckets_path: path, ...options } },
});
const numbers = (pipeline: JsonObject, options: JsonObject = {}): JsonObject => ({
  m: {
    histogram: { field: "n", interval: 20, ...options },
    aggs: { x: { sum: { field: "n" } }, c: pipeline },
  },
});
const siblings = ["max_bucket", "min_bucket", "avg_bucket", "sum_bucket", "stats_bucket"];

const group: ConformanceGroup = [
  collects(
    "one number from the buckets of a sibling",
    ...siblings.flatMap((type) => [of("m>x", {}, type), of("m>_count", {}, type), of("m>s.max", {}, type)]),
    of("m._count"),
    of("m>f>y"),
    of("m>f._count"),
    of("m>x.value"),
    of("m>x", { gap_policy: "insert_zeros", format: "0.00" }),
    of("m>x", { gap_policy: "skip", format: "0.0" }, "stats_bucket"),
  ),
  collects(
    "the keys of the highest buckets",
    ...[
      { histogram: { field: "n", interval: 20 } },
      { date_histogram: { field: "at", calendar_interval: "year" } },
      { range: { field: "n", ranges: [{ from: 2 }] } },
      { filters: { filters: { a: { match_all: {} } } } },
      { filters: { filters: [{ match_all: {} }] } },
      { terms: { field: "n" } },
      { terms: { field: "price" } },
      { terms: { field: "on" } },
      { terms: { field: "at" } },
      { terms: { field: "none" } },
    ].map((m) => ({ m, b: { max_bucket: { buckets_path: "m>_count" } } })),
  ),
  collects(
    "no buckets to compute from",
    ...siblings.map((type) => ({
      m: { terms: { field: "none" } },
      b: { [type]: { buckets_path: "m>_count" } },
    })),
  ),
  collects(
    "pipelines inside buckets",
    { t: { terms: { field: "on" }, aggs: of("m>_count") } },
    { f: { filter: { match_all: {} }, aggs: of("m>x") } },
    {
      t: {
        range: { field: "n", ranges: [{ to: 50 }] },
        aggs: { ...tags, b: { sum_bucket: { buckets_path: "m>_count" } } },
      },
    },
  ),
  collects(
    "cumulative_sum",
    numbers({ cumulative_sum: { buckets_path: "x" } }),
    numbers({ cumulative_sum: { buckets_path: "_count" } }),
    numbers({ cumulative_sum: { buckets_path: "x", format: "0.0" } }),
    {
      m: {
        date_histogram: { field: "at", calendar_interval: "month" },
        aggs: { c: { cumulative_sum: { buckets_path: "_count" } } },
      },
    },
  ),
  collects(
    "serial_diff",
    numbers({ serial_diff: { buckets_path: "x" } }),
    numbers({ serial_diff: { buckets_path: "_count", lag: 2 } }),
    numbers({ serial_diff: { buckets_path: "x", lag: 2, gap_policy: "insert_zeros", format: "0.0" } }),
  ),
  {
    name: "aggregation: pipelines have meta and a type",
    prepare: sales,
    requests: [
      ...siblings.map((type) =>
        found({ ...tags, b: { [type]: { buckets_path: "m>x" }, meta: { a: 1 } } }, "&typed_keys=true"),
      ),
      found(numbers({ cumulative_sum: { buckets_path: "x" } }), "&typed_keys=true"),
      found(numbers({ serial_diff: { buckets_path: "_count" } }), "&typed_keys=true"),
    ],
  },
  refuses(
    "paths of pipelines that lead nowhere",
    of("z"),
    of("m>zz"),
    of("m>x>y"),
    of("m>f>zz"),
    of(""),
    { m: { max: { field: "n" } }, b: { max_bucket: { buckets_path: "m" } } },
    { m: { filter: { match_all: {} } }, b: { max_bucket: { buckets_path: "m" } } },
    {
      m: { composite: { sources: [{ d: { terms: { field: "tag" } } }] } },
      b: { max_bucket: { buckets_path: "m>_count" } },
    },
    numbers({ max_bucket: { buckets_path: "x" } }),
    numbers({ cumulative_sum: { buckets_path: "zz" } }),
    numbers({ serial_diff: { buckets_path: "zz" } }),
  ),
  refuses(
    "paths of pipelines that lead to no number",
    of("m"),
    of("m>s"),
    of("m>s.colour"),
    of("m>f"),
    of("m>e"),
    of("m>_key"),
  ),
  refuses(
    "pipelines with wrong options",
    { b: { max_bucket: {} } },
    of("m>x", { colour: 1 }),
    of("m>x", { gap_policy: "x" }),
    { ...tags, b: { max_bucket: { buckets_path: 3 } } },
    { ...tags, b: { max_bucket: { buckets_path: { a: "m>x" } } } },
    numbers({ cumulative_sum: {} }),
    numbers({ cumulative_sum: { buckets_path: "x", colour: 1 } }),
    numbers({ serial_diff: {} }),
    numbers({ serial_diff: { buckets_path: "x", colour: 1 } }),
    numbers({ serial_diff: { buckets_path: "x", lag: 0 } }),
    numbers({ serial_diff: { buckets_path: "x", lag: "a" } }),
    { m: { max_bucket: { buckets_path: "x>_count" }, aggs: { x: { max: { field: "n" } } } } },
  ),
  refuses(
    "pipelines in the wrong place",
    { m: { terms: { field: "tag" }, aggs: { c: { cumulative_sum: { buckets_path: "_count" } } } } },
    { c: { cumulative_sum: { buckets_path: "_count" } } },
    numbers({ cumulative_sum: { buckets_path: "_count" } }, { min_doc_count: 1 }),
    { m: { terms: { field: "n" }, aggs: { c: { serial_diff: { buckets_path: "_count" } } } } },
    { c: { serial_diff: { buckets_path: "_count" } } },
    numbers({ serial_diff: { buckets_path: "_count" } }, { min_doc_count: 1 }),
  ),
];

export default group;
