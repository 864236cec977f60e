import { type ConformanceGroup, documents, get, post, put } from "../case.ts";
import { shelf as shop } from "../samples.ts";

const search = "/{index}/_search";
const ids = "filter_path=error,status,hits.total,hits.hits._id,hits.hits.sort";

const group: ConformanceGroup = [
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
    name: "paging: track_total_hits of none",
    prepare: shop,
    requests: [
      ...[{ match_all: {} }, { match_none: {} }, { term: { nowhere: 1 } }].flatMap((query) => [
        post(`${search}?filter_path=hits.total`, { track_total_hits: 0, size: 0, query }),
        post(`${search}?filter_path=hits.total`, { track_total_hits: 0, size: 1, query }),
        post(`${search}?filter_path=hits.total`, { track_total_hits: 1, size: 0, query }),
      ]),
      put("/{index}-empty"),
      post("/{index}-empty/_search?filter_path=hits.total", { track_total_hits: 0, size: 0 }),
    ],
  },
  {
    name: "paging: terminate_after",
    prepare: shop,
    requests: [post(search, { terminate_after: 1, size: 0 })],
  },
  {
    name: "paging: timeout",
    prepare: shop,
    requests: [post(`${search}?${ids}`, { timeout: "5s", sort: ["n"] }), post(search, { timeout: "soon" })],
  },
];

export default group;
