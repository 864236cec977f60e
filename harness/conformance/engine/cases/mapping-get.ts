import { type ConformanceGroup, documents, get, post, put } from "../case.ts";

const mappings = {
  _meta: { by: "conf" },
  properties: {
    a: { type: "keyword", ignore_above: 5 },
    t: { type: "text", analyzer: "standard", fields: { raw: { type: "keyword" }, n: { type: "long" } } },
    o: { properties: { x: { type: "long", index: false }, y: { properties: { z: { type: "date" } } } } },
    n: { type: "nested", properties: { x: { type: "keyword" } } },
    al: { type: "alias", path: "a" },
    v: { type: "dense_vector", dims: 3 },
    d: { type: "double", null_value: 1 },
  },
} as const;
const field = (fields: string, index = "/{index}") => get(`${index}/_mapping/field/${fields}`);

const group: ConformanceGroup = [
  {
    name: "mapping: get of fields by name and pattern",
    prepare: [put("/{index}", { mappings })],
    requests: [
      field("a"),
      field("a,t"),
      field("t.raw"),
      field("t.*"),
      field("o"),
      field("o.x"),
      field("o.y.z"),
      field("*.x"),
      field("al"),
      field("d"),
      field("none"),
      field("none,a"),
      field("n"),
      field("v"),
      field("_id"),
      field("a", "/{index}-none"),
      field("a", "/{index}-none*"),
      get("/{index}/_mapping/field/a?include_defaults=maybe"),
      get("/{index}/_mapping/field/a?colour=red"),
    ],
  },
  {
    name: "mapping: get of fields of several indices",
    prepare: [
      put("/{index}", { mappings: { properties: { a: { type: "keyword" }, b: { type: "long" } } } }),
      put("/{index}-2", { mappings: { properties: { a: { type: "long" } } } }),
      put("/{index}-3"),
    ],
    requests: [
      field("a", "/{index}*"),
      field("b", "/{index},{index}-2"),
      field("a", "/{index},{index}-none"),
    ],
  },
  {
    name: "mapping: get with parameters",
    prepare: [put("/{index}", { mappings })],
    requests: [
      get("/{index}/_mapping?local=true"),
      get("/{index}/_mapping?master_timeout=5s&expand_wildcards=all"),
      get("/{index}/_mapping?colour=red"),
      get("/{index}-none*/_mapping"),
      get("/{index}-none*/_mapping?allow_no_indices=false"),
      get("/{index}-none/_mapping?ignore_unavailable=true"),
      get("/{index}?filter_path=*.mappings.properties.d"),
      get("/{index}/_mapping?filter_path=*.mappings.properties.d&pretty=true", undefined, { text: true }),
    ],
  },
  {
    name: "mapping: sources without what is excluded",
    prepare: [
      put("/{index}", { mappings: { _source: { includes: ["a*", "o"], excludes: ["*.secret", "ab"] } } }),
      documents({
        1: { a: 1, ab: 2, b: 3, o: { x: 1, secret: "s", in: { secret: "t", y: 2 } }, l: [{ a: 1 }] },
      }),
    ],
    requests: [
      get("/{index}/_mapping"),
      get("/{index}/_doc/1"),
      get("/{index}/_source/1"),
      get("/{index}/_doc/1?_source=o.x,b"),
      post("/{index}/_mget", { ids: ["1"] }),
      post("/{index}/_search?filter_path=hits.hits", { query: { match: { "o.secret": "s" } } }),
      post("/{index}/_search?filter_path=hits.hits", { query: { term: { b: 3 } }, _source: ["o.*"] }),
      post("/{index}/_update/1", { doc: { a: 5 } }),
      get("/{index}/_doc/1"),
    ],
  },
  {
    name: "mapping: sources that are not kept",
    prepare: [
      put("/{index}", { mappings: { _source: { enabled: false } } }),
      documents({ 1: { a: "x", n: 1 }, 2: { a: "y" } }),
    ],
    requests: [
      get("/{index}/_mapping"),
      get("/{index}/_doc/1"),
      get("/{index}/_source/1"),
      post("/{index}/_mget", { ids: ["1", "2"] }),
      post("/{index}/_search?filter_path=hits.total,hits.hits", { query: { match: { a: "x" } } }),
      post("/{index}/_search?filter_path=hits.hits", { query: { term: { n: 1 } }, _source: true }),
      post("/{index}/_update/1", { doc: { a: "z" } }),
    ],
  },
  {
    name: "mapping: routing that is required",
    prepare: [put("/{index}", { mappings: { _routing: { required: true } } })],
    requests: [
      put("/{index}/_doc/1", { a: 1 }),
      put("/{index}/_bulk", [{ index: { _id: "1" } }, { a: 1 }, { delete: { _id: "1" } }]),
      get("/{index}/_doc/1"),
      post("/{index}/_mget", { ids: ["1"] }),
      post("/{index}/_update/1", { doc: { a: 1 } }),
      get("/{index}/_mapping"),
    ],
  },
];

export default group;
