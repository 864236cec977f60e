import { type ConformanceGroup, get, post } from "../case.ts";
import { shelf as shop } from "../samples.ts";

const search = "/{index}/_search";
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
    name: "sort: by _id is refused",
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
];

export default group;
