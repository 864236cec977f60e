import { type ConformanceGroup, documents, get, post } from "../case.ts";
import { create, offered } from "../mappings.ts";
import { finds } from "../queries.ts";

const long = "x".repeat(32767);

const group: ConformanceGroup = [
  offered(
    "odd values of a flattened field",
    { type: "flattened" },
    "{}",
    '{"b":1}',
    '{"b":{"c":[1,"x",true,null,{"d":1.5}]}}',
    '[{"b":1},{"b":2}]',
    "[]",
    "null",
    '"x"',
    "5",
    "true",
    '["x"]',
    '[{"b":1},"x"]',
    '{"":1}',
    '{"b.c":1}',
    '{"b\\u0000c":1}',
    JSON.stringify({ b: long }),
    JSON.stringify({ [long]: "b" }),
  ),
  offered(
    "depth of a flattened field",
    { type: "flattened", depth_limit: 2 },
    '{"b":1}',
    '{"b":{"c":1}}',
    '{"b":{"c":{"d":1}}}',
    '{"b":[{"c":[{"d":1}]}]}',
  ),
  {
    name: "mapping: flattened fields are searched by all they hold",
    prepare: [
      create({
        f: { type: "flattened" },
        i: { type: "flattened", ignore_above: 3 },
        n: { type: "flattened", null_value: "none" },
        x: { type: "flattened", index: false },
      }),
      documents({
        1: {
          f: { a: "x", b: { c: "y" }, n: 5, t: true },
          i: { a: "long", b: "ok" },
          n: { a: null },
          x: { a: "x" },
        },
        2: { f: { a: ["x", "z"], "b.c": "w", n: 5.5 }, x: { a: "y" } },
        3: { f: [{ a: "q" }, { a: "r" }] },
        4: { f: { a: null } },
        5: { f: null },
        6: { f: { a: "X y" } },
      }),
    ],
    requests: [
      ...finds(
        { term: { f: "x" } },
        { term: { f: "y" } },
        { term: { f: 5 } },
        { term: { f: true } },
        { term: { "f.a": "x" } },
        { term: { "f.b.c": "y" } },
        { term: { "f.b.c": "w" } },
        { term: { "f.b": "y" } },
        { term: { "f.n": 5 } },
        { term: { "f.n": "5.5" } },
        { term: { "f.none": "x" } },
        { terms: { "f.a": ["x", "q"] } },
        { match: { "f.a": "X y" } },
        { match: { f: "z" } },
        { prefix: { "f.a": "x" } },
        { prefix: { f: "x" } },
        { range: { "f.a": { gte: "q", lt: "x" } } },
        { range: { f: { gte: "q" } } },
        { exists: { field: "f" } },
        { exists: { field: "f.a" } },
        { exists: { field: "f.b" } },
        { exists: { field: "f.b.c" } },
        { exists: { field: "i" } },
        { exists: { field: "i.a" } },
        { term: { "i.b": "ok" } },
        { term: { "n.a": "none" } },
        { term: { "x.a": "x" } },
        { wildcard: { f: "x*" } },
        { wildcard: { "f.a": "x*" } },
      ),
      post("/{index}/_search?filter_path=error,status,hits.hits._id,hits.hits.sort", {
        sort: [{ "f.a": "asc" }],
      }),
      post("/{index}/_search?filter_path=error,status,hits.hits", { query: { ids: { values: ["1"] } } }),
      get("/{index}/_mapping"),
    ],
  },
];

export default group;
