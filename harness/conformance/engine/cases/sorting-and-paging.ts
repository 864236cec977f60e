import { type ConformanceGroup, documents, get, post, put } from "../case.ts";

const search = "/{index}/_search";
const mappings = {
  properties: {
    n: { type: "long" },
    tag: { type: "keyword" },
    title: { type: "text" },
    at: { type: "date" },
    price: { type: "double" },
    on: { type: "boolean" },
  },
};
const shop = [
  put("/{index}", { mappings }),
  documents({
    1: { n: 3, tag: "b", at: "2024-01-03", price: 0.5, title: "one", on: true },
    2: { n: 1, tag: "a", at: "2024-01-01", price: 2.25, title: "two", on: false },
    3: { n: 2, tag: "c", at: "2024-01-02", title: "three" },
    4: { tag: "a", n: [5, 0] },
  }),
];
const ids = "filter_path=error,status,hits.total,hits.hits._id,hits.hits.sort";

const group: ConformanceGroup = [
  {
    name: "sort: by a number, both ways",
    prepare: shop,
    requests: [
      post(search, { sort: [{ n: "asc" }] }),
      post(`${search}?${ids}`, { sort: [{ n: { order: "desc" } }] }),
      post(`${search}?${ids}`, { sort: ["n"] }),
      post(`${search}?${ids}`, { sort: "n" }),
      post(`${search}?${ids}`, { sort: { n: "desc" } }),
    ],
  },
  {
    name: "sort: by keyword, date, double and boolean",
    prepare: shop,
    requests: [
      post(`${search}?${ids}`, { sort: ["tag", { n: "desc" }] }),
      post(`${search}?${ids}`, { sort: [{ at: "desc" }] }),
      post(`${search}?${ids}`, { sort: ["price"] }),
      post(`${search}?${ids}`, { sort: ["on", "n"] }),
    ],
  },
  {
    name: "sort: missing first, last and given",
    prepare: shop,
    requests: [
      post(`${search}?${ids}`, { sort: [{ at: { order: "asc", missing: "_first" } }] }),
      post(`${search}?${ids}`, { sort: [{ at: { order: "desc" } }] }),
      post(`${search}?${ids}`, { sort: [{ price: { order: "asc", missing: 1 } }, "n"] }),
    ],
  },
  {
    name: "sort: mode of many values",
    prepare: shop,
    requests: [
      post(`${search}?${ids}`, { sort: [{ n: { order: "asc", mode: "max" } }] }),
      post(`${search}?${ids}`, { sort: [{ n: { order: "desc", mode: "min" } }] }),
      post(`${search}?${ids}`, { sort: [{ n: { order: "desc", mode: "most" } }] }),
    ],
  },
  {
    name: "sort: date in a format",
    prepare: shop,
    requests: [
      post(`${search}?${ids}`, { sort: [{ at: { order: "asc", format: "yyyy-MM-dd" } }] }),
      post(`${search}?${ids}`, { sort: [{ at: { order: "asc", format: "strict_date_optional_time" } }] }),
    ],
  },
  { name: "sort: text is refused", prepare: shop, requests: [post(search, { sort: ["title"] })] },
  {
    name: "sort: unmapped field, with and without unmapped_type",
    prepare: shop,
    requests: [
      post(search, { sort: ["none"] }),
      post(`${search}?${ids}`, { sort: [{ none: { unmapped_type: "long" } }, "tag", "n"] }),
    ],
  },
  {
    name: "sort: _doc and _score",
    prepare: shop,
    requests: [
      post(`${search}?${ids}`, { sort: "_doc" }),
      post(`${search}?${ids}`, { query: { term: { tag: "c" } }, sort: ["_score"] }),
      post(search, { query: { match: { title: "one" } }, sort: [{ _score: "desc" }, "n"] }),
    ],
  },
  {
    name: "sort: track_scores",
    prepare: shop,
    requests: [post(search, { query: { match: { title: "one" } }, sort: ["n"], track_scores: true })],
  },
  {
    name: "sort: by _id is refused or answered as configured",
    prepare: shop,
    requests: [post(`${search}?${ids}`, { sort: [{ _id: "asc" }] })],
  },
  {
    name: "sort: in the query string",
    prepare: shop,
    requests: [
      get(`${search}?sort=n:desc&size=2&${ids}`),
      get(`${search}?sort=tag,n:desc&${ids}`),
      get(`${search}?sort=n:sideways`),
    ],
  },
  {
    name: "sort: wrong order, unknown option, wrong shape",
    prepare: shop,
    requests: [
      post(search, { sort: [{ n: "up" }] }),
      post(search, { sort: [{ n: { order: "asc", colour: 1 } }] }),
      post(search, { sort: 5 }),
      post(search, { sort: [5] }),
      post(search, { sort: [{ n: { order: "up" } }] }),
    ],
  },
  {
    name: "paging: from and size",
    prepare: shop,
    requests: [
      post(`${search}?${ids}`, { sort: ["n"], from: 1, size: 2 }),
      get(`${search}?sort=n&from=3&size=2&${ids}`),
      post(`${search}?${ids}`, { sort: ["n"], from: 10 }),
      post(search, { size: 0 }),
    ],
  },
  {
    name: "paging: limits of from and size",
    prepare: shop,
    requests: [
      post(search, { from: 9999, size: 2 }),
      post(search, { size: 10001 }),
      post(search, { from: -1 }),
      post(search, { size: -1 }),
      post(search, { size: "two" }),
      get(`${search}?size=two`),
      get(`${search}?from=-1`),
      post(`${search}?${ids}`, { size: "2", sort: ["n"] }),
    ],
  },
  {
    name: "paging: size over the window of the index",
    prepare: [put("/{index}", { settings: { "index.max_result_window": 3 } }), documents({ 1: { a: 1 } })],
    requests: [post(search, { size: 4 }), post(`${search}?${ids}`, { size: 3 })],
  },
  {
    name: "paging: search_after",
    prepare: shop,
    requests: [
      post(`${search}?${ids}`, { sort: [{ n: "asc" }, { tag: "asc" }], search_after: [1, "a"] }),
      post(`${search}?${ids}`, { sort: [{ n: "desc" }], search_after: [2], size: 1 }),
      post(`${search}?${ids}`, { sort: [{ at: "asc" }], search_after: ["2024-01-01T00:00:00.000Z"] }),
      post(`${search}?${ids}`, { sort: [{ at: "asc" }], search_after: [1704153600000] }),
    ],
  },
  {
    name: "paging: search_after used wrongly",
    prepare: shop,
    requests: [
      post(search, { search_after: [1] }),
      post(search, { sort: ["n"], search_after: [1, 2] }),
      post(search, { sort: ["n"], search_after: ["x"] }),
      post(search, { sort: ["n"], search_after: [1], from: 1 }),
      post(search, { sort: ["n"], search_after: 1 }),
      post(search, { sort: ["n"], search_after: [] }),
    ],
  },
  {
    name: "paging: track_total_hits",
    prepare: shop,
    requests: [
      post(`${search}?filter_path=hits.total`, { track_total_hits: true, size: 0 }),
      post(search, { track_total_hits: false, size: 0 }),
      post(`${search}?filter_path=hits.total`, { track_total_hits: 2, size: 0 }),
      post(`${search}?filter_path=hits.total`, { track_total_hits: 4, size: 0 }),
      get(`${search}?track_total_hits=false&filter_path=hits.total`),
      post(search, { track_total_hits: -5 }),
      get(`${search}?track_total_hits=maybe`),
      get(`${search}?rest_total_hits_as_int=true&size=0`),
    ],
  },
  {
    name: "paging: terminate_after and timeout",
    prepare: shop,
    requests: [
      post(search, { terminate_after: 1, size: 0 }),
      post(`${search}?${ids}`, { timeout: "5s", sort: ["n"] }),
      post(search, { timeout: "soon" }),
    ],
  },
  {
    name: "search: empty index and missing index",
    prepare: [put("/{index}")],
    requests: [
      get(search),
      get("/{index}-none/_search"),
      get("/{index}-none/_search?ignore_unavailable=true"),
      get("/{index}-z*/_search"),
      get("/{index}-z*/_search?allow_no_indices=false"),
      get("/{index},{index}-none/_search"),
    ],
  },
  {
    name: "search: several indices and wildcards",
    prepare: [...shop, put("/{index}-b/_doc/9?refresh=true", { n: 9 })],
    requests: [
      post("/{index}*/_search", { sort: ["n"], size: 10, _source: false }),
      post("/{index},{index}-b/_search", { query: { term: { n: 9 } } }),
      post("/{index}*,-{index}-b/_search", { query: { term: { n: 9 } } }),
    ],
  },
  {
    name: "search: sort missing in one of two indices fails that shard",
    prepare: [...shop, put("/{index}-b/_doc/9?refresh=true", { other: 9 })],
    requests: [
      post("/{index},{index}-b/_search?filter_path=_shards,error,status,hits.total,hits.hits._id", {
        sort: ["tag", "n"],
      }),
      post(
        "/{index},{index}-b/_search?allow_partial_search_results=false&filter_path=error.type,error.reason,error.phase,status",
        { sort: ["tag", "n"] },
      ),
    ],
  },
  {
    name: "source: filters of the body",
    prepare: [documents({ 1: { a: { b: 1, c: { d: 2 } }, l: [{ x: 1, y: 2 }], z: 3 } })],
    requests: [
      post(search, { _source: false }),
      post(search, { _source: "a" }),
      post(search, { _source: ["a.b", "z"] }),
      post(search, { _source: { includes: ["a*"], excludes: ["a.c"] } }),
      post(search, { _source: ["l.x"] }),
      post(search, { _source: ["none"] }),
      post(search, { _source: ["*.d"] }),
      post(search, { _source: [] }),
      post(search, { _source: { includes: "z" } }),
      post(search, { _source: 5 }),
      post(search, { _source: { include: ["a"], colour: 1 } }),
    ],
  },
  {
    name: "source: filters of the query string win",
    prepare: [documents({ 1: { a: 1, b: 2 } })],
    requests: [
      post(`${search}?_source=a`, {}),
      post(`${search}?_source_excludes=a`, {}),
      post(`${search}?_source=false`, {}),
      post(`${search}?_source=b`, { _source: ["a"] }),
    ],
  },
  {
    name: "source: version, sequence numbers and stored fields",
    prepare: [documents({ 1: { a: 1 } }), put("/{index}/_doc/1?refresh=true", { a: 2 })],
    requests: [
      post(search, { version: true, seq_no_primary_term: true }),
      get(`${search}?version=true&seq_no_primary_term=true`),
      post(search, { stored_fields: "_none_" }),
      post(search, { stored_fields: [] }),
    ],
  },
  {
    name: "source: fields and docvalue_fields",
    prepare: shop,
    requests: [
      post(search, {
        query: { ids: { values: ["1"] } },
        fields: ["tag", "n", { field: "at", format: "yyyy" }],
        _source: false,
      }),
      post(search, { query: { ids: { values: ["4"] } }, docvalue_fields: ["n"], _source: false }),
    ],
  },
  {
    name: "search: q in the query string",
    prepare: shop,
    requests: [
      get(`${search}?q=tag:a&${ids}`, undefined, { unordered: ["hits.hits"] }),
      get(`${search}?q=three&${ids}`),
      get(`${search}?q=n:x`),
    ],
  },
  {
    name: "search: unknown parameters and near ones",
    prepare: shop,
    requests: [
      get(`${search}?colour=red`),
      get(`${search}?sizes=2`),
      get(`${search}?colour=red&from_=1`),
      get(`${search}?scrol=1m`),
    ],
  },
  {
    name: "search: min_score and post_filter",
    prepare: shop,
    requests: [
      post(`${search}?${ids}`, {
        query: { constant_score: { filter: { term: { tag: "a" } }, boost: 2 } },
        min_score: 3,
      }),
      post(`${search}?${ids}`, { post_filter: { term: { tag: "c" } }, sort: ["n"] }),
    ],
  },
  {
    name: "search: filter_path with a list of hits",
    prepare: shop,
    requests: [
      post(`${search}?filter_path=hits.hits._source.n,hits.total.value`, { sort: ["n"], size: 2 }),
      post(`${search}?filter_path=**._id`, { sort: ["n"], size: 1 }),
      post(`${search}?filter_path=hits.hits,-hits.hits._source`, { sort: ["n"], size: 1 }),
    ],
  },
  {
    name: "search: terms, metrics and filter aggregations",
    prepare: shop,
    requests: [
      post(search, {
        size: 0,
        aggs: {
          tags: { terms: { field: "tag" } },
          most: { max: { field: "n" } },
          mean: { avg: { field: "n" } },
          sum: { sum: { field: "n" } },
          count: { value_count: { field: "n" } },
        },
      }),
    ],
  },
  {
    name: "search: msearch answers each and keeps the errors apart",
    prepare: shop,
    requests: [
      post(
        "/_msearch",
        [
          { index: "{index}" },
          { query: { term: { tag: "c" } } },
          { index: "{index}-none" },
          {},
          {},
          { query: { colour: {} } },
        ] as never,
        { ignore: ["responses[].error.root_cause"] },
      ),
      post("/{index}/_msearch", [{}, { size: 0 }]),
    ],
  },
];

export default group;
