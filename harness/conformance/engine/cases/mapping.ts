import { type ConformanceGroup, get, head, post, put } from "../case.ts";

const mapping = "/{index}/_mapping";
const doc = "/{index}/_doc/1";
const create = (properties: Record<string, object>, rest: object = {}) =>
  put("/{index}", { mappings: { ...rest, properties } as never });

const group: ConformanceGroup = [
  {
    name: "mapping: dynamic fields of every JSON type",
    requests: [
      put(doc, { s: "text", i: 1, f: 1.5, b: true, n: null, l: [], o: { x: 1 }, e: {}, a: ["x", "y"] }),
      get(mapping),
    ],
  },
  {
    name: "mapping: dynamic dates",
    requests: [
      put(doc, {
        d: "2024-01-02",
        t: "2024-01-02T03:04:05Z",
        z: "2024-01-02T03:04:05.123+02:00",
        slash: "2024/01/02",
        slashTime: "2024/01/02 03:04:05",
        month: "2024-01",
        year: "2024",
        space: "2024-01-02 03:04:05",
        number: "123",
        bool: "true",
      }),
      get(mapping),
    ],
  },
  {
    name: "mapping: dynamic fields of an array come from its elements",
    requests: [put(doc, { m: [1, 2.5], n: [null, 3], o: [{ a: 1 }, { b: "x" }] }), get(mapping)],
  },
  {
    name: "mapping: date detection off, numeric detection on",
    requests: [
      put("/{index}", { mappings: { date_detection: false, numeric_detection: true } }),
      put(doc, { d: "2024-01-02", n: "5", f: "1.5" }),
      get(mapping),
    ],
  },
  {
    name: "mapping: dynamic false keeps the source and maps nothing",
    prepare: [create({ a: { type: "keyword" } }, { dynamic: false })],
    requests: [
      put(`${doc}?refresh=true`, { a: "x", b: "y" }),
      get(mapping),
      get("/{index}/_source/1"),
      post("/{index}/_search", { query: { term: { b: "y" } } }),
    ],
  },
  {
    name: "mapping: dynamic strict refuses",
    prepare: [create({ a: { type: "keyword" } }, { dynamic: "strict" })],
    requests: [put(doc, { a: "x", b: "y" }), put(doc, { a: "x" }), put(doc, { o: { x: 1 } })],
  },
  {
    name: "mapping: dynamic per object",
    prepare: [
      create(
        { open: { type: "object", dynamic: true }, shut: { type: "object", dynamic: "strict" } },
        { dynamic: false },
      ),
    ],
    requests: [put(doc, { open: { a: 1 }, b: 2 }), put(doc, { shut: { a: 1 } }), get(mapping)],
  },
  {
    name: "mapping: unknown value of dynamic",
    requests: [put("/{index}", { mappings: { dynamic: "sometimes" } })],
  },
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
        g: { type: "geo_point" },
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
    name: "mapping: _meta and _source settings come back",
    requests: [
      put("/{index}", { mappings: { _meta: { version: 3 }, _source: { excludes: ["secret"] } } }),
      put(doc, { secret: 1, open: 2 }),
      get(doc),
      get(mapping),
    ],
  },
  {
    name: "mapping: text into a long",
    prepare: [create({ n: { type: "long" } })],
    requests: [
      put(doc, { n: "many" }),
      put(doc, { n: "12" }),
      put(doc, { n: "12.7" }),
      put(doc, { n: 1.9 }),
      put(doc, { n: {} }),
      put(doc, { n: true }),
      put(doc, { n: "" }),
      put(doc, { n: [1, "x"] }),
      put(doc, '{"n": 9223372036854775808}'),
      put(doc, { n: null }),
    ],
  },
  {
    name: "mapping: ranges of the whole numbers",
    prepare: [create({ i: { type: "integer" }, s: { type: "short" }, b: { type: "byte" } })],
    requests: [
      put(doc, { i: 2147483648 }),
      put(doc, { s: 40000 }),
      put(doc, { b: -129 }),
      put(doc, { i: 2147483647, s: 32767, b: 127 }),
    ],
  },
  {
    name: "mapping: coerce off",
    prepare: [create({ n: { type: "long", coerce: false } })],
    requests: [put(doc, { n: "12" }), put(doc, { n: 1.5 }), put(doc, { n: 1 })],
  },
  {
    name: "mapping: ignore_malformed",
    prepare: [create({ n: { type: "long", ignore_malformed: true } })],
    requests: [put(`${doc}?refresh=true`, { n: "many" }), get("/{index}/_search"), put(doc, { n: {} })],
  },
  {
    name: "mapping: float and double limits",
    prepare: [create({ f: { type: "float" }, d: { type: "double" } })],
    requests: [put(doc, { f: 1e39 }), put(doc, { d: "NaN" }), put(doc, { f: "1.5", d: 1e300 })],
  },
  {
    name: "mapping: boolean values",
    prepare: [create({ b: { type: "boolean" } })],
    requests: [
      put(doc, { b: "true" }),
      put(doc, { b: "" }),
      put(doc, { b: "yes" }),
      put(doc, { b: 1 }),
      put(doc, { b: [true, "false"] }),
    ],
  },
  {
    name: "mapping: dates that are not in the format",
    prepare: [create({ d: { type: "date" }, y: { type: "date", format: "yyyy/MM/dd" } })],
    requests: [
      put(doc, { d: "2024-02-30" }),
      put(doc, { d: "yesterday" }),
      put(doc, { d: 1700000000000 }),
      put(doc, { d: "1700000000000" }),
      put(doc, { d: "" }),
      put(doc, { y: "2024-01-02" }),
      put(doc, { y: "2024/01/02" }),
      put(doc, { d: {} }),
      put(doc, { d: true }),
      put(doc, { d: "2024-01-02T25:00:00Z" }),
    ],
  },
  {
    name: "mapping: objects into a keyword or text",
    prepare: [create({ k: { type: "keyword" }, t: { type: "text" } })],
    requests: [put(doc, { k: { a: 1 } }), put(doc, { t: { a: 1 } }), put(doc, { k: 5, t: true })],
  },
  {
    name: "mapping: a value where an object is",
    prepare: [create({ o: { properties: { x: { type: "long" } } } })],
    requests: [
      put(doc, { o: "text" }),
      put(doc, { o: [1, 2] }),
      put(doc, { o: null }),
      put(doc, { o: [{ x: 1 }, null, { x: 2 }] }),
    ],
  },
  {
    name: "mapping: a dynamic field that turns out otherwise",
    prepare: [put(doc, { a: 1, d: "2024-01-01" })],
    requests: [put(doc, { a: "text" }), put(doc, { a: { b: 1 } }), put(doc, { d: "no date" })],
  },
  {
    name: "mapping: keyword of more than 32766 bytes",
    prepare: [create({ k: { type: "keyword" } })],
    requests: [
      put(doc, { k: "x".repeat(32766) }),
      put(doc, { k: "x".repeat(32767) }),
      put(doc, { k: "é".repeat(20000) }),
    ],
  },
  {
    name: "mapping: ignore_above leaves the value out of the index",
    prepare: [
      create({ k: { type: "keyword", ignore_above: 3 } }),
      put(`${doc}?refresh=true`, { k: ["abc", "abcd"] }),
    ],
    requests: [
      post("/{index}/_search", { query: { term: { k: "abcd" } } }),
      post("/{index}/_search", { query: { term: { k: "abc" } } }),
    ],
  },
  {
    name: "mapping: ip addresses",
    prepare: [create({ ip: { type: "ip" } })],
    requests: [put(doc, { ip: "10.0.0.1" }), put(doc, { ip: "::1" }), put(doc, { ip: "10.0.0.300" })],
  },
  {
    name: "mapping: dynamic templates",
    requests: [
      put("/{index}", {
        mappings: {
          dynamic_templates: [
            { ids: { match: "*_id", mapping: { type: "keyword" } } },
            { texts: { match_mapping_type: "string", mapping: { type: "text" } } },
          ],
        },
      }),
      put(doc, { user_id: "7", title: "x", n: 1 }),
      get(mapping),
    ],
  },
  {
    name: "mapping: limit of fields",
    requests: [
      put("/{index}", { settings: { "index.mapping.total_fields.limit": 2 } }),
      put(doc, { a: 1, b: 2 }),
      put(doc, { a: 1, b: 2, c: 3 }),
    ],
  },
  {
    name: "mapping: depth of objects",
    requests: [
      put("/{index}", { settings: { "index.mapping.depth.limit": 2 } }),
      put(doc, { a: { b: 1 } }),
      put(doc, { a: { b: { c: 1 } } }),
    ],
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
  {
    name: "mapping: flattened field",
    prepare: [
      create({ f: { type: "flattened" } }),
      put(`${doc}?refresh=true`, { f: { a: { b: "x" }, n: 5 } }),
    ],
    requests: [
      get(mapping),
      post("/{index}/_search", { query: { term: { "f.a.b": "x" } } }),
      post("/{index}/_search", { query: { term: { f: "5" } } }),
    ],
  },
  {
    name: "mapping: object that is not enabled takes anything",
    prepare: [create({ o: { type: "object", enabled: false } })],
    requests: [put(doc, { o: { a: "x", b: [1, { c: "y" }] } }), put(doc, { o: "text" }), get(mapping)],
  },
  {
    name: "mapping: copy_to",
    prepare: [
      create({ a: { type: "keyword", copy_to: "all" }, all: { type: "text" } }),
      put(`${doc}?refresh=true`, { a: "hello" }),
    ],
    requests: [post("/{index}/_search", { query: { match: { all: "hello" } } })],
  },
];

export default group;
