import { collects, found, refuses, sales } from "../aggregations.ts";
import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

const metrics = ["value_count", "stats", "sum", "cardinality", "percentiles"];
const inFilter = (query: JsonObject): JsonObject => ({ f: { filter: query } });

/** What random comparison found once. */
const group: ConformanceGroup = [
  {
    name: "aggregation: the same boolean twice in a document counts twice",
    prepare: [
      put("/{index}", { mappings: { properties: { on: { type: "boolean" } } } }),
      documents({ 1: { on: [true, true, false] }, 2: { on: ["true", false, false] }, 3: { on: [] } }),
    ],
    requests: [
      ...metrics.map((type) => found({ m: { [type]: { field: "on" } } })),
      found({ t: { terms: { field: "on" } } }),
    ],
  },
  {
    name: "aggregation: the same value twice in a document",
    prepare: [
      put("/{index}", { mappings: { properties: { n: { type: "long" }, k: { type: "keyword" } } } }),
      documents({ 1: { n: [4, 4, 1], k: ["b", "a", "b"] }, 2: { n: ["4", 4.0], k: "b" } }),
    ],
    requests: ["n", "k"].flatMap((field) => [
      found({ v: { value_count: { field } }, t: { terms: { field } }, c: { cardinality: { field } } }),
      found({
        c: { composite: { sources: [{ one: { terms: { field } } }, { two: { terms: { field: "n" } } }] } },
      }),
    ]),
  },
  collects(
    "terms by key are cut off before those of too few documents are dropped",
    { t: { terms: { field: "tag", size: 1, order: { _key: "desc" }, min_doc_count: 2 } } },
    { t: { terms: { field: "n", size: 2, order: { _key: "asc" }, min_doc_count: 2 } } },
    { t: { terms: { field: "n", size: 3, order: [{ _key: "asc" }], min_doc_count: 2, shard_size: 9 } } },
    { t: { terms: { field: "tag", size: 1, order: { _count: "asc" }, min_doc_count: 2 } } },
  ),
  collects(
    "filters of queries that hold others",
    inFilter({ bool: { must: [{ term: { tag: "red" } }], must_not: [{ term: { on: true } }] } }),
    {
      t: {
        terms: { field: "tag" },
        aggs: inFilter({ bool: { should: [{ term: { on: true } }, { range: { n: { gt: 3 } } }] } }),
      },
    },
    {
      f: {
        filters: {
          filters: { a: { bool: { filter: [{ exists: { field: "price" } }] } } },
          other_bucket: true,
        },
      },
    },
    inFilter({ constant_score: { filter: { term: { on: false } } } }),
  ),
  refuses(
    "queries in filters that the field cannot answer",
    inFilter({ term: { at: "soon" } }),
    inFilter({ bool: { must: [{ term: { n: "many" } }] } }),
    inFilter({ prefix: { n: "1" } }),
    { t: { terms: { field: "tag" }, aggs: inFilter({ range: { at: { gte: "soon" } } }) } },
    { f: { filters: { filters: { a: { term: { on: "yes" } } } } } },
    { f: { filter: { prefix: { price: "1" } }, aggs: inFilter({ prefix: { n: "1" } }) } },
  ),
  refuses(
    "formats and time zones that a field cannot have",
    ...["tag", "on"].flatMap((field) => [
      { t: { terms: { field, format: "0.0" } } },
      { t: { date_histogram: { field, calendar_interval: "day", time_zone: "+01:00" } } },
    ]),
    { t: { max: { field: "tag", format: "0.0" } } },
    { t: { date_histogram: { field: "n", calendar_interval: "day", time_zone: "UTC" } } },
    { t: { date_range: { field: "n", time_zone: "+01:00", ranges: [{ from: 3 }] } } },
  ),
  refuses(
    "values that a type cannot have",
    { t: { date_histogram: { field: "on", calendar_interval: "day" } } },
    { t: { date_range: { field: "on", ranges: [{ to: "2024-02-01" }] } } },
    { t: { terms: { field: "on", missing: "maybe" } } },
    { t: { terms: { field: "n", missing: "0x1" } } },
    { t: { terms: { field: "n", missing: "" } } },
    { t: { value_count: { field: "at", missing: "" } } },
  ),
  {
    name: "aggregation: dates further away than most calendars go",
    prepare: [
      put("/{index}", { mappings: { properties: { n: { type: "long" }, at: { type: "date" } } } }),
      documents({
        1: { n: 9007199254740991, at: 8640000000000000 },
        2: { n: -9007199254740991, at: 253402300800000 },
        3: { n: 5, at: -63_549_360_000_000 },
      }),
    ],
    requests: [
      ...["month", "quarter", "year", "week", "day"].map((unit) =>
        found({ t: { date_histogram: { field: "n", calendar_interval: unit, min_doc_count: 1 } } }),
      ),
      found({ t: { date_histogram: { field: "at", calendar_interval: "year", min_doc_count: 1 } } }),
      found({ s: { stats: { field: "at" } } }),
    ],
  },
  {
    name: "aggregation: extended_stats of dates leave the calendar",
    prepare: sales,
    requests: [
      found({ e: { extended_stats: { field: "at" } } }),
      found({ f: { filter: { ids: { values: ["1"] } }, aggs: { e: { extended_stats: { field: "at" } } } } }),
    ],
  },
  {
    name: "aggregation: fields of rarer types",
    prepare: [
      put("/{index}", {
        mappings: {
          properties: {
            geo: { type: "geo_point" },
            range: { type: "integer_range" },
            flat: { type: "flattened" },
            nanos: { type: "date_nanos" },
            half: { type: "half_float" },
            also: { type: "alias", path: "half" },
          },
        },
      }),
      documents({
        1: {
          geo: "1,2",
          range: { gte: 1, lt: 4 },
          flat: { a: "b", c: ["d", "e"] },
          nanos: "2024-01-01T00:00:00.123456789Z",
          half: 0.1,
        },
        2: { flat: { a: "d" }, nanos: ["2024-02-01", "2024-02-02"], half: [1, 2.5] },
      }),
    ],
    requests: [
      ...["flat", "flat.a", "flat.zz", "nanos", "half", "also"].flatMap((field) => [
        found({ t: { terms: { field } }, v: { value_count: { field } } }, "&typed_keys=true"),
        found({ c: { cardinality: { field } }, m: { missing: { field } } }),
      ]),
      ...["nanos", "half", "also"].map((field) => found({ s: { stats: { field } } })),
      found({ d: { date_histogram: { field: "nanos", calendar_interval: "month" } } }),
      found({ d: { date_range: { field: "nanos", ranges: [{ from: "2024-02-01" }] } } }),
      found({
        c: {
          composite: {
            sources: [{ b: { terms: { field: "nanos" } } }],
          },
        },
      }),
      ...["geo", "range", "flat", "flat.a"].flatMap((field) => [
        post("/{index}/_search?size=0", { aggs: { t: { max: { field } } } }),
      ]),
      ...["geo", "range"].map((field) =>
        post("/{index}/_search?size=0", { aggs: { t: { terms: { field } } } }),
      ),
    ],
  },
  collects(
    "numbers that are none, or have no end",
    { t: { terms: { field: "price", missing: "NaN" } } },
    { t: { terms: { field: "price", exclude: ["NaN", "1.5"] } } },
    { s: { stats: { field: "rate", missing: "Infinity" } } },
    { s: { value_count: { field: "rate", missing: "-Infinity" } } },
  ),
];

export default group;
