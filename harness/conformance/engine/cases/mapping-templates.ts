import { type ConformanceCase, type ConformanceGroup, get, type JsonObject, put } from "../case.ts";

const doc = "/{index}/_doc/1";
const mapping = "/{index}/_mapping";
const templates = (
  name: string,
  dynamic_templates: JsonObject[],
  source: JsonObject | string,
  rest: JsonObject = {},
): ConformanceCase => ({
  name: `mapping: ${name}`,
  requests: [
    put("/{index}", { mappings: { ...rest, dynamic_templates } as never }),
    put(doc, source),
    get(mapping),
  ],
});
const keyword = { type: "keyword" };

const group: ConformanceGroup = [
  templates(
    "templates by name",
    [
      { a: { match: "long_*", unmatch: "*_text", mapping: { type: "long" } } },
      { b: { match: ["ip_*", "*_ip"], mapping: { type: "ip" } } },
      { c: { match: "*", unmatch: ["x*", "y*"], mapping: keyword } },
    ],
    {
      long_a: "5",
      long_b_text: "x",
      ip_a: "10.0.0.1",
      a_ip: "::1",
      xa: "text",
      ya: 5,
      other: "k",
      o: { long_c: "7" },
    },
  ),
  templates(
    "templates by path",
    [
      { a: { path_match: "o.*", path_unmatch: "*.middle", mapping: keyword } },
      { b: { path_match: ["p.q.*", "*.deep.*"], mapping: { type: "double" } } },
    ],
    {
      o: { first: "x", middle: "y", in: { side: "z" } },
      p: { q: { r: 1 } },
      x: { deep: { y: 2 } },
      first: "x",
    },
  ),
  templates(
    "templates by pattern",
    [
      { a: { match_pattern: "regex", match: "^profit_\\d+$", mapping: { type: "long" } } },
      { b: { match_pattern: "regex", match: "s.*", unmatch: "s.x", mapping: keyword } },
    ],
    { profit_5: "7", profit_x: "7", s1: "a", sax: "b", sx: "c", xs: "d" },
  ),
  templates(
    "templates by type",
    [
      { l: { match_mapping_type: "long", mapping: { type: "integer" } } },
      { d: { match_mapping_type: "double", mapping: { type: "half_float" } } },
      { b: { match_mapping_type: "boolean", mapping: keyword } },
      { t: { match_mapping_type: "date", mapping: { type: "date", format: "yyyy-MM-dd" } } },
      { o: { match_mapping_type: "object", match: "flat*", mapping: { type: "flattened" } } },
      { s: { match_mapping_type: "string", mapping: { type: "text", norms: false } } },
    ],
    {
      l: 1,
      d: 1.5,
      b: true,
      t: "2024-01-02",
      flat1: { a: 1 },
      o: { s: "x", l: 2 },
      s: "x",
      list: [1, 2],
      objects: [{ a: 1 }],
    },
  ),
  templates(
    "templates by several types and all but some",
    [
      { n: { match_mapping_type: ["long", "double"], mapping: { type: "double" } } },
      { u: { match_mapping_type: "*", unmatch_mapping_type: ["object", "date"], mapping: keyword } },
    ],
    { l: 1, d: 1.5, b: true, t: "2024-01-02", o: { s: "x" }, s: "x" },
  ),
  templates(
    "templates that name the field and its type",
    [
      {
        a: {
          match: "same_*",
          mapping: { type: "{dynamic_type}", doc_values: false, meta: { name: "{name}" } },
        },
      },
      { b: { match: "copy_*", mapping: { type: "keyword", copy_to: "all_{name}" } } },
      { c: { match: "type_*", mapping: { type: "{dynamicType}" } } },
      { d: { match: "none_*", mapping: {} } },
      { e: { match: "index_*", mapping: { index: false } } },
    ],
    {
      same_l: 1,
      same_b: true,
      same_d: 1.5,
      copy_a: "x",
      type_s: "x",
      type_t: "2024-01-02",
      none_s: "x",
      none_l: 1,
      none_o: { a: 1 },
      index_s: "x",
      index_l: 1,
      index_o: { a: 1 },
    },
  ),
  templates(
    "templates of objects and runtime fields",
    [
      { n: { match: "nest*", match_mapping_type: "object", mapping: { type: "nested", dynamic: false } } },
      { e: { match: "off*", match_mapping_type: "object", mapping: { enabled: false } } },
      { r: { match: "r_*", runtime: {} } },
      { rk: { match: "rk_*", match_mapping_type: "string", runtime: { type: "keyword" } } },
      { rd: { match: "rd_*", runtime: { type: "{dynamic_type}" } } },
    ],
    {
      nest1: [{ a: 1 }],
      off1: { a: { b: 1 } },
      r_l: 1,
      r_s: "x",
      r_d: "2024-01-02",
      rk_s: "x",
      rk_l: 5,
      rd_l: 1,
      rd_b: true,
      o: { r_x: 1 },
    },
  ),
  templates(
    "the first template that fits counts",
    [{ a: { match: "x*", mapping: keyword } }, { b: { match: "*y", mapping: { type: "text" } } }],
    {
      xy: "a",
      zy: "b",
      z: "c",
    },
  ),
  templates(
    "templates with sub-fields and analysis",
    [
      {
        a: {
          match_mapping_type: "string",
          mapping: {
            type: "text",
            analyzer: "standard",
            fields: { raw: { type: "keyword", ignore_above: 10 } },
          },
        },
      },
    ],
    { t: "x", "d.e": "y", l: ["p", "q"] },
  ),
  templates(
    "templates do not help where dynamic is false",
    [{ a: { match: "*", mapping: keyword } }],
    { x: 1 },
    { dynamic: false },
  ),
  templates(
    "templates do not help where dynamic is strict",
    [{ a: { match: "*", mapping: keyword } }],
    { x: 1 },
    { dynamic: "strict" },
  ),
  templates(
    "templates come before dynamic runtime",
    [{ a: { match: "k*", mapping: keyword } }],
    { k: 1, x: 1 },
    { dynamic: "runtime" },
  ),
  templates(
    "templates that make what the value is not",
    [{ a: { match: "n*", mapping: { type: "long" } } }],
    { n: "no number" },
  ),
  templates(
    "templates and nulls and empty lists",
    [{ a: { match: "*", mapping: keyword } }],
    '{"n":null,"e":[],"ln":[null],"o":{},"lo":[{}],"lx":[null,"x"]}',
  ),
  {
    name: "mapping: templates that are refused",
    requests: [
      [{}],
      [{ a: { mapping: keyword }, b: { mapping: keyword } }],
      ["x"],
      [{ a: "x" }],
      [{ a: {} }],
      [{ a: { match: "*" } }],
      [{ a: { mapping: keyword } }],
      [{ a: { match: "*", mapping: "x" } }],
      [{ a: { match: "*", mapping: keyword, runtime: {} } }],
      [{ a: { match: "*", mapping: keyword, colour: 1 } }],
      [{ a: { match: 5, mapping: keyword } }],
      [{ a: { match: ["x", 5], mapping: keyword } }],
      [{ a: { match_mapping_type: "text", mapping: keyword } }],
      [{ a: { match_mapping_type: ["long", "text"], mapping: keyword } }],
      [{ a: { unmatch_mapping_type: "text", match: "*", mapping: keyword } }],
      [{ a: { match_pattern: "glob", match: "*", mapping: keyword } }],
      [{ a: { match_pattern: "regex", match: "*", mapping: keyword } }],
      [{ a: { match_pattern: "regex", path_match: "(", mapping: keyword } }],
      [{ a: { match: "*", mapping: { type: "colour" } } }],
      [{ a: { match: "*", mapping: { type: "keyword", colour: 1 } } }],
      [{ a: { match: "*", mapping: { type: "text", analyzer: "conf-none" } } }],
      [{ a: { match_mapping_type: "object", mapping: keyword } }],
      [{ a: { match_mapping_type: "object", runtime: {} } }],
      [{ a: { match_mapping_type: "long", mapping: { type: "date", format: "{name}" } } }],
      [{ a: { match: "*", runtime: { type: "text" } } }],
      [{ a: { match: "*", runtime: { type: "long", colour: 1 } } }],
      [{ a: { match: "*", mapping: { type: "{dynamic_type}", colour: 1 } } }],
      [{ a: { match_mapping_type: "string", mapping: { type: "{dynamic_type}", analyzer: "conf-none" } } }],
      [{ a: { match: "*", mapping: { fields: { x: { type: "none" } } } } }],
    ]
      .map((dynamic_templates, at) => put(`/{index}-${at}`, { mappings: { dynamic_templates } } as never))
      .concat(get("/{index}-*/_mapping")),
  },
  {
    name: "mapping: templates are replaced one by one",
    prepare: [
      put("/{index}", {
        mappings: {
          dynamic_templates: [
            { a: { match: "a*", mapping: keyword } },
            { b: { match: "b*", mapping: keyword } },
          ],
        } as never,
      }),
    ],
    requests: [
      put(mapping, {
        dynamic_templates: [
          { b: { match: "bb*", mapping: { type: "long" } } },
          { c: { match: "c*", mapping: keyword } },
        ],
      }),
      get(mapping),
      put(mapping, { dynamic_templates: [] }),
      get(mapping),
      put(mapping, {
        dynamic_templates: [{ x: { match: "x", mapping: keyword } }, { x: { match: "y", mapping: keyword } }],
      }),
    ],
  },
  {
    name: "mapping: templates named by the items of a bulk",
    prepare: [
      put("/{index}", {
        mappings: {
          dynamic_templates: [
            { geo: { mapping: { type: "geo_point" } } },
            { kw: { match: "none", mapping: keyword } },
          ],
        } as never,
      }),
    ],
    requests: [
      put("/{index}/_bulk", [
        { index: { _id: "1", dynamic_templates: { at: "geo", "o.k": "kw" } } },
        { at: "1,2", o: { k: "x" } },
        { index: { _id: "2", dynamic_templates: { other: "none" } } },
        { other: "x" },
        { index: { _id: "3", dynamic_templates: { at: "geo" } } },
        { at: [1, 2], b: 1 },
        { create: { _id: "4", dynamic_templates: {} } },
        { b: 2 },
      ]),
      put("/{index}/_bulk", [{ index: { _id: "5", dynamic_templates: "x" } }, { other: "x" }]),
      put("/{index}/_bulk", [{ index: { _id: "6", dynamic_templates: { a: 5 } } }, { other: "x" }]),
      get(mapping),
    ],
  },
  {
    name: "mapping: templates named by items for values of every kind",
    prepare: [
      put("/{index}", {
        mappings: {
          dynamic_templates: [
            { kw: { mapping: keyword } },
            { lg: { match_mapping_type: "long", mapping: { type: "long", index: false } } },
            { nest: { mapping: { type: "nested" } } },
            { rt: { runtime: { type: "keyword" } } },
            { geo: { mapping: { type: "geo_point" } } },
            { off: { mapping: { enabled: false, type: "object" } } },
            { loop: { match: "z*", mapping: { type: "{dynamic_type}", copy_to: "all_{name}" } } },
          ],
          properties: { known: { type: "long" } },
        } as never,
      }),
    ],
    requests: [
      put("/{index}/_bulk", [
        { index: { _id: "1", dynamic_templates: { number: "kw", list: "kw", "o.in": "kw", nothing: "kw" } } },
        { number: 5, list: [null, 1, "x"], o: [{ in: true }, { in: 1, out: "x" }], nothing: null },
        { index: { _id: "2", dynamic_templates: { text: "lg", date: "lg" } } },
        { text: "12", date: "2024-01-02" },
        { index: { _id: "3", dynamic_templates: { things: "nest", "things.name": "kw" } } },
        { things: [{ name: "a", n: 1 }, { name: "b" }] },
        { index: { _id: "4", dynamic_templates: { seen: "rt", whole: "off" } } },
        { seen: "x", whole: { a: { b: 1 } } },
        { index: { _id: "5", dynamic_templates: { known: "kw", asked: "loop" } } },
        { known: "no number", asked: 1.5 },
        { index: { _id: "6", dynamic_templates: { asked: "loop", object: "kw" } } },
        { asked: 1.5, object: { a: 1 } },
        { index: { _id: "7", dynamic_templates: { "d.e.f": "kw", g: "kw" } } },
        { "d.e.f": 1, g: "x" },
        { index: { _id: "8", dynamic_templates: { second: "kw", worse: "none" } } },
        { second: 1 },
        { index: { _id: "9", dynamic_templates: { worse: "none", second: "kw" } } },
        { second: 1, worse: [{ a: 1 }] },
        { index: { _id: "10", dynamic_templates: { place: "geo", places: "geo", empty: "none" } } },
        { place: [1, 2], places: [[3, 4], "5,6"] },
        { index: { _id: "11", dynamic_templates: { empty: "none" } } },
        { empty: [] },
      ]),
      get(mapping),
    ],
  },
  {
    name: "mapping: templates named by items that update and delete",
    prepare: [
      put("/{index}", { mappings: { dynamic_templates: [{ kw: { mapping: keyword } }] } as never }),
      put("/{index}/_doc/1?refresh=true", { a: 1 }),
    ],
    requests: [
      put("/{index}/_bulk", [{ update: { _id: "1", dynamic_templates: { b: "kw" } } }, { doc: { b: 5 } }]),
      put("/{index}/_bulk", [
        { update: { _id: "2", dynamic_templates: { c: "kw" } } },
        { doc: { c: 5 }, doc_as_upsert: true },
      ]),
      put("/{index}/_bulk", [{ update: { _id: "1", dynamic_templates: {} } }, { doc: { d: 5 } }]),
      put("/{index}/_bulk", [{ delete: { _id: "1", dynamic_templates: { b: "kw" } } }]),
      put("/{index}/_bulk", [{ index: { _id: "3", dynamic_templates: { a: null } } }, { e: 1 }]),
      put("/{index}/_bulk", [{ index: { _id: "3", dynamic_templates: { a: { b: "kw" } } } }, { e: 1 }]),
      put("/{index}/_bulk", [{ index: { _id: "3", dynamic_templates: { a: ["kw"] } } }, { e: 1 }]),
      put("/{index}/_bulk", [{ index: { _id: "3", dynamic_templates: ["kw"] } }, { e: 1 }]),
      put("/{index}/_bulk", [{ index: { _id: "3", dynamic_templates: null } }, { e: 1 }]),
      get(mapping),
    ],
  },
  {
    name: "mapping: templates named by items where nothing may be added",
    prepare: [
      put("/{index}-f", {
        mappings: { dynamic: "false", dynamic_templates: [{ kw: { mapping: keyword } }] } as never,
      }),
      put("/{index}-s", {
        mappings: { dynamic: "strict", dynamic_templates: [{ kw: { mapping: keyword } }] } as never,
      }),
    ],
    requests: [
      put("/_bulk", [
        { index: { _index: "{index}-f", _id: "1", dynamic_templates: { a: "kw", b: "none" } } },
        { a: 1, b: 1 },
        { index: { _index: "{index}-s", _id: "1", dynamic_templates: { a: "kw" } } },
        { a: 1 },
        { index: { _index: "{index}-s", _id: "1", dynamic_templates: { a: "none" } } },
        { a: 1 },
        { create: { _index: "{index}-new", _id: "1", dynamic_templates: { a: "none" } } },
        { a: 1 },
      ]),
      get("/{index}-*/_mapping"),
    ],
  },
];

export default group;
