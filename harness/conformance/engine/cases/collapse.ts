import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

const prepare = [
  put("/{index}", {
    mappings: {
      properties: {
        g: { type: "keyword" },
        num: { type: "long" },
        n: { type: "long" },
        t: { type: "text" },
        d: { type: "double" },
        many: { type: "keyword" },
        b: { type: "boolean" },
        at: { type: "date" },
        bare: { type: "keyword", doc_values: false },
      },
    },
  }),
  documents({
    1: { g: "a", num: 1, n: 1, t: "x y", d: 1.5, many: ["p", "q"] },
    2: { g: "b", num: 1, n: 2, t: "x", d: 2.5, many: "p" },
    3: { g: "a", num: 2, n: 3, t: "x x", d: 1.5 },
    4: { n: 4, t: "y" },
    5: { g: "b", num: 2, n: 5, t: "z x" },
    6: { n: 6, t: "x" },
  }),
];

const search = "/{index}/_search";
const collapse = (options: JsonObject, more: JsonObject = {}) =>
  post(search, { sort: ["n"], ...more, collapse: options });

const group: ConformanceGroup = [
  {
    name: "collapse: the first hit of each group",
    prepare,
    requests: [
      collapse({ field: "g" }),
      collapse({ field: "g" }, { sort: [{ n: "desc" }], size: 2 }),
      collapse({ field: "g" }, { sort: [{ n: "desc" }], size: 2, from: 1 }),
      collapse({ field: "num" }),
      post(search, { collapse: { field: "d" } }),
      post(search, { collapse: { field: "g" }, query: { match: { t: "x" } } }),
      collapse({ field: "g" }, { track_total_hits: false }),
      collapse({ field: "g" }, { size: 0 }),
    ],
  },
  {
    name: "collapse: several groups are no fault where no hit is asked for, and come after the sort",
    prepare,
    requests: [
      collapse({ field: "many" }, { size: 0 }),
      collapse({ field: "many" }, { size: 0, aggs: { most: { max: { field: "n" } } } }),
      collapse({ field: "at" }, { sort: ["t"] }),
      collapse({ field: "nowhere" }, { sort: ["t"], size: 0 }),
      collapse({ field: "nowhere" }, { size: 0 }),
    ],
  },
  {
    name: "collapse: inner hits",
    prepare,
    requests: [
      collapse({ field: "g", inner_hits: { name: "top", size: 2, sort: [{ n: "desc" }] } }),
      collapse({
        field: "g",
        inner_hits: [
          { name: "a", size: 1 },
          { name: "b", size: 1, from: 1, _source: ["n"], sort: ["n"] },
        ],
        max_concurrent_group_searches: 3,
      }),
      collapse({ field: "g", inner_hits: { name: "all" } }, { query: { match: { t: "x" } }, sort: ["_doc"] }),
      collapse(
        {
          field: "g",
          inner_hits: {
            name: "top",
            size: 1,
            fields: ["n"],
            docvalue_fields: ["num"],
            stored_fields: ["x"],
            version: true,
            seq_no_primary_term: true,
            highlight: { fields: { t: {} } },
          },
        },
        { query: { match: { t: "x" } }, size: 1 },
      ),
      collapse({ field: "g", inner_hits: { name: "top", size: 1, collapse: { field: "num" } } }, { size: 1 }),
      collapse({ field: "g", inner_hits: { name: "top" } }, { post_filter: { range: { n: { gte: 2 } } } }),
    ],
  },
  {
    name: "collapse: fields that cannot be collapsed on",
    prepare,
    requests: [
      collapse({ field: "t" }),
      collapse({ field: "none" }),
      collapse({ field: "many" }),
      collapse({ field: "b" }),
      collapse({ field: "at" }),
      collapse({ field: "bare" }),
      collapse({}),
    ],
  },
  {
    name: "collapse: with what else a search may say",
    prepare,
    requests: [
      collapse({ field: "g" }, { sort: [{ g: "asc" }], search_after: ["a"] }),
      collapse({ field: "g" }, { search_after: [1] }),
      collapse({ field: "g" }, { fields: ["num"], _source: false }),
      post(search, {
        collapse: { field: "g" },
        rescore: { query: { rescore_query: { match: { t: "z" } } } },
      }),
      post(`${search}?scroll=1m`, { collapse: { field: "g" } }),
    ],
  },
  {
    name: "collapse: over several indices",
    prepare: [
      ...prepare,
      put("/{index}-b", { mappings: { properties: { g: { type: "keyword" }, n: { type: "long" } } } }),
      put("/{index}-b/_doc/1?refresh=true", { g: "a", n: 0 }),
      put("/{index}-b/_doc/2?refresh=true", { g: "c", n: 7 }),
    ],
    requests: [
      post("/{index}*/_search", {
        sort: ["n"],
        _source: false,
        collapse: { field: "g", inner_hits: { name: "all", sort: ["n"], _source: false } },
      }),
    ],
  },
  {
    name: "collapse: refused options",
    prepare,
    requests: [
      collapse({ field: 5 }),
      post(search, { collapse: "g" }),
      collapse({ field: "g", colour: 1 }),
      collapse({ field: "g", inner_hits: { size: 1 } }),
      collapse({ field: "g", inner_hits: { name: "x", colour: 1 } }),
      collapse({ field: "g", inner_hits: 5 }),
      collapse({ field: "g", max_concurrent_group_searches: 0 }),
      collapse({ field: "g", inner_hits: [{ name: "a" }, { name: "a", size: 1 }] }),
    ],
  },
];

export default group;
