import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

/** The order of the names means nothing: a map hands them out, and another server in another order. */
const search = (body: JsonObject, query = "") =>
  post(
    `/{index}/_search${query}`,
    { sort: ["rank"], _source: false, ...body },
    {
      unordered: ["hits.hits[].matched_queries"],
    },
  );
const term = (tag: string, _name: string): JsonObject => ({ term: { tag: { value: tag, _name } } });

const prepare = [
  put("/{index}", {
    mappings: {
      properties: {
        tag: { type: "keyword" },
        text: { type: "text" },
        rank: { type: "integer" },
        at: { type: "geo_point" },
        parts: { type: "nested", properties: { k: { type: "keyword" } } },
      },
    },
  }),
  documents({
    1: { tag: "red", text: "quick brown fox", rank: 1, at: "1,1", parts: [{ k: "a" }, { k: "b" }] },
    2: { tag: ["red", "blue"], text: "lazy dog", rank: 2, parts: { k: "a" } },
    3: { tag: "green", text: "quick dog", rank: 3 },
  }),
];

const group: ConformanceGroup = [
  {
    name: "named queries: each kind of query",
    prepare,
    requests: (
      [
        { match_all: { _name: "n" } },
        { match_none: { _name: "n" } },
        { term: { tag: { value: "red", _name: "n" } } },
        { terms: { tag: ["red", "green"], _name: "n" } },
        { match: { text: { query: "quick", _name: "n" } } },
        { match_phrase: { text: { query: "quick brown", _name: "n" } } },
        { match_phrase_prefix: { text: { query: "quick b", _name: "n" } } },
        { match_bool_prefix: { text: { query: "quick b", _name: "n" } } },
        { multi_match: { query: "dog", fields: ["text", "tag"], _name: "n" } },
        { query_string: { query: "dog OR fox", default_field: "text", _name: "n" } },
        { simple_query_string: { query: "dog", fields: ["text"], _name: "n" } },
        { prefix: { tag: { value: "r", _name: "n" } } },
        { wildcard: { tag: { value: "r*", _name: "n" } } },
        { regexp: { tag: { value: "r.*", _name: "n" } } },
        { fuzzy: { tag: { value: "rod", _name: "n" } } },
        { range: { rank: { gte: 2, _name: "n" } } },
        { exists: { field: "tag", _name: "n" } },
        { ids: { values: ["1"], _name: "n" } },
        { geo_distance: { distance: "1km", at: "1,1", _name: "n" } },
        { constant_score: { filter: term("red", "in"), _name: "n" } },
        { dis_max: { queries: [term("red", "a"), term("blue", "b")], _name: "n" } },
        {
          boosting: {
            positive: term("red", "a"),
            negative: term("blue", "b"),
            negative_boost: 0.5,
            _name: "n",
          },
        },
        {
          function_score: {
            query: term("red", "a"),
            functions: [{ filter: term("blue", "b"), weight: 2 }],
            _name: "n",
          },
        },
        { nested: { path: "parts", query: { term: { "parts.k": { value: "b", _name: "k" } } }, _name: "n" } },
      ] as JsonObject[]
    ).map((query) => search({ query })),
  },
  {
    name: "named queries: what of several matched",
    prepare,
    requests: [
      search({
        query: {
          bool: {
            _name: "all",
            must: [{ match_all: {} }],
            should: [term("red", "reds"), term("blue", "blues"), { match: { text: "fox" } }],
            must_not: [term("green", "greens")],
            filter: [{ range: { rank: { lte: 2, _name: "first" } } }],
          },
        },
      }),
      search({ query: { bool: { should: [term("red", "same"), term("green", "same")] } } }),
      search({ query: term("red", "query"), post_filter: term("blue", "filter") }),
      search({ query: { match_all: {} }, post_filter: term("blue", "") }),
      search({ query: { bool: { should: [term("red", "a"), { match_all: {} }] } }, size: 1, from: 1 }),
      post("/{index}/_search", {
        query: { match_all: {} },
        rescore: { query: { rescore_query: term("red", "rescored") } },
      }),
      search({ aggs: { f: { filter: term("red", "bucket") } } }),
      post("/{index}/_search?size=0", {
        query: term("red", "a"),
        aggs: { t: { top_hits: { sort: ["rank"], _source: false } } },
      }),
      search({
        query: { bool: { should: [term("red", "a"), term("blue", "b")] } },
        collapse: { field: "rank", inner_hits: { name: "more", _source: false } },
      }),
      search({
        query: {
          nested: {
            path: "parts",
            query: {
              bool: { should: [{ term: { "parts.k": { value: "b", _name: "k" } } }, { match_all: {} }] },
            },
            inner_hits: { _source: false, size: 5, sort: ["parts.k"] },
            _name: "n",
          },
        },
      }),
    ],
  },
];

export default group;
