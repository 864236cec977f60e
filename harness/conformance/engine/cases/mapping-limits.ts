import { type ConformanceGroup, get, type JsonObject, put } from "../case.ts";

const doc = "/{index}/_doc/1";
const mapping = "/{index}/_mapping";
const limited = (settings: JsonObject, properties: JsonObject = {}) =>
  put("/{index}", { settings, mappings: { properties } });
const fields = (count: number, from = 0): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at + from}`, { type: "keyword" }]));
const values = (count: number, from = 0): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at + from}`, at]));
const nest = (depth: number, leaf: JsonObject): JsonObject => {
  let at = leaf;
  for (let level = depth; level > 0; level--) at = { [`o${level}`]: at };
  return at;
};

const group: ConformanceGroup = [
  {
    name: "mapping: a thousand fields are the limit",
    requests: [
      put("/{index}", { mappings: { properties: fields(1001) } }),
      put("/{index}", { mappings: { properties: fields(999) } }),
      put(mapping, { properties: fields(2, 2000) }),
      put(mapping, { properties: fields(1, 2000) }),
      put(doc, { new: 1 }),
      put(doc, { f1: "x" }),
      put(mapping, { properties: { f0: { type: "keyword", ignore_above: 5 } } }),
    ],
  },
  {
    name: "mapping: what counts as a field",
    requests: [
      limited(
        { "index.mapping.total_fields.limit": 4 },
        {
          o: { properties: { a: { type: "long" } } },
          t: { type: "text", fields: { k: { type: "keyword" } } },
        },
      ),
      put(mapping, { properties: { al: { type: "alias", path: "t" } } }),
      put(mapping, { runtime: { r: { type: "long" } } }),
      put(doc, { x: 1 }),
      put(doc, { o: { a: 5 }, t: "x" }),
      get(mapping),
    ],
  },
  {
    name: "mapping: fields beyond the limit are ignored when told so",
    requests: [
      limited(
        {
          "index.mapping.total_fields.limit": 3,
          "index.mapping.total_fields.ignore_dynamic_beyond_limit": true,
        },
        { a: { type: "long" } },
      ),
      put(`${doc}?refresh=true`, { a: 1, b: 2, c: { d: 3, e: 4 }, s: "text" }),
      get(mapping),
      put("/{index}/_doc/2?refresh=true", { z: 1, y: { x: 2 }, o: [{ p: 1 }] }),
      get(mapping),
      put(mapping, { properties: fields(3) }),
      get(doc),
      {
        method: "POST",
        path: "/{index}/_search?filter_path=hits.hits",
        body: { query: { match_all: {} } },
        unordered: ["hits.hits"],
      },
    ],
  },
  {
    name: "mapping: the limit of fields in a document that adds several",
    requests: [
      limited({ "index.mapping.total_fields.limit": 5 }),
      put(doc, values(6)),
      put(doc, { s: "text", t: "text" }),
      put(doc, { o: { p: { q: { r: { s: { t: 1 } } } } } }),
      put(doc, { s: "text", t: "text", n: 1 }),
      get(mapping),
      put("/{index}/_bulk", [{ index: { _id: "2" } }, { n: 1 }, { index: { _id: "3" } }, { n2: 1, n3: 2 }]),
      get(mapping),
    ],
  },
  {
    name: "mapping: depth of twenty",
    requests: [
      put("/{index}"),
      put(doc, nest(19, { a: 1 })),
      put(doc, nest(20, { a: 1 })),
      put(doc, nest(21, { a: 1 })),
      put(doc, { [`${"x.".repeat(19)}x`]: 1 }),
      put(doc, { [`${"y.".repeat(20)}y`]: 1 }),
      put(doc, { z: nest(25, { a: 1 }) }),
    ],
  },
  {
    name: "mapping: depth in a mapping",
    requests: [
      limited({ "index.mapping.depth.limit": 2 }, { a: { properties: { b: { type: "long" } } } }),
      put(mapping, { properties: { a: { properties: { c: { properties: { d: { type: "long" } } } } } } }),
      put(mapping, { properties: { a: { properties: { c: { type: "object" } } } } }),
      put(mapping, { properties: { "x.y.z": { type: "long" } } }),
      put(mapping, {
        properties: { t: { properties: { u: { type: "text", fields: { v: { type: "keyword" } } } } } },
      }),
      get(mapping),
    ],
  },
  {
    name: "mapping: length of names",
    requests: [
      limited({ "index.mapping.field_name_length.limit": 5 }, { abcde: { type: "long" } }),
      put(mapping, { properties: { abcdef: { type: "long" } } }),
      put(mapping, { properties: { o: { properties: { abcdef: { type: "long" } } } } }),
      put(mapping, { properties: { t: { type: "text", fields: { abcdef: { type: "long" } } } } }),
      put(mapping, { properties: { abcdefg: { properties: { x: { type: "long" } } } } }),
      put(doc, { abcdef: 1 }),
      put(doc, { ab: { abcdef: 1 } }),
      put(doc, { abcdefg: { x: 1 } }),
      put(doc, { "ab.cd.ef.gh": 1 }),
      get(mapping),
    ],
  },
  {
    name: "mapping: nested fields and objects",
    requests: [
      limited(
        { "index.mapping.nested_fields.limit": 1, "index.mapping.nested_objects.limit": 3 },
        { n: { type: "nested" } },
      ),
      put(mapping, { properties: { m: { type: "nested" } } }),
      put(mapping, { properties: { n: { type: "nested", properties: { x: { type: "nested" } } } } }),
      put(doc, { n: [{ a: 1 }, { a: 2 }, { a: 3 }] }),
      put(doc, { n: [{ a: 1 }, { a: 2 }, { a: 3 }, { a: 4 }] }),
      get(mapping),
    ],
  },
  {
    name: "mapping: parents of nested fields",
    requests: [
      limited(
        { "index.mapping.nested_parents.limit": 1 },
        { n: { type: "nested", properties: { x: { type: "nested" } } } },
      ),
      put(mapping, {
        properties: {
          n: { type: "nested", properties: { x: { type: "nested", properties: { y: { type: "nested" } } } } },
        },
      }),
    ],
  },
  {
    name: "mapping: limits of dimensions",
    requests: [
      limited(
        { "index.mapping.dimension_fields.limit": 1 },
        { a: { type: "keyword", time_series_dimension: true } },
      ),
      put(mapping, { properties: { b: { type: "long", time_series_dimension: true } } }),
    ],
  },
  {
    name: "mapping: limits with wrong values",
    requests: [
      { "index.mapping.total_fields.limit": -1 },
      { "index.mapping.total_fields.limit": "x" },
      { "index.mapping.depth.limit": 0 },
      { "index.mapping.nested_fields.limit": -1 },
      { "index.mapping.nested_objects.limit": "x" },
      { "index.mapping.field_name_length.limit": 0 },
      { "index.mapping.dimension_fields.limit": -1 },
      { "index.mapping.coerce": "maybe" },
      { "index.mapping.ignore_malformed": "maybe" },
    ].map((settings, at) => put(`/{index}-${at}`, { settings })),
  },
  {
    name: "mapping: limits may be changed",
    prepare: [limited({ "index.mapping.total_fields.limit": 1 }, { a: { type: "long" } })],
    requests: [
      put(doc, { b: 1 }),
      put("/{index}/_settings", { "index.mapping.total_fields.limit": 2 }),
      put(doc, { b: 1 }),
      put("/{index}/_settings", { "index.mapping.total_fields.limit": 1 }),
      put(doc, { b: 2 }),
      put(doc, { c: 2 }),
      put("/{index}/_settings", { "index.mapping.depth.limit": 1 }),
      put(doc, { o: { p: 1 } }),
    ],
  },
];

export default group;
