import { type ConformanceGroup, get, post, put } from "../case.ts";

const quiet = put("/{index}", { settings: { refresh_interval: "-1" } });
const doc = "/{index}/_doc/1";

const group: ConformanceGroup = [
  {
    name: "refresh: a write is searched only after it",
    prepare: [quiet, put(doc, { a: 1 })],
    requests: [get("/{index}/_search"), post("/{index}/_refresh"), get("/{index}/_search")],
  },
  {
    name: "refresh: an update and a delete are searched only after it",
    prepare: [quiet, put(`${doc}?refresh=true`, { a: 1 }), put("/{index}/_doc/2?refresh=true", { a: 2 })],
    requests: [
      put(doc, { a: 9 }),
      { method: "DELETE", path: "/{index}/_doc/2" },
      post("/{index}/_search", { sort: ["a"] }),
      get("/{index}/_refresh"),
      post("/{index}/_search", { sort: ["a"] }),
    ],
  },
  {
    name: "refresh: old value stays searchable until then",
    prepare: [quiet, put(`${doc}?refresh=true`, { a: 1 }), put(doc, { a: 2 })],
    requests: [
      post("/{index}/_search", { query: { term: { a: 1 } }, version: true }),
      post("/{index}/_search", { query: { term: { a: 2 } } }),
    ],
  },
  {
    name: "refresh: of a missing index",
    requests: [
      post("/{index}/_refresh"),
      post("/{index}/_refresh?ignore_unavailable=true"),
      post("/{index}-z*/_refresh"),
      post("/{index}-z*/_refresh?allow_no_indices=false"),
    ],
  },
  {
    name: "refresh: counts shards of several indices",
    prepare: [
      put("/{index}"),
      put("/{index}-b", { settings: { number_of_shards: 3, number_of_replicas: 0 } }),
    ],
    requests: [post("/{index},{index}-b/_refresh")],
  },
  {
    name: "refresh: wait_for on a write",
    requests: [put(`${doc}?refresh=wait_for`, { a: 1 }), get("/{index}/_count")],
  },
  {
    name: "refresh: count and scroll see the searcher of their time",
    prepare: [quiet, put(`${doc}?refresh=true`, { a: 1 })],
    requests: [
      post("/{index}/_search?scroll=1m", { size: 1, sort: ["a"] }, { as: "scroll" }),
      put("/{index}/_doc/2?refresh=true", { a: 2 }),
      post("/_search/scroll", { scroll_id: "{{scroll._scroll_id}}" }),
      get("/{index}/_count"),
    ],
  },
  {
    name: "refresh: unknown parameter",
    prepare: [put("/{index}")],
    requests: [post("/{index}/_refresh?force=true")],
  },
  {
    name: "refresh: body is refused",
    prepare: [put("/{index}")],
    requests: [post("/{index}/_refresh", { a: 1 })],
  },
  {
    name: "refresh: mget and get are realtime, search is not",
    prepare: [quiet, put(doc, { a: 1 })],
    requests: [
      post("/{index}/_mget", { ids: ["1"] }),
      post("/{index}/_mget?realtime=false", { ids: ["1"] }),
      get("/{index}/_search"),
    ],
  },
];

export default group;
