import { type ConformanceGroup, documents, get, type JsonObject, post, put } from "../case.ts";

const search = (body: JsonObject, path = "/{index}/_search") => post(path, body);
const nested = (query: JsonObject, inner_hits: JsonObject, path = "comments") => ({
  nested: { path, query, inner_hits },
});
const any: JsonObject = { match_all: {} };
const by = (author: string) => ({ term: { "comments.author": author } });
const ids = { _source: false, sort: ["rank"] };

const prepare = [
  put("/{index}", {
    mappings: {
      properties: {
        title: { type: "text" },
        group: { type: "keyword" },
        rank: { type: "integer" },
        comments: {
          type: "nested",
          properties: {
            author: { type: "keyword" },
            text: { type: "text" },
            stars: { type: "integer" },
            at: { type: "date" },
            replies: {
              type: "nested",
              properties: { author: { type: "keyword" }, text: { type: "text" } },
            },
          },
        },
        plain: { properties: { deep: { type: "nested", properties: { n: { type: "long" } } } } },
      },
    },
  }),
  documents({
    "1": {
      title: "first",
      rank: 1,
      group: "a",
      comments: [
        { author: "kim", text: "quick brown fox", stars: 3, at: "2024-01-01" },
        {
          author: "lee",
          text: "lazy dog and quick dog",
          stars: 5,
          replies: [
            { author: "kim", text: "no dog" },
            { author: "ann", text: "yes fox" },
          ],
        },
        { author: "kim", text: "dog", stars: 1 },
        { author: "ann", text: "quick quick quick", stars: 4, extra: { any: [1, 2] } },
      ],
    },
    "2": { title: "second", rank: 2, group: "a", comments: { author: "kim", text: "a fox", stars: 2 } },
    "3": {
      title: "third",
      rank: 3,
      group: "b",
      comments: [{ author: "lee", replies: { author: "lee", text: "fox" } }],
      plain: { deep: [{ n: 1 }, { n: 2 }, { n: 3 }] },
    },
    "4": { title: "fourth", rank: 4, group: "b" },
  }),
];

