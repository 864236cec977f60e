import { collects, found, refuses, sales } from "../aggregations.ts";
import { type ConformanceGroup, type JsonObject, post, put } from "../case.ts";

const composite = (sources: JsonObject[], options: JsonObject = {}, subs?: JsonObject): JsonObject => ({
  t: { composite: { sources, ...options }, ...(subs && { aggs: subs }) },
});
const tag = { tag: { terms: { field: "tag" } } };
const n = { n: { terms: { field: "n" } } };
const month = (options: JsonObject = {}) => ({
  d: { date_histogram: { field: "at", calendar_interval: "month", ...options } },
});
const hits = (options: JsonObject): JsonObject => ({ h: { top_hits: options } });
const byN = [{ n: "desc" }];
const subs = { k: { max: { field: "n" } }, s: { min: { field: "n" } } };

const group: ConformanceGroup = [
  collects(
    "composite of one source of every type",
    ...["tag", "n", "small", "price", "rate", "on", "at", "day", "o.x", "none"].map((field) =>
      composite([{ x: { terms: { field } } }]),
    ),
  ),
  collects(
    "composite in pages",
    composite([tag], { size: 2 }),
    composite([tag], { size: 2, after: { tag: "blue" } }),
    composite([tag], { size: 2, after: { tag: "red" } }),
    composite([{ tag: { terms: { field: "tag", order: "desc" } } }, n], { size: 3 }),
    composite([{ tag: { terms: { field: "tag", order: "desc" } } }, n], {
      size: 3,
      after: { tag: "red", n: 2 },
    }),
    composite([tag, n], { after: { n: 2, tag: "blue" } }),
    composite([n], { after: { n: "2" } }),
    composite([n], { after: { n: 2.5 } }),
    composite([{ on: { terms: { field: "on" } } }], { after: { on: false } }),
  ),
  collects(
    "composite with a bucket for missing values",
    composite([{ x: { terms: { field: "o.x", missing_bucket: true } } }]),
    composite([{ x: { terms: { field: "o.x", missing_bucket: true, order: "desc" } } }]),
    composite([{ x: { terms: { field: "o.x", missing_bucket: true, missing_order: "last" } } }]),
    composite([
      { x: { terms: { field: "o.x", missing_bucket: true, missing_order: "first", order: "desc" } } },
    ]),
    composite([{ x: { terms: { field: "o.x", missing_bucket: true } } }], { after: { x: null } }),
    composite([{ x: { terms: { field: "none", missing_bucket: true } } }, tag]),
    composite([{ x: { terms: { field: "price", missing_bucket: true } } }]),
  ),
  collects(
    "composite of dates",
    composite([month()]),
    composite([month({ format: "yyyy-MM" })], { size: 2 }),
    composite([month({ format: "yyyy-MM" })], { size: 2, after: { d: "2024-02" } }),
    composite([month({ order: "desc", time_zone: "Europe/Berlin", format: "yyyy-MM-dd HH:mm" })]),
    composite([month()], { after: { d: 1704067200000 } }),
    composite([
      { d: { date_histogram: { field: "at", fixed_interval: "30d", offset: "1d", time_zone: "+01:00" } } },
    ]),
    composite([month(), tag], { size: 3 }),
    composite([{ d: { date_histogram: { field: "n", calendar_interval: "day" } } }]),
  ),
  collects(
    "composite of histograms",
    composite([{ h: { histogram: { field: "n", interval: 5 } } }]),
    composite([{ h: { histogram: { field: "n", interval: 5 } } }], { after: { h: 0 } }),
    composite([{ h: { histogram: { field: "price", interval: 0.5, order: "desc", missing_bucket: true } } }]),
  ),
  collects(
    "composite with results inside, and inside others",
    composite([tag], {}, subs),
    { f: { filter: { term: { on: true } }, aggs: composite([tag, n]) } },
    composite([tag], { size: 2 }, { t: { terms: { field: "n" } } }),
  ),
  refuses(
    "composite with wrong sources",
    { t: { composite: {} } },
    composite([]),
    composite([tag, tag]),
    composite([{ d: { foo: { field: "tag" } } }]),
    composite([{ d: { terms: { field: "tag", colour: 1 } } }]),
    composite([{ d: {} }]),
    composite([{}]),
    composite([3 as never]),
    composite([{ d: 3 }]),
    composite([{ d: { terms: 3 } }]),
    composite([{ d: { terms: { field: "tag", order: "up" } } }]),
    composite([{ d: { terms: { field: "tag", missing_order: "last" } } }]),
    composite([{ d: { terms: { field: "tag", missing_bucket: true, missing_order: "up" } } }]),
    composite([{ d: { terms: { field: "title" } } }]),
    composite([{ d: { histogram: { field: "n", interval: 0 } } }]),
    composite([{ d: { histogram: { field: "tag", interval: 5 } } }]),
    composite([{ d: { date_histogram: { field: "at" } } }]),
    composite([{ d: { date_histogram: { field: "at", interval: "1d" } } }]),
    composite([{ d: { terms: { field: "at", format: "yyyy" } } }]),
  ),
  refuses(
    "composite with wrong options",
    composite([tag], { size: 100_000 }),
    composite([tag], { size: "x" }),
    composite([tag], { colour: 1 }),
    composite([tag], { after: {} }),
    composite([tag], { after: { e: "x" } }),
    composite([tag], { after: { tag: null } }),
    composite([tag], { after: { tag: 3 } }),
    composite([tag], { after: { tag: "x", e: "x" } }),
    composite([n], { after: { n: "x" } }),
    composite([month({ format: "yyyy-MM" })], { after: { d: "x" } }),
    composite([month()], { after: { d: "2024-01-01" } }),
  ),
  refuses(
    "composite inside what cannot hold it",
    { x: { terms: { field: "tag" }, aggs: composite([tag]) } },
    { x: { global: {}, aggs: composite([tag]) } },
    { x: { filters: { filters: [{ match_all: {} }] }, aggs: composite([tag]) } },
    { x: { range: { field: "n", ranges: [{ to: 5 }] }, aggs: composite([tag]) } },
    { x: { date_histogram: { field: "at", calendar_interval: "year" }, aggs: composite([tag]) } },
    { x: { histogram: { field: "n", interval: 5 }, aggs: composite([tag]) } },
    { x: { missing: { field: "n" }, aggs: composite([tag]) } },
  ),
  {
    name: "aggregation: composite over several indices",
    prepare: [
      ...sales,
      put("/{index}-2", { mappings: { properties: { tag: { type: "keyword" }, n: { type: "long" } } } }),
      put("/{index}-3"),
      post("/{index}-2/_doc/1?refresh=true", { n: 2, tag: ["blue", "black"] }),
    ],
    requests: ["/{index},{index}-2", "/{index}-3,{index}-2", "/{index}-3"].map((path) =>
      post(
        `${path}/_search?size=0&filter_path=aggregations&typed_keys=true`,
        { aggs: composite([tag, n], { size: 4 }, subs) },
        { text: true },
      ),
    ),
  },
  collects(
    "top_hits",
    hits({ sort: byN, size: 1, _source: ["n"] }),
    hits({ sort: byN, size: 2, from: 1, _source: false }),
    hits({ sort: ["tag", { n: "asc" }], _source: { includes: ["t*"], excludes: ["title"] } }),
    hits({ sort: byN, size: 1, version: true, seq_no_primary_term: true, track_scores: true }),
    hits({ size: 0 }),
    hits({
      sort: [{ at: { order: "desc", missing: "_last" } }],
      size: 6,
      docvalue_fields: ["n"],
      _source: false,
    }),
    { t: { terms: { field: "tag" }, aggs: hits({ size: 1, sort: byN, _source: ["n", "tag"] }) } },
    { f: { filter: { match_none: {} }, aggs: hits({}) } },
  ),
  {
    name: "aggregation: top_hits by score",
    prepare: sales,
    requests: [
      found(hits({ _source: false }), "&typed_keys=true", { query: { match: { title: "quick" } } }),
      found({ t: { terms: { field: "tag" }, aggs: hits({ _source: false, size: 1 }) } }, "", {
        query: { bool: { should: [{ match: { title: "quick" } }, { range: { n: { gte: 3 } } }] } },
      }),
      found(hits({ sort: ["_score", { n: "asc" }], _source: false }), "", {
        query: { term: { tag: "red" } },
      }),
    ],
  },
  {
    name: "aggregation: top_hits over several indices",
    prepare: [...sales, post("/{index}-2/_doc/9?refresh=true", { n: 50 })],
    requests: [
      post("/{index},{index}-2/_search?size=0", { aggs: hits({ sort: byN, from: 1, size: 2 }) }, {}),
    ],
  },
  refuses(
    "top_hits with wrong options",
    hits({ size: 200 }),
    hits({ size: -1 }),
    hits({ from: -1 }),
    hits({ colour: 1 }),
    hits({ aggs: {} }),
    hits({ query: {} }),
    hits({ sort: "zz" }),
    { h: { top_hits: { size: 1 }, aggs: subs } },
  ),
];

export default group;
