import { type ConformanceGroup, get, post, put } from "../case.ts";

const mapping = "/{index}/_mapping";
const doc = "/{index}/_doc/1";
const create = (properties: Record<string, object>, rest: object = {}) =>
  put("/{index}", { mappings: { ...rest, properties } as never });

const group: ConformanceGroup = [
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
    name: "mapping: flattened field",
    prepare: [
      create({ f: { type: "flattened" } }),
      put(`${doc}?refresh=true`, { f: { a: { b: "x" }, n: 5 } }),
    ],
    requests: [get(mapping), get("/{index}/_source/1")],
  },
  {
    name: "mapping: flattened field is searched",
    prepare: [
      create({ f: { type: "flattened" } }),
      put(`${doc}?refresh=true`, { f: { a: { b: "x" }, n: 5 } }),
    ],
    requests: [
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
