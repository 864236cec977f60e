import { type ConformanceGroup, documents, get, post, put } from "../case.ts";

const count = "/{index}/_count";
const mget = "/{index}/_mget";
const three = [documents({ 1: { n: 1, t: "a" }, 2: { n: 2, t: "b" }, 3: { n: 3, t: "a" } })];

const group: ConformanceGroup = [
  {
    name: "count: all, and by a query",
    prepare: three,
    requests: [
      get(count),
      post(count),
      post(count, { query: { match: { t: "a" } } }),
      post(count, {}),
      post(count, { query: { match_none: {} } }),
    ],
  },
  { name: "count: q in the query string", prepare: three, requests: [get(`${count}?q=t:b`)] },
  {
    name: "count: refuses what a search takes",
    prepare: three,
    requests: [
      post(count, { size: 1 }),
      post(count, { query: { match_all: {} }, sort: ["n"] }),
      post(count, { colour: 1 }),
      get(`${count}?size=1`),
    ],
  },
  {
    name: "count: missing index",
    requests: [
      get(count),
      get(`${count}?ignore_unavailable=true`),
      get("/{index}-z*/_count"),
      get("/{index}-z*/_count?allow_no_indices=false"),
    ],
  },
  {
    name: "count: several indices",
    prepare: [...three, put("/{index}-b/_doc/1?refresh=true", { n: 1 })],
    requests: [get("/{index},{index}-b/_count"), get("/{index}*/_count")],
  },
  {
    name: "count: broken query",
    prepare: three,
    requests: [
      post(count, { query: { colour: {} } }),
      post(count, { query: { range: { n: { gte: "x" } } } }),
      post(count, "{oops"),
      post(count, "[]"),
    ],
  },
  {
    name: "count: min_score and terminate_after",
    prepare: three,
    requests: [get(`${count}?terminate_after=1`), get(`${count}?min_score=2`)],
  },
  {
    name: "mget: ids, found and missing",
    prepare: three,
    requests: [post(mget, { ids: ["1", "9"] }), get(mget, { ids: ["2"] })],
  },
  {
    name: "mget: docs of several indices",
    prepare: [...three, put("/{index}-b/_doc/1", { b: 1 })],
    requests: [
      post("/_mget", {
        docs: [
          { _index: "{index}", _id: "1" },
          { _index: "{index}-b", _id: "1" },
          { _index: "{index}-none", _id: "1" },
        ],
      }),
    ],
  },
  {
    name: "mget: source filters of one and of all",
    prepare: three,
    requests: [
      post(mget, {
        docs: [
          { _id: "1", _source: false },
          { _id: "2", _source: ["n"] },
          { _id: "3", _source: { excludes: ["n"] } },
        ],
      }),
      post(`${mget}?_source=t`, { ids: ["1"] }),
      post(`${mget}?_source_excludes=t`, { ids: ["1"] }),
      post(`${mget}?_source=false`, { ids: ["1"] }),
    ],
  },
  {
    name: "mget: routing and stored_fields",
    prepare: [put("/{index}/_doc/1?routing=r", { a: 1 })],
    requests: [post(mget, { docs: [{ _id: "1", routing: "r" }] }), post(`${mget}?routing=r`, { ids: ["1"] })],
  },
  {
    name: "mget: nothing asked for",
    prepare: three,
    requests: [post(mget, {}), post(mget, { ids: [] }), post(mget, { docs: [] }), post(mget)],
  },
  {
    name: "mget: without index or id",
    prepare: three,
    requests: [
      post("/_mget", { ids: ["1"] }),
      post("/_mget", { docs: [{ _id: "1" }] }),
      post(mget, { docs: [{}] }),
      post(mget, { docs: [{ _index: "{index}" }] }),
    ],
  },
  {
    name: "mget: unknown keys",
    prepare: three,
    requests: [
      post(mget, { keys: ["1"] }),
      post(mget, { docs: [{ _id: "1", colour: "red" }] }),
      post(mget, { docs: "1" }),
      post(mget, { ids: "1" }),
    ],
  },
  { name: "mget: numeric and repeated ids", prepare: three, requests: [post(mget, '{"ids":[1,"1",1]}')] },
  {
    name: "mget: through an alias",
    prepare: [put("/{index}", { aliases: { "{index}-alias": {} } }), ...three],
    requests: [post("/{index}-alias/_mget", { ids: ["1"] })],
  },
  { name: "mget: missing index", requests: [post(mget, { ids: ["1", "2"] })] },
];

export default group;
