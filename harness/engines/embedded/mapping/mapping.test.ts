import { describe, expect, it } from "vitest";
import { parseSource } from "../documents/write.ts";
import { ElasticsearchError } from "../errors.ts";
import { Indices } from "../indices/indices.ts";
import type { JsonObject } from "../json.ts";

const text = { type: "text", fields: { keyword: { type: "keyword", ignore_above: 256 } } };

function mappingOf(mappings: JsonObject = {}, settings: JsonObject = {}) {
  return new Indices(() => 0, []).create("i", { mappings, settings }).mapping;
}

/** Indexes documents one after another; gives the mapping they leave behind. */
function mappedBy(...documents: string[]): JsonObject {
  const mapping = mappingOf();
  for (const document of documents)
    mapping.accept("1", parseSource(Buffer.from(document)), Buffer.from(document));
  return mapping.toJson();
}

/** The refusal of a document, its causes after it; undefined when it is taken. */
function refusalOf(mapping: ReturnType<typeof mappingOf>, document: string): string[] | undefined {
  const before = JSON.stringify(mapping.toJson());
  try {
    mapping.accept("1", parseSource(Buffer.from(document)), Buffer.from(document));
    return undefined;
  } catch (cause) {
    const said: string[] = [];
    for (let error = cause as ElasticsearchError | undefined; error; error = error.causedBy)
      said.push(error.message);
    expect(JSON.stringify(mapping.toJson())).toBe(before);
    return said;
  }
}

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (cause) {
    return cause instanceof ElasticsearchError ? `${cause.type}: ${cause.message}` : String(cause);
  }
  return "nothing";
}

/** Mappings and texts are those that a real server of the same version answered. */
describe("dynamic mapping", () => {
  it.each<[string, JsonObject]>([
    ['{"a":"x"}', { a: text }],
    ['{"a":1,"b":-5}', { a: { type: "long" }, b: { type: "long" } }],
    ['{"a":2.5,"b":1.0,"c":1e3}', { a: { type: "float" }, b: { type: "float" }, c: { type: "float" } }],
    ['{"a":true,"b":"true"}', { a: { type: "boolean" }, b: text }],
    [
      '{"a":"2024-01-01","b":"2024-01","c":"2024-01-01T10:00Z","d":"2024-01-01T"}',
      {
        a: { type: "date" },
        b: { type: "date" },
        c: { type: "date" },
        d: { type: "date" },
      },
    ],
    [
      '{"a":"2024","b":"2024-01-01 10:00","c":"12:00","d":"2024-13-01","e":"2024-02-30","f":" 2024-01-01"}',
      {
        a: text,
        b: text,
        c: text,
        d: text,
        e: text,
        f: text,
      },
    ],
    [
      '{"a":"2024/01/01"}',
      {
        a: { type: "date", format: "yyyy/MM/dd HH:mm:ss||yyyy/MM/dd||epoch_millis", locale: "" },
      },
    ],
    ['{"a":null,"b":[],"c":[null,[]]}', {}],
    ['{"a":{},"b":{"c":{}}}', { a: { type: "object" }, b: { properties: { c: { type: "object" } } } }],
    ['{"a":[1,2.5],"b":["x",1],"c":[[1],[2]]}', { a: { type: "long" }, b: text, c: { type: "long" } }],
    [
      '{"a.b":1,"c.d":{"e.f":true}}',
      {
        a: { properties: { b: { type: "long" } } },
        c: { properties: { d: { properties: { e: { properties: { f: { type: "boolean" } } } } } } },
      },
    ],
  ])("%s", (document, properties) => {
    expect(mappedBy(document)).toEqual(Object.keys(properties).length > 0 ? { properties } : {});
  });

  it("goes by the first template that matches", () => {
    const mapping = mappingOf({
      numeric_detection: true,
      dynamic_templates: [
        { s: { match_mapping_type: "string", match: "k_*", mapping: { type: "keyword" } } },
        { t: { path_match: "o.*", unmatch: "x*", mapping: { type: "{dynamic_type}", index: false } } },
        {
          u: {
            match_mapping_type: "*",
            match: "raw_*",
            mapping: { type: "text", fields: { "{name}": { type: "keyword" } } },
          },
        },
        { v: { match_mapping_type: ["long", "double"], mapping: { type: "double" } } },
      ],
    });
    const document =
      '{"k_a":"x","o":{"a":1,"x":2,"s":"t"},"raw_z":"q","n":5,"nn":"5","nf":"5.5","dd":"2024-01-01"}';
    mapping.accept("1", JSON.parse(document), Buffer.from(document));
    expect(mapping.toJson().properties).toEqual({
      dd: { type: "date" },
      k_a: { type: "keyword" },
      n: { type: "double" },
      nf: { type: "double" },
      nn: { type: "double" },
      o: {
        properties: {
          a: { type: "long", index: false },
          s: { type: "text", index: false },
          x: { type: "double" },
        },
      },
      raw_z: { type: "text", fields: { raw_z: { type: "keyword" } } },
    });
  });

  it("stops at the largest number of fields, counting variants", () => {
    const mapping = mappingOf({}, { "mapping.total_fields.limit": 3 });
    expect(refusalOf(mapping, '{"a":1,"b":2,"c":3,"d":4}')?.[0]).toBe(
      "[1:24] failed to parse: Limit of total fields [3] has been exceeded while adding new fields [4]",
    );
    expect(refusalOf(mapping, '{"a":1,"b":"x"}')).toBeUndefined();
    expect(refusalOf(mapping, '{"c":1}')?.[0]).toBe(
      "[1:6] failed to parse: Limit of total fields [3] has been exceeded while adding new fields [1]",
    );
  });
});

