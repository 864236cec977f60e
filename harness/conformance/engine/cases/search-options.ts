import { type ConformanceGroup, get, post, put } from "../case.ts";
import { shelf as shop } from "../samples.ts";

const search = "/{index}/_search";
const ids = "filter_path=error,status,hits.total,hits.hits._id,hits.hits.sort";

const group: ConformanceGroup = [
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
    name: "search: min_score",
    prepare: shop,
    requests: [
      post(`${search}?${ids}`, {
        query: { constant_score: { filter: { term: { tag: "a" } }, boost: 2 } },
        min_score: 3,
      }),
    ],
  },
  {
    name: "search: post_filter",
    prepare: shop,
    requests: [post(`${search}?${ids}`, { post_filter: { term: { tag: "c" } }, sort: ["n"] })],
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
