import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

const plain = {
  n: { type: "long" },
  d: { type: "double" },
  f: { type: "float" },
  k: { type: "keyword" },
  b: { type: "boolean" },
  at: { type: "date" },
  t: { type: "text" },
  bare: { type: "keyword", doc_values: false },
  other: { type: "alias", path: "n" },
  o: { properties: { x: { type: "long" } } },
};
const sources = {
  1: { n: [1, 4, 8], d: [2.5, 3.7, 9.1], f: 1.1, k: ["b", "a"], b: true, at: "2024-03-01T10:00:00Z", t: "x" },
  2: { n: [2, 3], d: 2, f: 0.5, k: "c", b: [true, false], at: "2024-01-01", t: "x y" },
  3: { t: "x" },
  4: { n: -7, d: -7.9, f: 3, k: "", b: false, at: "2024-02-01", t: "z", bare: "y", o: { x: 1 } },
};
const prepare = [put("/{index}", { mappings: { properties: plain } }), documents(sources)];

const shown = "filter_path=error,status,hits.max_score,hits.hits._id,hits.hits._score,hits.hits.sort";
const by = (sort: unknown, more: JsonObject = {}) =>
  post(`/{index}/_search?${shown}`, { sort: sort as never, ...more });
const key = (field: string, options: JsonObject, more: JsonObject = {}) => by([{ [field]: options }], more);

const group: ConformanceGroup = [
  {
    name: "sort: numbers as those of another type",
    prepare,
    requests: [
      key("n", { numeric_type: "double" }),
      key("d", { numeric_type: "long" }),
      key("d", { numeric_type: "long", order: "desc" }),
      key("at", { numeric_type: "date_nanos" }),
      key("at", { numeric_type: "date_nanos", order: "desc" }),
      key("at", { numeric_type: "long", order: "desc" }),
      key("n", { numeric_type: "date" }),
      key("n", { numeric_type: "x" }),
      key("k", { numeric_type: "long" }),
    ],
  },
  {
    name: "sort: modes of several values",
    prepare,
    requests: [
      key("n", { mode: "median" }),
      key("n", { mode: "avg" }),
      key("n", { mode: "sum" }),
      key("n", { mode: "max" }),
      key("d", { mode: "median" }),
      key("d", { mode: "AVG" }),
      key("k", { mode: "max", order: "desc" }),
      key("k", { mode: "sum" }),
      key("k", { mode: "median" }),
      key("n", { mode: "colour" }),
    ],
  },
  {
    name: "sort: formats",
    prepare,
    requests: [
      key("at", { format: "yyyy-MM" }),
      key("at", { format: "yyyy-MM", order: "desc" }),
      key("at", { format: "yyyy-MM" }, { search_after: ["2024-02"] }),
      key("n", { format: "0.00" }),
      key("k", { format: "0.00" }),
      by([{ at: "asc" }], { search_after: ["2024-02-01"] }),
    ],
  },
  {
    name: "sort: values in place of missing ones",
    prepare,
    requests: [
      key("k", { missing: "m" }),
      key("n", { missing: "x" }),
      key("n", { missing: 3 }),
      key("at", { missing: 1704067200000 }),
      key("at", { missing: "2024-05-05" }),
      key("b", {}),
      key("b", { missing: "true" }),
      key("d", { missing: "_first" }),
    ],
  },
  {
    name: "sort: by what is no field of the source",
    prepare,
    requests: [
      by([{ _index: "asc" }]),
      by([{ _seq_no: "desc" }]),
      by([{ _seq_no: "asc" }], { search_after: [1] }),
      by([{ _version: "asc" }]),
      by(["_score", "_doc"]),
      by([{ _score: { order: "asc" } }]),
      by([{ _score: { mode: "min" } }]),
      by([{ _doc: { order: "desc" } }]),
      by([{ _doc: "asc" }], { search_after: [1] }),
      by([{ _score: "desc" }, { n: "asc" }], { search_after: [1, 2] }),
    ],
  },
  {
    name: "sort: several keys, aliases, and what cannot be sorted by",
    prepare,
    requests: [
      by([{ n: "asc", d: "desc" }]),
      by({ n: "asc", d: "desc" }),
      by([{ other: "desc" }]),
      by([{ o: "asc" }]),
      by("n:desc"),
      by([{ t: "asc" }]),
      by([{ bare: "asc" }]),
      key("none", { unmapped_type: "keyword" }),
      key("none", { unmapped_type: "date", missing: "_first" }),
      key("none", { unmapped_type: "ip" }),
      key("none", { unmapped_type: "x" }),
      by(["n"], { track_scores: true, query: { match: { t: "x" } } }),
    ],
  },
  {
    name: "sort: options close to known ones",
    prepare,
    requests: [
      key("n", { nested_path: "many" }),
      key("n", { ordr: "asc" }),
      key("n", { missin: "asc", unmapped: "x" }),
      key("n", { nested: { colour: "many" } }),
      key("n", { nested: "many" }),
    ],
  },
  {
    name: "sort: within nested objects",
    prepare: [
      put("/{index}", {
        mappings: {
          properties: {
            n: { type: "long" },
            many: { type: "nested", properties: { x: { type: "long" }, y: { type: "keyword" } } },
          },
        },
      }),
      documents({
        1: {
          n: 1,
          many: [
            { x: 5, y: "a" },
            { x: 1, y: "b" },
          ],
        },
        2: {
          n: 2,
          many: [
            { x: 3, y: "b" },
            { x: [4, 9], y: "b" },
          ],
        },
        3: { n: 3, many: [{ y: "c" }] },
        4: { n: 4 },
      }),
    ],
    requests: [
      key("many.x", { nested: { path: "many" } }),
      key("many.x", { nested: { path: "many" }, order: "desc" }),
      key("many.x", { nested: { path: "many" }, mode: "avg" }),
      key("many.x", { nested: { path: "many", filter: { term: { "many.y": "b" } } } }),
      key("many.x", {
        nested: { path: "many", filter: { term: { "many.y": "b" } } },
        order: "desc",
        mode: "sum",
      }),
      key("many.x", { nested: { path: "many", filter: { term: { "many.y": "a" } } } }),
      key("many.x", { nested: { path: "many", max_children: 1 } }),
      key("many.y", { nested: { path: "many" } }),
      key("many.y", { nested: { path: "many", filter: { range: { "many.x": { gte: 2 } } } }, order: "desc" }),
      key("many.x", {}),
      key("many.x", { nested: { path: "none" } }),
      key("n", { nested: { path: "many" } }),
    ],
  },
];

export default group;