describe("a mapped field", () => {
  const properties = {
    l: { type: "long" },
    i: { type: "integer" },
    y: { type: "byte" },
    d: { type: "double" },
    f: { type: "float" },
    b: { type: "boolean" },
    dt: { type: "date" },
    dx: { type: "date", format: "yyyy-MM-dd" },
    ip: { type: "ip" },
    k: { type: "keyword" },
    t: { type: "text" },
    o: { properties: { x: { type: "long" } } },
    n: { type: "nested" },
    fl: { type: "flattened" },
    off: { type: "object", enabled: false },
    al: { type: "alias", path: "k" },
  };

  it.each([
    '{"l":"12"}',
    '{"l":1.7}',
    '{"l":"1.7"}',
    '{"l":""}',
    '{"l":[[1]]}',
    '{"l":9223372036854775807}',
    '{"y":1.5}',
    '{"d":""}',
    '{"b":"true"}',
    '{"b":""}',
    '{"dt":"2024"}',
    '{"dt":"2024-01-01T10:00:00.123456789Z"}',
    '{"dt":"1700000000000"}',
    '{"dt":1.5}',
    '{"dt":"2024-01-01T10:00+02"}',
    '{"dt":"2024-01-01T10:00:00,5Z"}',
    '{"ip":"::1"}',
    '{"k":1}',
    '{"k":["a",["b"]]}',
    '{"t":true}',
    '{"o":null}',
    '{"o.x":5}',
    '{"n":[{"q":1}]}',
    '{"fl":{"a":{"b":[1,"x"]}}}',
    '{"off":1}',
    '{"off":{"zz":{}}}',
  ])("takes %s", (document) => {
    expect(refusalOf(mappingOf({ properties }), document)).toBeUndefined();
  });

  it.each([
    [
      '{"l":" 12"}',
      "[1:6] failed to parse field [l] of type [long] in document with id '1'. Preview of field's value: ' 12'",
      'For input string: " 12"',
    ],
    [
      '{"l":[1,"x"]}',
      "[1:9] failed to parse field [l] of type [long] in document with id '1'. Preview of field's value: 'x'",
      'For input string: "x"',
    ],
    [
      '{"l":"9223372036854775808"}',
      expect.any(String),
      "Value [9223372036854775808] is out of range for a long",
    ],
    [
      '{"i":2147483648}',
      expect.stringContaining("Preview of field's value: '2147483648'"),
      expect.stringContaining(
        "[1:16] Numeric value (2147483648) out of range of int (-2147483648 - 2147483647)",
      ),
    ],
    ['{"y":-129}', expect.any(String), "Value [-129] is out of range for a byte"],
    [
      '{"l":{"b":1}}',
      "[1:12] failed to parse field [l] of type [long] in document with id '1'. Preview of field's value: '{b=1}'",
      "Cannot parse object as number",
    ],
    ['{"d":"1e400"}', expect.any(String), "[double] supports only finite values, but got [Infinity]"],
    [
      '{"f":1e39}',
      expect.stringContaining("'Infinity'"),
      "[float] supports only finite values, but got [Infinity]",
    ],
    ['{"b":"yes"}', expect.any(String), "Failed to parse value [yes] as only [true] or [false] are allowed."],
    [
      '{"b":1}',
      expect.any(String),
      expect.stringContaining("Current token (VALUE_NUMBER_INT) not of boolean type"),
    ],
    [
      '{"dt":"2024-1"}',
      expect.any(String),
      "failed to parse date field [2024-1] with format [strict_date_optional_time||epoch_millis]",
    ],
    ['{"dt":"2024-02-30"}', expect.any(String), "Invalid date 'FEBRUARY 30'"],
    ['{"dt":""}', expect.any(String), "cannot parse empty datetime"],
    [
      '{"dx":"2024-01-01T00:00:00Z"}',
      expect.any(String),
      "failed to parse date field [2024-01-01T00:00:00Z] with format [yyyy-MM-dd]",
    ],
    ['{"ip":"1.2.3.400"}', expect.any(String), "'1.2.3.400' is not an IP string literal."],
    ['{"k":{"a":1}}', expect.stringContaining("[1:12]"), "Expected text at 1:6 but found START_OBJECT"],
    [
      '{"o":{"x":{"y":1}}}',
      expect.stringContaining("[1:17] failed to parse field [o.x]"),
      "Cannot parse object as number",
    ],
    [
      '{"l.q":1}',
      expect.stringContaining("[1:8] failed to parse field [l]"),
      "Cannot parse object as number",
    ],
  ])("refuses %s", (document, reason, cause) => {
    expect(refusalOf(mappingOf({ properties }), document)?.slice(0, 2)).toEqual([reason, cause]);
  });

  it.each([
    [
      '{"o":1}',
      "[1:6] object mapping for [o] tried to parse field [o] as object, but found a concrete value",
    ],
    [
      '{"o":[1]}',
      "[1:7] object mapping for [o] tried to parse field [null] as object, but found a concrete value",
    ],
    ['{"al":1}', "[1:7] Cannot write to a field alias [al]."],
    ['{" ":1}', "[1:2] Field name cannot contain only whitespace: [ ]"],
  ])("refuses %s outright", (document, reason) => {
    expect(refusalOf(mappingOf({ properties }), document)).toEqual([reason]);
  });

  it("refuses a term too long to be one", () => {
    const document = JSON.stringify({ k: "x".repeat(32767) });
    expect(refusalOf(mappingOf({ properties }), document)?.[1]).toMatch(
      /^Document contains at least one immense term in field="k"/,
    );
    expect(refusalOf(mappingOf({ properties }), JSON.stringify({ k: "x".repeat(32766) }))).toBeUndefined();
  });

  it("refuses what is not mapped where the mapping is strict, and passes it over where dynamic is false", () => {
    const mapping = mappingOf({
      dynamic: "strict",
      properties: { f: { type: "object", dynamic: "false", properties: { g: { type: "long" } } } },
    });
    expect(refusalOf(mapping, '{"z":1}')).toEqual([
      "[1:6] mapping set to strict, dynamic introduction of [z] within [_doc] is not allowed",
    ]);
    expect(refusalOf(mapping, '{"f":{"x":{"y":1}}}')).toBeUndefined();
    expect(mapping.field("f.x")).toBeUndefined();
    expect(mapping.field("f.g")?.type).toBe("long");
  });
});

