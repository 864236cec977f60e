import { collects, found, refuses, sales } from "../aggregations.ts";
import { type ConformanceGroup, type JsonObject, post, put } from "../case.ts";

const terms = (options: JsonObject, subs?: JsonObject): JsonObject => ({
  t: { terms: options, ...(subs && { aggs: subs }) },
});
const most = { m: { max: { field: "n" } } };

const group: ConformanceGroup = [
  collects(
    "terms of every type",
    ...["tag", "n", "small", "price", "rate", "on", "at", "day", "o.x", "none", "o"].map((field) =>
      terms({ field }),
    ),
  ),
  collects(
    "terms by size, the rest counted",
    terms({ field: "tag", size: 2 }),
    terms({ field: "n", size: 1 }),
    terms({ field: "tag", size: 2, shard_size: 3 }),
    terms({ field: "tag", size: 3, shard_size: 1 }),
    terms({ field: "tag", size: "1" }),
  ),
  collects(
    "terms in every order",
    terms({ field: "tag", order: { _key: "desc" } }),
    terms({ field: "tag", order: { _key: "ASC" } }),
    terms({ field: "tag", order: { _count: "asc" } }),
    terms({ field: "n", order: [{ _count: "asc" }, { _key: "desc" }] }),
    terms({ field: "price", order: { _key: "desc" } }),
  ),
  collects(
    "terms ordered by a metric",
    terms({ field: "tag", order: { m: "asc" } }, most),
    terms({ field: "tag", order: { "m.value": "desc" } }, most),
    terms({ field: "tag", order: { "m.avg": "asc" } }, { m: { stats: { field: "n" } } }),
    terms({ field: "tag", order: { "m[sum]": "desc" } }, { m: { stats: { field: "n" } } }),
    terms({ field: "tag", order: { "m.variance": "desc" } }, { m: { extended_stats: { field: "n" } } }),
    terms({ field: "tag", order: { m: "desc" } }, { m: { avg: { field: "rate" } } }),
    terms({ field: "tag", order: { m: "asc" } }, { m: { avg: { field: "rate" } } }),
  ),
  collects(
    "terms ordered by a path",
    terms(
      { field: "tag", order: { "f>m": "desc" } },
      { f: { filter: { term: { on: true } }, aggs: { m: { sum: { field: "n" } } } } },
    ),
    terms({ field: "tag", order: { f: "desc" } }, { f: { filter: { term: { on: true } } } }),
    terms({ field: "tag", order: { "f._count": "asc" } }, { f: { filter: { term: { on: true } } } }),
    terms({ field: "tag", order: { "f.doc_count": "asc" } }, { f: { filter: { term: { on: true } } } }),
  ),
  collects(
    "terms with a least count",
    terms({ field: "tag", min_doc_count: 2 }),
    terms({ field: "tag", min_doc_count: 3 }),
    terms({ field: "tag", min_doc_count: 2, shard_min_doc_count: 2 }),
  ),
  {
    name: "aggregation: terms that no match has",
    prepare: sales,
    requests: [
      found(terms({ field: "tag", min_doc_count: 0 }), "", { query: { term: { n: 100 } } }),
      found(terms({ field: "n", min_doc_count: 0, order: { _key: "asc" } }), "", {
        query: { term: { n: 100 } },
      }),
    ],
  },
  collects(
    "terms included and excluded",
    terms({ field: "tag", include: ["red", "Red", "none"] }),
    terms({ field: "tag", exclude: ["red"] }),
    terms({ field: "tag", include: "r.*|b[a-z]+" }),
    terms({ field: "tag", include: ".*e.*", exclude: "g.*" }),
    terms({ field: "n", include: [1, 2] }),
    terms({ field: "n", exclude: ["2"] }),
    terms({ field: "price", include: [1.5] }),
    terms({ field: "on", include: [true] }),
    terms({ field: "at", include: ["2024-01-01"] }),
    terms({ field: "tag", include: [] }),
  ),
  collects(
    "terms of numbers included and excluded by more than the numbers themselves",
    terms({ field: "n", include: [1.9, "2.0", -2.5] }),
    terms({ field: "n", exclude: ["1.9", "1e0"] }),
    terms({ field: "small", exclude: [1.9] }),
    terms({ field: "n", include: [] }),
    terms({ field: "price", include: [] }),
    terms({ field: "at", include: [] }),
    terms({ field: "at", exclude: ["2024-01-01||+0d"] }),
  ),
  refuses(
    "terms of what is no value, and of now",
    terms({ field: "n", include: [null] }),
    terms({ field: "tag", exclude: ["red", ["blue"]] }),
    terms({ field: "at", exclude: ["now-1d"] }),
  ),
  refuses(
    "terms of numbers by a pattern",
    terms({ field: "n", include: "1.*" }),
    terms({ field: "n", exclude: "x" }),
  ),
  collects(
    "terms with a stand-in for missing values",
    terms({ field: "tag", missing: "N/A" }),
    terms({ field: "o.x", missing: "N/A" }),
    terms({ field: "price", missing: 7 }),
    terms({ field: "n", missing: 3.5 }),
    terms({ field: "on", missing: true }),
    terms({ field: "on", missing: "false" }),
    terms({ field: "at", missing: "2025-05-05" }),
    terms({ field: "none", missing: "x" }),
    terms({ field: "none", missing: 3 }),
    terms({ field: "none", missing: 3.5, value_type: "long" }),
  ),
  refuses(
    "terms with a stand-in that does not fit",
    terms({ field: "n", missing: "x" }),
    terms({ field: "at", missing: "soon" }),
  ),
  collects("terms that tell their errors", terms({ field: "tag", show_term_doc_count_error: true })),
  collects(
    "terms with a format",
    terms({ field: "price", format: "0.00" }),
    terms({ field: "n", format: "000" }),
    terms({ field: "at", format: "yyyy-MM" }),
    terms({ field: "day", format: "dd.MM.yyyy" }),
  ),
  collects(
    "terms of terms of terms",
    terms(
      { field: "on" },
      { k: { terms: { field: "tag" }, aggs: { s: { terms: { field: "n" } }, ...most } } },
    ),
    terms({ field: "tag" }, { k: { max: { field: "n" } }, s: { missing: { field: "price" }, aggs: most } }),
  ),
  {
    name: "aggregation: terms over several indices",
    prepare: [
      ...sales,
      put("/{index}-2", { mappings: { properties: { tag: { type: "keyword" }, n: { type: "double" } } } }),
      put("/{index}-3"),
      post("/{index}-2/_bulk?refresh=true", [
        { index: { _id: "1" } },
        { tag: "blue", n: 7.5 },
        { index: { _id: "2" } },
        { tag: "black", n: 2 },
      ]),
    ],
    requests: ["tag", "none"].flatMap((field) =>
      ["/{index},{index}-2", "/{index},{index}-3", "/{index}-3,{index}-2"].flatMap((path) => [
        post(`${path}/_search?size=0&filter_path=aggregations`, { aggs: terms({ field }) }, { text: true }),
        post(
          `${path}/_search?size=0&filter_path=aggregations`,
          {
            aggs: {
              ...terms(
                { field, size: 1, shard_size: 1, show_term_doc_count_error: true },
                { k: { max: { field: "n" } }, s: { min: { field: "n" } } },
              ),
              a: { avg: { field: "n" } },
            },
          },
          { text: true },
        ),
        post(
          `${path}/_search?size=0&filter_path=aggregations`,
          { aggs: terms({ field, order: { m: "desc" }, size: 2, shard_size: 2 }, most) },
          { text: true },
        ),
      ]),
    ),
  },
  {
    name: "aggregation: terms of numbers over several indices",
    prepare: [
      ...sales,
      put("/{index}-2", {
        mappings: {
          properties: { n: { type: "double" }, tag: { type: "long" }, small: { type: "keyword" } },
        },
      }),
      post("/{index}-2/_doc/1?refresh=true", { n: 7.5, tag: 3, small: "x" }),
    ],
    requests: [
      post("/{index},{index}-2/_search?size=0", { aggs: terms({ field: "n" }) }),
      post("/{index},{index}-2/_search?size=0", { aggs: terms({ field: "tag" }) }),
      post("/{index},{index}-2/_search?size=0", { aggs: terms({ field: "small" }) }),
      post("/{index}*/_search?size=0&typed_keys=true", { aggs: { s: { sum: { field: "n" } } } }),
    ],
  },
  {
    name: "aggregation: names begin with their types",
    prepare: sales,
    requests: ["tag", "n", "price", "on", "at", "none"].map((field) =>
      found(
        { ...terms({ field }, { c: { cardinality: { field: "tag" } } }), v: { value_count: { field } } },
        "&typed_keys=true",
      ),
    ),
  },
  {
    name: "aggregation: meta comes back",
    prepare: sales,
    requests: [
      found({ t: { terms: { field: "tag", size: 1 }, meta: { a: 1, b: { c: [1, "x", null, true] } } } }),
      found({ t: { meta: {}, max: { field: "n" } } }),
      found({
        t: { filter: { match_all: {} }, aggs: { x: { meta: { y: "z" }, sum: { field: "n" } } } },
      }),
    ],
  },
  {
    name: "aggregation: beside hits, queries and options of a search",
    prepare: sales,
    requests: [
      post("/{index}/_search", {
        query: { term: { tag: "red" } },
        sort: ["n"],
        size: 1,
        _source: ["n"],
        aggs: terms({ field: "tag" }),
      }),
      post("/{index}/_search", { size: 0, track_total_hits: true, aggs: terms({ field: "on" }) }),
      post("/{index}/_search", { size: 0, track_total_hits: false, aggs: terms({ field: "on" }) }),
      post("/{index}/_search", { size: 0, track_total_hits: 1, aggs: terms({ field: "on" }) }),
      post("/{index}/_search", { size: 0, aggregations: { m: { max: { field: "n" } } }, aggs: {} }),
      post("/{index}/_search", { size: 0, aggs: {} }),
      post("/{index}/_search", {
        size: 0,
        aggs: { t: { terms: { field: "tag" } } },
        query: { match_none: {} },
      }),
      post("/{index}-none*/_search", { aggs: terms({ field: "tag" }) }),
    ],
  },
  {
    name: "aggregation: in a scroll, with the first page alone",
    prepare: sales,
    requests: [
      post(
        "/{index}/_search?scroll=1m",
        { size: 4, sort: ["_doc"], _source: false, aggs: { m: { max: { field: "n" } } } },
        { as: "first", unordered: ["hits.hits"], ignore: ["hits.hits"] },
      ),
      post("/_search/scroll", { scroll_id: "{{first._scroll_id}}" }, { ignore: ["hits.hits"] }),
    ],
  },
];

export default group;
