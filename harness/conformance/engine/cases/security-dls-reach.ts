import { type ConformanceGroup, documents, get, type JsonObject, post, put } from "../case.ts";
import { byKey, keyWith } from "../keys.ts";

const index = put("/{index}", {
  mappings: {
    properties: {
      _allow_access_control: { type: "keyword" },
      n: { type: "integer" },
      tag: { type: "keyword" },
      text: { type: "text" },
      items: { type: "nested", properties: { k: { type: "keyword" } } },
    },
  },
});
const docs = documents({
  1: { n: 1, tag: "secret", text: "hidden words", items: [{ k: "a" }], _allow_access_control: ["ann"] },
  2: { n: 2, tag: "open", text: "shown words", items: [{ k: "b" }], _allow_access_control: ["bob"] },
  3: { n: 3, tag: "open", text: "more words", _allow_access_control: ["ann", "bob"] },
});
const bob = keyWith({
  indices: [
    {
      names: ["{index}"],
      privileges: ["read", "view_index_metadata", "monitor"],
      query: { term: { _allow_access_control: "bob" } },
    },
  ],
});
const prepare = [index, docs, bob];
const search = (
  body: JsonObject,
  path = "/{index}/_search?filter_path=error,status,hits.total,hits.hits._id,aggregations",
) => post(path, body, byKey);
const aggregate = (aggs: JsonObject, more: JsonObject = {}) => search({ size: 0, aggs, ...more });

const group: ConformanceGroup = [
  {
    name: "dls reach: aggregations that look beyond the query",
    prepare,
    requests: [
      aggregate(
        { all: { global: {}, aggs: { tags: { terms: { field: "tag" } } } } },
        { query: { term: { n: 2 } } },
      ),
      aggregate({ tags: { terms: { field: "tag", min_doc_count: 0 } } }),
      aggregate({
        missing: { missing: { field: "tag" } },
        max: { max: { field: "n" } },
        min: { min: { field: "n" } },
      }),
      aggregate({
        f: { filters: { filters: { s: { term: { tag: "secret" } }, o: { term: { tag: "open" } } } } },
      }),
      aggregate({ c: { cardinality: { field: "tag" } }, v: { value_count: { field: "n" } } }),
      aggregate({ top: { top_hits: { size: 5, sort: ["n"], _source: ["n"] } } }),
      aggregate({ items: { nested: { path: "items" }, aggs: { k: { terms: { field: "items.k" } } } } }),
      aggregate({ h: { histogram: { field: "n", interval: 1, min_doc_count: 0 } } }),
    ],
  },
  {
    name: "dls reach: queries of every kind",
    prepare,
    requests: [
      search({ query: { match: { text: "words" } }, sort: ["n"] }),
      search({ query: { match_all: {} }, sort: ["n"] }),
      search({ query: { bool: { must_not: { term: { tag: "open" } } } } }),
      search({ query: { nested: { path: "items", query: { term: { "items.k": "a" } } } } }),
      search({ query: { constant_score: { filter: { exists: { field: "n" } } } }, sort: ["n"] }),
      search({ query: { function_score: { query: { match_all: {} } } }, sort: ["n"] }),
      search({ query: { ids: { values: ["1"] } } }),
      search({ query: { term: { _id: "1" } } }),
      search({ query: { query_string: { query: "hidden OR shown" } } }),
    ],
  },
  {
    name: "dls reach: other ways to search",
    prepare,
    requests: [
      search({ sort: ["n"], post_filter: { range: { n: { lte: 2 } } } }),
      search({ sort: ["n"], collapse: { field: "tag" } }),
      search({ sort: [{ n: "desc" }], search_after: [3] }),
      search({ sort: ["n"], terminate_after: 1 }, "/{index}/_search?filter_path=error,hits.hits._id"),
      get("/{index}/_search?q=tag:secret&filter_path=hits.total", undefined, byKey),
      get("/{index}/_count?q=text:words&filter_path=count", undefined, byKey),
      post(
        "/_msearch?filter_path=responses.hits.total,responses.error.type",
        [
          { index: "{index}" },
          { query: { match_all: {} } },
          { index: "{index}" },
          { size: 0, query: { term: { tag: "secret" } } },
        ],
        byKey,
      ),
      post(
        "/_mget?filter_path=docs.found,docs._id",
        {
          docs: [
            { _index: "{index}", _id: "1" },
            { _index: "{index}", _id: "2" },
          ],
        },
        byKey,
      ),
    ],
  },
  {
    name: "dls reach: highlighting and fields of what may be seen",
    prepare,
    requests: [
      search(
        { query: { match: { text: "words" } }, sort: ["n"], highlight: { fields: { text: {} } } },
        "/{index}/_search?filter_path=error,hits.hits._id,hits.hits.highlight",
      ),
      search(
        { query: { match: { text: "words" } }, sort: ["n"], fields: ["tag"], _source: false },
        "/{index}/_search?filter_path=error,hits.hits._id,hits.hits.fields",
      ),
    ],
  },
  {
    name: "dls reach: field capabilities",
    prepare,
    requests: [get("/{index}/_field_caps?fields=tag&filter_path=fields", undefined, byKey)],
  },
];

export default group;
