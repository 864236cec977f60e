import { type ConformanceGroup, get, post, put } from "../case.ts";

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
    name: "mapping: a dynamic field that turns out otherwise",
    prepare: [put(doc, { a: 1, d: "2024-01-01" })],
    requests: [put(doc, { a: "text" }), put(doc, { a: { b: 1 } }), put(doc, { d: "no date" })],
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
];

export default group;
