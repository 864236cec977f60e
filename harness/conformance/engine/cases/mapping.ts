import { type ConformanceGroup, get, head, put } from "../case.ts";

const mapping = "/{index}/_mapping";
const doc = "/{index}/_doc/1";
const create = (properties: Record<string, object>, rest: object = {}) =>
  put("/{index}", { mappings: { ...rest, properties } as never });

const group: ConformanceGroup = [
  {
    name: "mapping: put adds fields",
    prepare: [create({ a: { type: "keyword" } })],
    requests: [
      put(mapping, { properties: { b: { type: "long" }, o: { properties: { x: { type: "date" } } } } }),
      get(mapping),
    ],
  },
  {
    name: "mapping: put may not change a type",
    prepare: [create({ a: { type: "keyword" } })],
    requests: [
      put(mapping, { properties: { a: { type: "long" } } }),
      put(mapping, { properties: { a: { properties: { b: { type: "long" } } } } }),
    ],
  },
  {
    name: "mapping: put may raise ignore_above and add sub-fields",
    prepare: [create({ a: { type: "keyword", ignore_above: 10 }, t: { type: "text" } })],
    requests: [
      put(mapping, {
        properties: {
          a: { type: "keyword", ignore_above: 20 },
          t: { type: "text", fields: { raw: { type: "keyword" } } },
        },
      }),
      get(mapping),
      put(mapping, { properties: { a: { type: "keyword", doc_values: false } } }),
    ],
  },
  {
    name: "mapping: put to a missing index",
    requests: [put(mapping, { properties: { a: { type: "keyword" } } }), get(mapping)],
  },
  { name: "mapping: unknown type", requests: [create({ a: { type: "colour" } })] },
  {
    name: "mapping: unknown parameter of a field",
    requests: [
      create({ a: { type: "keyword", colour: "red" } }),
      create({ a: { type: "keyword", colour: "red", size: 3 } }),
    ],
  },
  {
    name: "mapping: field without a type",
    requests: [create({ a: { colour: "red" } }), create({ a: {} }), get(mapping)],
  },
  { name: "mapping: unknown root key", requests: [put("/{index}", { mappings: { colour: "red" } })] },
  {
    name: "mapping: properties that are no object",
    requests: [
      put("/{index}", { mappings: { properties: "x" } }),
      put("/{index}", { mappings: { properties: { a: "keyword" } } }),
    ],
  },
  { name: "mapping: unknown analyzer", requests: [create({ a: { type: "text", analyzer: "conf-none" } })] },
  {
    name: "mapping: wrong values of parameters",
    requests: [
      create({ a: { type: "keyword", ignore_above: -1 } }),
      create({ a: { type: "long", index: "maybe" } }),
      create({ a: { type: "date", format: "not a format" } }),
    ],
  },
  {
    name: "mapping: all common types are shown as given",
    requests: [
      create({
        k: { type: "keyword", ignore_above: 256 },
        t: { type: "text", analyzer: "standard", fields: { k: { type: "keyword" } } },
        l: { type: "long" },
        i: { type: "integer" },
        s: { type: "short" },
        by: { type: "byte" },
        d: { type: "double" },
        f: { type: "float" },
        b: { type: "boolean" },
        dt: { type: "date", format: "strict_date_optional_time||epoch_millis" },
        o: { type: "object", enabled: false },
        n: { type: "nested", properties: { x: { type: "long" } } },
        fl: { type: "flattened" },
        ip: { type: "ip" },
        bin: { type: "binary" },
        al: { type: "alias", path: "k" },
      }),
      get(mapping),
    ],
  },
  {
    name: "mapping: get of one field, by wildcard and missing",
    prepare: [create({ a: { type: "keyword" }, o: { properties: { x: { type: "long" } } } })],
    requests: [
      get("/{index}/_mapping/field/a"),
      get("/{index}/_mapping/field/o.*"),
      get("/{index}/_mapping/field/none"),
    ],
  },
  {
    name: "mapping: wildcard and several indices",
    prepare: [create({ a: { type: "keyword" } }), put("/{index}-b")],
    requests: [
      get("/{index}*/_mapping"),
      get("/{index},{index}-none/_mapping"),
      put("/{index}*/_mapping", { properties: { z: { type: "long" } } }),
    ],
  },
  {
    name: "mapping: _meta comes back",
    requests: [put("/{index}", { mappings: { _meta: { version: 3, by: "conf" } } }), get(mapping)],
  },
  {
    name: "mapping: _source without some fields",
    requests: [
      put("/{index}", { mappings: { _source: { excludes: ["secret"] } } }),
      put(doc, { secret: 1, open: 2 }),
      get(doc),
      get(mapping),
    ],
  },
  {
    name: "mapping: geographic points and vectors",
    requests: [create({ g: { type: "geo_point" }, v: { type: "dense_vector", dims: 3 } }), get(mapping)],
  },
  {
    name: "mapping: put with an empty or missing body",
    prepare: [put("/{index}")],
    requests: [put(mapping, {}), put(mapping)],
  },
  {
    name: "mapping: exists by head is no route of its own",
    prepare: [put("/{index}")],
    requests: [head(mapping)],
  },
];

export default group;
