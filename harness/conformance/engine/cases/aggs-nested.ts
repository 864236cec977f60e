import { found } from "../aggregations.ts";
import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

/** Compared as JSON: the order of members is of no account. */
const parsed = (aggs: JsonObject) => post("/{index}/_search?size=0", { aggs });

const orders = [
  put("/{index}", {
    mappings: {
      properties: {
        tag: { type: "keyword" },
        n: { type: "long" },
        o: { properties: { x: { type: "keyword" } } },
        line: {
          type: "nested",
          properties: {
            k: { type: "keyword" },
            v: { type: "long" },
            at: { type: "date" },
            part: { type: "nested", properties: { p: { type: "keyword" }, q: { type: "double" } } },
          },
        },
      },
    },
  }),
  documents({
    1: {
      tag: "red",
      n: 1,
      line: [
        {
          k: "a",
          v: 1,
          at: "2024-01-01",
          part: [
            { p: "x", q: 1.5 },
            { p: "y", q: 2 },
          ],
        },
        { k: "b", v: 2, at: "2024-02-01" },
      ],
    },
    2: { tag: ["red", "blue"], n: 2, line: { k: "a", v: 3, part: { p: "x", q: 4 } } },
    3: { tag: "green", n: 3, line: [] },
    4: {
      tag: "green",
      n: 4,
      line: [{ k: ["a", "c"], v: [7, 8] }, { k: "c" }, { v: 9, part: [{ p: "z" }, { p: "x" }] }],
    },
  }),
];

const nested = (path: string, aggs: JsonObject): JsonObject => ({ t: { nested: { path }, aggs } });
const lines = (aggs: JsonObject) => nested("line", aggs);
const tags = { tags: { terms: { field: "tag" } } };

