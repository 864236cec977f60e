import { type ConformanceGroup, documents, get, post, put } from "../case.ts";
import { shelf as shop } from "../samples.ts";

const search = "/{index}/_search";

const group: ConformanceGroup = [
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
    name: "source: version and sequence numbers",
    prepare: [documents({ 1: { a: 1 } }), put("/{index}/_doc/1?refresh=true", { a: 2 })],
    requests: [
      post(search, { version: true, seq_no_primary_term: true }),
      get(`${search}?version=true&seq_no_primary_term=true`),
    ],
  },
  {
    name: "source: stored fields instead",
    prepare: [documents({ 1: { a: 1 } })],
    requests: [post(search, { stored_fields: "_none_" }), post(search, { stored_fields: [] })],
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
];

export default group;