const group: ConformanceGroup = [
  {
    name: "inner hits: the nested objects that match",
    prepare,
    requests: [
      search({ ...ids, query: nested(by("kim"), {}) }),
      search({ ...ids, query: nested({ match: { "comments.text": "quick" } }, {}) }),
      search({ ...ids, query: nested(any, { name: "all", size: 2, from: 1 }) }),
      search({ ...ids, query: nested(any, { size: 0 }) }),
      search({ ...ids, query: nested(any, { sort: [{ "comments.stars": "desc" }] }) }),
      search({ ...ids, query: nested(any, { sort: [{ "comments.stars": "asc" }], track_scores: true }) }),
      search({ ...ids, query: nested(any, { sort: [{ _score: "asc" }, "comments.author"], size: 1 }) }),
      search({ ...ids, query: nested({ range: { "plain.deep.n": { gte: 2 } } }, {}, "plain.deep") }),
      search({ ...ids, query: nested({ match: { "comments.text": "quick" } }, { name: "" }) }),
    ],
  },
  {
    name: "inner hits: what they show",
    prepare,
    requests: [
      search({ ...ids, query: nested(by("ann"), { _source: false }) }),
      search({ ...ids, query: nested(by("ann"), { _source: ["comments.text"] }) }),
      search({ ...ids, query: nested(by("ann"), { _source: "text" }) }),
      search({ ...ids, query: nested(by("ann"), { _source: { excludes: ["comments.extra.*"] } }) }),
      search({ ...ids, query: nested(by("ann"), { _source: { includes: ["comments.e*"] } }) }),
      search({ ...ids, query: nested(by("kim"), { version: true }) }),
      search({ ...ids, query: nested(by("kim"), { seq_no_primary_term: true }) }),
      search({ ...ids, query: nested(by("kim"), { stored_fields: ["_none_"] }) }),
      search({ ...ids, query: nested(by("kim"), { stored_fields: "_none_", _source: false }) }),
      search({ ...ids, query: nested(by("kim"), { stored_fields: ["comments.author"] }) }),
      search({
        ...ids,
        query: nested(by("kim"), { _source: false, docvalue_fields: ["comments.stars", "comments.author"] }),
      }),
      search({
        ...ids,
        query: nested(by("kim"), {
          _source: false,
          docvalue_fields: [{ field: "comments.at", format: "yyyy" }, "group"],
        }),
      }),
      search({ ...ids, query: nested(by("kim"), { _source: false, fields: ["comments.stars", "title"] }) }),
      search({ ...ids, query: nested(by("lee"), { _source: false, fields: ["*"] }) }),
      search({
        ...ids,
        query: nested(
          { match: { "comments.text": "fox" } },
          { highlight: { fields: { "comments.text": {} } } },
        ),
      }),
      search({
        ...ids,
        query: nested({ match: { "comments.text": "quick dog" } }, { highlight: { fields: { "*": {} } } }),
      }),
    ],
  },
  {
    name: "inner hits: of objects in objects",
    prepare,
    requests: [
      search({
        ...ids,
        query: nested({ term: { "comments.replies.author": "kim" } }, {}, "comments.replies"),
      }),
      search({
        ...ids,
        query: nested(nested({ match: { "comments.replies.text": "fox" } }, {}, "comments.replies"), {}),
      }),
      search({
        ...ids,
        query: nested(
          nested(any, { name: "in", sort: [{ "comments.replies.author": "asc" }] }, "comments.replies"),
          { name: "out", _source: false },
        ),
      }),
      search({
        ...ids,
        query: { nested: { path: "comments", query: nested(any, {}, "comments.replies") } },
      }),
      search({
        ...ids,
        query: nested(any, { _source: ["comments.replies.text"], fields: ["*"] }, "comments.replies"),
      }),
    ],
  },
  {
    name: "inner hits: wherever the nested query stands",
    prepare,
    requests: [
      search({ ...ids, query: { bool: { filter: [nested(by("kim"), {})] } } }),
      search({
        ...ids,
        query: {
          bool: {
            should: [nested(by("kim"), { name: "kims" }), nested(by("lee"), { name: "lees" })],
            must: [any],
          },
        },
      }),
      search({ ...ids, query: { bool: { must: [any], must_not: [nested(by("ann"), {})] } } }),
      search({ ...ids, query: { constant_score: { filter: nested(by("kim"), {}) } } }),
      search({ ...ids, query: { dis_max: { queries: [nested(by("kim"), {}), any] } } }),
      search({
        ...ids,
        query: { boosting: { positive: any, negative: nested(by("kim"), {}), negative_boost: 0.5 } },
      }),
      search({ ...ids, query: { function_score: { query: nested(by("kim"), {}), weight: 2 } } }),
      search({
        ...ids,
        query: { function_score: { query: any, functions: [{ filter: nested(by("kim"), {}), weight: 2 }] } },
      }),
      search({ ...ids, post_filter: nested(by("ann"), {}) }),
      search({ ...ids, query: nested(by("kim"), {}), post_filter: nested(by("ann"), { name: "anns" }) }),
      search({ query: any, rescore: { query: { rescore_query: nested(by("kim"), {}) } } }),
      search({ size: 0, aggs: { f: { filter: nested(by("kim"), {}) } } }),
      search({ size: 0, query: nested(by("kim"), {}), aggs: { t: { top_hits: { _source: false } } } }),
      search({ ...ids, query: nested(by("kim"), { _source: false }), collapse: { field: "group" } }),
      search({
        ...ids,
        query: nested(by("kim"), { _source: false }),
        collapse: { field: "group", inner_hits: { name: "more", _source: false } },
      }),
      search({ ...ids, query: nested(by("kim"), {}) }, "/{index}/_search?rest_total_hits_as_int=true"),
      post("/{index}/_search?scroll=1m&size=1", { ...ids, query: nested(by("kim"), {}) }, { as: "scroll" }),
      post("/_search/scroll", { scroll_id: "{{scroll._scroll_id}}" }),
      get("/{index}/_count", { query: nested(by("kim"), {}) }),
      post("/{index}/_validate/query", { query: nested(by("kim"), {}) }),
    ],
  },
  {
    name: "inner hits: what is refused",
    prepare,
    requests: [
      search({ query: { bool: { must: [nested(by("kim"), {}), nested(by("lee"), {})] } } }),
      search({ query: nested(any, { size: 101 }) }),
      search({ query: nested(any, { from: 60, size: 50 }) }),
      search({ query: nested(any, { size: -1 }) }),
      search({ query: nested(any, { from: -1 }) }),
      search({ query: nested(any, { colour: 1 }) }),
      search({ query: nested(any, { sort: ["none"] }) }),
      search({ query: nested(any, { docvalue_fields: ["comments.text"] }) }),
      search({ query: nested(any, { collapse: { field: "comments.author" } }) }),
      search({ query: { nested: { path: "comments", query: any, inner_hits: [] } } }),
      search({ query: { nested: { path: "comments", query: any, inner_hits: true } } }),
      search({ query: { nested: { path: "none", query: any, inner_hits: {} } } }),
      search({ query: { nested: { path: "none", query: any, inner_hits: {}, ignore_unmapped: true } } }),
      search({ query: { nested: { path: "none", query: any, inner_hits: { ignore_unmapped: true } } } }),
      search({ query: { nested: { path: "title", query: any, inner_hits: {}, ignore_unmapped: true } } }),
    ],
  },
];

export default group;
