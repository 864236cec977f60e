import { type ConformanceGroup, documents, get, head, post, put } from "../case.ts";

const three = [documents({ 1: { a: 1 } })];

const group: ConformanceGroup = [
  {
    name: "error: unknown routes",
    requests: [
      get("/_colour"),
      get("/_colour/red"),
      post("/_colour"),
      get("/{index}/_colour"),
      post("/{index}/_colour/1"),
      get("/a/b/c/d"),
      get("/_cluster/colour"),
      get("/{index}/_doc"),
      put("/{index}/_doc"),
    ],
  },
  {
    name: "error: method that the route does not have",
    requests: [
      post("/_cluster/health"),
      put("/_search"),
      { method: "DELETE", path: "/{index}/_search" },
      post("/{index}/_create"),
      put("/{index}/_update/1", { doc: {} }),
      { method: "DELETE", path: "/_bulk" },
      { method: "PATCH", path: "/{index}/_doc/1" },
    ],
  },
  {
    name: "error: options names the methods",
    requests: [
      { method: "OPTIONS", path: "/_cluster/health" },
      { method: "OPTIONS", path: "/{index}/_doc/1" },
    ],
  },
  { name: "error: head of an unknown route", requests: [head("/_colour/red"), head("/_cluster/colour")] },
  {
    name: "error: unknown parameters, one and several",
    prepare: three,
    requests: [
      get("/{index}/_doc/1?colour=red"),
      get("/{index}/_doc/1?colour=red&shape=round"),
      get("/{index}/_doc/1?routin=a"),
      get("/{index}/_doc/1?source=a"),
      get("/_cluster/health?colour=red"),
      { method: "DELETE", path: "/{index}/_doc/1?vers=1" },
      get("/{index}/_mapping?colour=1"),
    ],
  },
  {
    name: "error: unknown parameter of a missing index",
    requests: [get("/{index}/_doc/1?colour=red"), get("/{index}?colour=red")],
  },
  {
    name: "error: parameters with wrong values",
    prepare: three,
    requests: [
      get("/{index}/_doc/1?realtime=maybe"),
      get("/{index}/_doc/1?version=x"),
      put("/{index}/_doc/1?if_seq_no=x&if_primary_term=1", { a: 1 }),
      put("/{index}/_doc/1?timeout=soon", { a: 1 }),
      get("/{index}/_search?expand_wildcards=some"),
      get("/{index}/_search?ignore_unavailable=maybe"),
      get("/{index}/_doc/1?refresh=maybe"),
      put("/{index}/_doc/1?version=1&version_type=force", { a: 1 }),
    ],
  },
  {
    name: "error: body where none is taken",
    prepare: three,
    requests: [
      get("/{index}/_doc/1", { a: 1 }),
      { method: "DELETE", path: "/{index}/_doc/1", body: { a: 1 } },
      get("/_cluster/health", { a: 1 }),
      head("/{index}"),
      { method: "DELETE", path: "/{index}", body: { a: 1 } },
    ],
  },
  {
    name: "error: error_trace adds the stack",
    requests: [
      get("/{index}/_doc/1?error_trace=true&filter_path=error.type,status"),
      get("/{index}/_doc/1?error_trace=false"),
    ],
  },
  {
    name: "error: filter_path leaves errors whole",
    requests: [
      get("/{index}?filter_path=status"),
      get("/{index}?filter_path=error.reason"),
      get("/{index}?filter_path=none"),
    ],
  },
  {
    name: "error: index names in the path that are refused",
    requests: [
      get("/{index}-Upper/_search"),
      get("/_{index}/_search"),
      put("/{index}-Upper/_doc/1", { a: 1 }),
      put("/_{index}/_doc/1", { a: 1 }),
      get("/{index}%20x/_doc/1"),
    ],
  },
  {
    name: "error: percent encoding that is broken",
    requests: [get("/{index}/_doc/%zz"), get("/{index}/_doc/1?_source=%zz")],
  },
  {
    name: "error: double and trailing slashes",
    prepare: three,
    requests: [
      get("/{index}/_doc/1/"),
      get("//{index}/_doc/1"),
      get("/{index}//_doc/1"),
      get("/{index}/?filter_path=*.aliases"),
    ],
  },
  {
    name: "error: the same parameter twice",
    prepare: three,
    requests: [get("/{index}/_search?size=0&size=1&filter_path=hits.total")],
  },
  {
    name: "error: number out of range in a body",
    prepare: three,
    requests: [
      post("/{index}/_search", '{"size": 99999999999}'),
      post("/{index}/_search", { from: 1.5 }),
      post("/{index}/_search", { size: true }),
    ],
  },
  {
    name: "error: numbers with a broken exponent or a leading plus",
    requests: [
      put("/{index}/_doc/1", '{"a":1e}'),
      put("/{index}/_doc/1", '{"a":+1}'),
      put("/{index}/_doc/1", '{"a":.5}'),
    ],
  },
  {
    name: "error: JSON nested very deep",
    requests: [put("/{index}/_doc/1", `${'{"a":'.repeat(25)}1${"}".repeat(25)}`)],
  },
  {
    name: "error: wildcards where one index is due",
    prepare: three,
    requests: [
      get("/{index}*/_doc/1"),
      post("/{index}*/_update/1", { doc: { a: 2 } }),
      get("/{index},{index}-b/_doc/1"),
      put("/{index},{index}-b/_doc/1", { a: 1 }),
    ],
  },
];

export default group;