const group: ConformanceGroup = [
  {
    name: "aggregation: nested",
    prepare: orders,
    requests: [
      found({ t: { nested: { path: "line" } } }),
      found(lines({ k: { terms: { field: "line.k" } }, s: { sum: { field: "line.v" } } })),
      found(lines({ v: { stats: { field: "line.v" } }, m: { missing: { field: "line.k" } } })),
      found(lines({ d: { date_histogram: { field: "line.at", calendar_interval: "month" } } })),
      found(lines({ f: { filter: { term: { "line.k": "a" } }, aggs: { s: { max: { field: "line.v" } } } } })),
      found(lines({ r: { range: { field: "line.v", ranges: [{ to: 3 }, { from: 3 }] } } })),
      found(lines({ c: { composite: { sources: [{ k: { terms: { field: "line.k" } } }] } } })),
      found(lines({ x: { terms: { field: "tag" } } })),
      found({ x: { terms: { field: "line.k" } } }),
      found({ x: { max: { field: "line.v" } } }),
      found({ g: { terms: { field: "tag" }, aggs: lines({ k: { terms: { field: "line.k" } } }) } }),
      found(lines({ k: { terms: { field: "line.k" } } }), "&typed_keys=true", {
        query: { term: { tag: "blue" } },
      }),
      found({
        g: {
          terms: { field: "tag", order: { "t>s": "desc" } },
          aggs: lines({ s: { sum: { field: "line.v" } } }),
        },
      }),
    ],
  },
  {
    name: "aggregation: nested in nested",
    prepare: orders,
    requests: [
      found(
        nested("line.part", { p: { terms: { field: "line.part.p" } }, q: { sum: { field: "line.part.q" } } }),
      ),
      found(
        lines({
          k: {
            terms: { field: "line.k" },
            aggs: nested("line.part", { p: { terms: { field: "line.part.p" } } }),
          },
        }),
      ),
      found(lines(nested("line.part", { q: { avg: { field: "line.part.q" } } }))),
    ],
  },
  {
    name: "aggregation: reverse_nested",
    prepare: orders,
    requests: [
      found(lines({ k: { terms: { field: "line.k" }, aggs: { back: { reverse_nested: {}, aggs: tags } } } })),
      found(
        lines({ back: { reverse_nested: {}, aggs: { s: { sum: { field: "n" } } } } }),
        "&typed_keys=true",
      ),
      found(
        nested("line.part", {
          p: {
            terms: { field: "line.part.p" },
            aggs: {
              line: { reverse_nested: { path: "line" }, aggs: { k: { terms: { field: "line.k" } } } },
              root: { reverse_nested: {}, aggs: tags },
            },
          },
        }),
      ),
      found(
        lines({
          inner: {
            nested: { path: "line.part" },
            aggs: {
              p: { terms: { field: "line.part.p" }, aggs: { root: { reverse_nested: {}, aggs: tags } } },
            },
          },
        }),
      ),
    ],
  },
  {
    name: "aggregation: nested top_hits",
    prepare: orders,
    requests: [
      found(lines({ h: { top_hits: { sort: [{ "line.v": "desc" }], size: 2 } } })),
      found(
        lines({
          k: {
            terms: { field: "line.k" },
            aggs: { h: { top_hits: { sort: [{ "line.v": "asc" }], size: 1 } } },
          },
        }),
      ),
      found(nested("line.part", { h: { top_hits: { sort: [{ "line.part.q": "desc" }], size: 1 } } })),
      found(lines({ h: { top_hits: { sort: [{ "line.v": "desc" }], _source: ["line.k", "v"] } } })),
      parsed(lines({ h: { top_hits: { sort: [{ "line.v": "desc" }], _source: { excludes: "line.*t*" } } } })),
      parsed(
        lines({
          h: {
            top_hits: { sort: [{ "line.v": "desc" }], fields: ["*"], docvalue_fields: ["line.k", "tag"] },
          },
        }),
      ),
      found(
        lines({
          k: {
            terms: { field: "line.k" },
            aggs: {
              back: {
                reverse_nested: {},
                aggs: { h: { top_hits: { sort: ["n"], size: 1, _source: ["n"] } } },
              },
            },
          },
        }),
      ),
    ],
  },
  {
    name: "aggregation: nested where there is nothing nested",
    prepare: orders,
    requests: [
      found(nested("none", { k: { terms: { field: "line.k" } } })),
      found(nested("o", {})),
      found(nested("tag", { s: { sum: { field: "n" } } })),
    ],
  },
  {
    name: "aggregation: nested with wrong options",
    prepare: orders,
    requests: [
      { nested: {} },
      { nested: { x: 1 } },
      { nested: { x: "y" } },
      { nested: { path: 3 } },
      { reverse_nested: {} },
      { nested: { path: "line" }, aggs: { r: { reverse_nested: { path: "tag" } } } },
      { nested: { path: "line" }, aggs: { r: { reverse_nested: { x: "y" } } } },
      { nested: { path: "line" }, aggs: { r: { reverse_nested: { x: 1 } } } },
      { nested: { path: "line" }, aggs: { g: { global: {} } } },
    ].map((t) => post("/{index}/_search?size=0", { aggs: { t } } as JsonObject)),
  },
  {
    name: "aggregation: addresses",
    prepare: [
      put("/{index}", { mappings: { properties: { ip: { type: "ip" }, n: { type: "long" } } } }),
      documents({
        1: { ip: "10.0.0.1", n: 1 },
        2: { ip: ["10.0.0.2", "2001:db8::1"], n: 2 },
        3: { ip: "::ffff:10.0.0.1", n: 3 },
        4: { n: 4 },
        5: { ip: "9.9.9.9" },
      }),
    ],
    requests: [
      ...[
        { terms: { field: "ip" } },
        { terms: { field: "ip", order: { _key: "desc" } } },
        { terms: { field: "ip", missing: "127.0.0.1" } },
        { terms: { field: "ip", include: ["10.0.0.1"] } },
        { terms: { field: "ip", exclude: ["10.0.0.1", "2001:db8:0:0::1"] } },
        { cardinality: { field: "ip" } },
        { value_count: { field: "ip" } },
        { missing: { field: "ip" } },
        { composite: { sources: [{ a: { terms: { field: "ip" } } }], size: 2 } },
        { composite: { sources: [{ a: { terms: { field: "ip" } } }], after: { a: "10.0.0.1" } } },
      ].map((t) => found({ t } as JsonObject, "&typed_keys=true")),
      ...[
        { max: { field: "ip" } },
        { histogram: { field: "ip", interval: 1 } },
        { terms: { field: "ip", include: "10.*" } },
        { terms: { field: "ip", missing: "here" } },
        { terms: { field: "ip", format: "0" } },
        { composite: { sources: [{ a: { terms: { field: "ip" } } }], after: { a: "here" } } },
      ].map((t) => post("/{index}/_search?size=0", { aggs: { t } } as JsonObject)),
    ],
  },
];

export default group;