describe("a mapping", () => {
  it.each<[JsonObject, string]>([
    [
      { properties: { a: { type: "foo" } } },
      "mapper_parsing_exception: Failed to parse mapping: The mapper type [foo] declared on field [a] does not exist. It might have been created within a future version or requires a plugin to be installed. Check the documentation.",
    ],
    [
      { properties: { a: { type: "long", foo: 1 } } },
      "mapper_parsing_exception: Failed to parse mapping: unknown parameter [foo] on mapper [a] of type [long]",
    ],
    [
      { properties: { a: {} } },
      "mapper_parsing_exception: Failed to parse mapping: No type specified for field [a]",
    ],
    [
      { foo: 1 },
      "mapper_parsing_exception: Failed to parse mapping: Root mapping definition has unsupported parameters:  [foo : 1]",
    ],
    [
      { properties: { e: { type: "date", format: "foo" } } },
      "mapper_parsing_exception: Failed to parse mapping: Error parsing [format] on field [e]: Invalid format: [foo]: Unknown pattern letter: f",
    ],
    [
      { properties: { f: { type: "alias", path: "zz" } } },
      "mapper_parsing_exception: Invalid [path] value [zz] for field alias [f]: an alias must refer to an existing field in the mappings.",
    ],
    [
      { properties: { a: { type: "geo_shape" } } },
      "not_implemented_exception: the embedded engine does not implement fields of type [geo_shape], declared on [a]",
    ],
  ])("refuses %j", (mappings, message) => {
    expect(messageOf(() => mappingOf(mappings))).toBe(message);
  });

  it("takes an update as a whole or not at all", () => {
    const mapping = mappingOf({ properties: { a: { type: "long" }, o: { properties: {} } } });
    const update = (properties: JsonObject) => messageOf(() => mapping.merge({ properties }));
    expect(update({ b: { type: "text" }, a: { type: "keyword" } })).toBe(
      "illegal_argument_exception: mapper [a] cannot be changed from type [long] to [keyword]",
    );
    expect(mapping.field("b")).toBeUndefined();
    expect(update({ a: { type: "long", index: false } })).toBe(
      "illegal_argument_exception: Mapper for [a] conflicts with existing mapper:\n\tCannot update parameter [index] from [true] to [false]",
    );
    expect(update({ o: { type: "long" } })).toBe(
      "illegal_argument_exception: can't merge a non object mapping [o] with an object mapping",
    );
    expect(update({ b: { type: "text", fields: { raw: { type: "keyword" } } } })).toBe("nothing");
    expect(mapping.field("b.raw")?.type).toBe("keyword");
  });
});
