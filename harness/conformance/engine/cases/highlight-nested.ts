import { type ConformanceGroup, type JsonObject, post, put } from "../case.ts";

const prepare = [
  put("/{index}", {
    mappings: {
      properties: {
        t: { type: "text" },
        n: { type: "long" },
        f: { type: "double" },
        d: { type: "date" },
        b: { type: "boolean" },
        ip: { type: "ip" },
        o: { properties: { n: { type: "integer" } } },
        ne: {
          type: "nested",
          properties: { k: { type: "keyword" }, t: { type: "text" }, i: { type: "integer" } },
        },
      },
    },
  }),
  put("/{index}/_doc/1", {
    t: "4 true 1.5 quick fox",
    n: [4, 5],
    f: 1.5,
    d: "2024-01-01",
    b: true,
    ip: "1.2.3.4",
    o: { n: 4 },
    ne: [
      { k: "red", t: "red fox jumps", i: 3 },
      { k: "green", t: "green hills", i: 5 },
    ],
  }),
  put("/{index}/_doc/2?refresh=true", {
    t: "no objects",
    n: ["12", 1.9],
    f: [2, "0.50", 1e10],
    d: ["2024-01-01T00:00:00.123+02:00", 1711929600000],
    b: "false",
    ip: "2001:DB8::1",
    ne: [],
  }),
];

const shown = "filter_path=error,status,hits.hits._id,hits.hits.highlight";
const all: JsonObject = { match_all: {} };
const of = (fields: JsonObject, query: JsonObject, more: JsonObject = {}) =>
  post(`/{index}/_search?${shown}`, { query, sort: ["_doc"], highlight: { ...more, fields } });

const each = (names: readonly string[]): JsonObject => Object.fromEntries(names.map((name) => [name, {}]));
const values = each(["t", "n", "f", "d", "b", "ip", "o.n"]);
const objects = each(["ne.k", "ne.t", "ne.i"]);
const types = ["unified", "plain"];
const inObjects = (query: JsonObject): JsonObject => ({ nested: { path: "ne", query } });
const red: JsonObject = { term: { "ne.k": "red" } };

const group: ConformanceGroup = [
  {
    name: "highlight nested: fields of other types than words",
    prepare,
    requests: types.flatMap((type) => [
      of(values, { match: { t: "4 true 1.5 2024 01 T" } }, { type, require_field_match: false }),
      of(values, { match: { t: "4 true 1.5 2024 01 T" } }, { type }),
      of(values, all, { type, no_match_size: 3 }),
      of({ "*": {} }, all, { type, no_match_size: 3 }),
      of({ "n*": {} }, { match: { t: "4 red" } }, { type, require_field_match: false }),
    ]),
  },
  {
    name: "highlight nested: something where nothing matches",
    prepare,
    requests: types.flatMap((type) =>
      [2, 3, 10].flatMap((size) => [
        of(objects, all, { type, no_match_size: size }),
        of({ "ne.*": {} }, all, { type, no_match_size: size }),
      ]),
    ),
  },
  {
    name: "highlight nested: what is found outside",
    prepare,
    requests: types.flatMap((type) => [
      of(objects, { match: { t: "4 red" } }, { type, require_field_match: false }),
      of(objects, { match: { t: "4 red" } }, { type }),
      of(objects, { query_string: { query: "red OR 4" } }, { type }),
      of(objects, { query_string: { query: "re* OR 4" } }, { type }),
      of(objects, { query_string: { query: "quick AND red" } }, { type }),
      of(objects, { simple_query_string: { query: "red | 4" } }, { type }),
      of(objects, { multi_match: { query: "red 4" } }, { type }),
    ]),
  },
  {
    name: "highlight nested: queries on the objects",
    prepare,
    requests: types.flatMap((type) => [
      of({ ...objects, t: {} }, inObjects(red), { type }),
      of({ ...objects, t: {} }, inObjects({ bool: { must: [red, { term: { "ne.i": 3 } }] } }), { type }),
      of({ ...objects, t: {} }, inObjects({ match: { "ne.t": "green fox" } }), { type }),
      of({ ...objects, t: {} }, inObjects({ match_phrase: { "ne.t": "red fox" } }), { type }),
      of({ ...objects, t: {} }, inObjects(red), { type, require_field_match: false }),
      of(
        { ...objects, t: {} },
        { bool: { must: [inObjects(red), { match_phrase: { t: "quick fox" } }] } },
        { type },
      ),
      of(
        { ...objects, t: {} },
        {
          bool: {
            must: [{ match: { t: "fox" } }],
            should: [{ bool: { must: [{ match: { t: "quick" } }, inObjects({ term: { "ne.k": "x" } })] } }],
          },
        },
        { type },
      ),
    ]),
  },
];

export default group;
