import { type ConformanceGroup, documents, post, put } from "../case.ts";
import { finds, on } from "../queries.ts";
import { catalogue } from "../samples.ts";

const group: ConformanceGroup = [
  on("bool with every clause", {
    bool: {
      must: [{ match: { title: "quick" } }],
      filter: { term: { on: true } },
      must_not: [{ term: { n: 2 } }],
      should: { term: { tag: "blue" } },
    },
  }),
  on(
    "bool of should alone needs one",
    { bool: { should: [{ term: { tag: "blue" } }, { term: { tag: "green" } }] } },
    { bool: { should: [{ term: { tag: "none" } }] } },
    { bool: { should: [{ term: { tag: "none" } }], filter: { match_all: {} } } },
  ),
  on(
    "bool minimum_should_match",
    {
      bool: {
        should: [{ term: { tag: "red" } }, { term: { tag: "blue" } }, { term: { n: 1 } }],
        minimum_should_match: 2,
      },
    },
    { bool: { should: [{ term: { tag: "red" } }, { term: { tag: "blue" } }], minimum_should_match: "-1" } },
    { bool: { should: [{ term: { tag: "red" } }], minimum_should_match: "x" } },
  ),
  on(
    "bool of must_not alone",
    { bool: { must_not: { term: { tag: "red" } } } },
    { bool: { must_not: { terms: { _id: [] } } } },
  ),
  on("bool empty matches all", { bool: {} }, { bool: { must: [] } }),
  on(
    "bool with an unknown clause, a number and null",
    { bool: { might: [] } },
    { bool: { must: 5 } },
    { bool: { must: [5] } },
    { bool: { filter: null } },
  ),
  on(
    "constant_score",
    { constant_score: { filter: { term: { tag: "red" } } } },
    { constant_score: {} },
    { constant_score: { filter: { term: { tag: "red" } }, colour: 1 } },
  ),
  on("dis_max", { dis_max: { queries: [{ term: { tag: "red" } }, { term: { n: 2 } }] } }),
  on("unknown query and one close to a known", { colour: {} }, { trem: { tag: "red" } }, { mtach_all: {} }),
  on("two queries in one object", { term: { tag: "red" }, match_all: {} }),
  on("empty query object", {}),
  on(
    "objects flattened by dots",
    { term: { "o.x": "a" } },
    { bool: { filter: [{ term: { "o.x": "a" } }, { term: { "o.x": "c" } }] } },
  ),
  on("a leaf that is not an object", { term: "red" }, { match_all: [] }, { range: 5 }),
  {
    name: "query: body without a query, with an empty object and without a body",
    prepare: catalogue,
    requests: [
      post("/{index}/_search?filter_path=hits.total", {}),
      post("/{index}/_search?filter_path=hits.total"),
      post("/{index}/_search", { query: null }),
      post("/{index}/_search", { query: [] }),
      post("/{index}/_search", { query: "x" }),
    ],
  },
  {
    name: "query: unknown keys of the body",
    prepare: catalogue,
    requests: [
      post("/{index}/_search", { querry: { match_all: {} } }),
      post("/{index}/_search", { colour: 1 }),
      post("/{index}/_search", { size: 1, colour: [1] }),
      post("/{index}/_search", { colour: {} }),
    ],
  },
  {
    name: "query: body that is broken",
    prepare: catalogue,
    requests: [
      post("/{index}/_search", "{oops"),
      post("/{index}/_search", '{"query":'),
      post("/{index}/_search", "[]"),
      post("/{index}/_search", '{"query":{"match_all":{}}} x'),
    ],
  },
  {
    name: "query: nested",
    prepare: [
      put("/{index}", {
        mappings: {
          properties: {
            p: { type: "nested", properties: { a: { type: "keyword" }, b: { type: "keyword" } } },
          },
        },
      }),
      documents({
        1: {
          p: [
            { a: "x", b: "1" },
            { a: "y", b: "2" },
          ],
        },
      }),
    ],
    requests: finds(
      {
        nested: {
          path: "p",
          query: { bool: { must: [{ term: { "p.a": "x" } }, { term: { "p.b": "2" } }] } },
        },
      },
      {
        nested: {
          path: "p",
          query: { bool: { must: [{ term: { "p.a": "y" } }, { term: { "p.b": "2" } }] } },
        },
      },
      { term: { "p.a": "x" } },
    ),
  },
];

export default group;
