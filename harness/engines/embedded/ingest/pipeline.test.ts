import { describe, expect, it } from "vitest";
import { ElasticsearchError } from "../errors.ts";
import type { Json, JsonObject } from "../json.ts";
import { IngestDocument } from "./document.ts";
import { compilePipeline } from "./pipeline.ts";
import { Pipelines } from "./pipelines.ts";

function run(processors: Json[], source: JsonObject, extra: JsonObject = {}): JsonObject | undefined {
  const document = new IngestDocument({ index: "i", id: "1", source }, 0);
  const pipelines = new Pipelines(() => 0);
  return compilePipeline("p", { processors, ...extra })(document, pipelines.context())
    ? document.source
    : undefined;
}

function failure(attempt: () => unknown): ElasticsearchError {
  try {
    attempt();
  } catch (cause) {
    if (cause instanceof ElasticsearchError) return cause;
    throw cause;
  }
  throw new Error("nothing failed");
}

// Expected results follow the reference of each processor in Elastic's public documentation.
describe("processors", () => {
  it.each<[string, Json, JsonObject, JsonObject]>([
    [
      "remove takes out fields",
      { remove: { field: ["a", "o.b"] } },
      { a: 1, o: { b: 2, c: 3 } },
      { o: { c: 3 } },
    ],
    [
      "remove passes over what is missing",
      { remove: { field: "x", ignore_missing: true } },
      { a: 1 },
      { a: 1 },
    ],
    [
      "remove keeps only what it is told",
      { remove: { keep: ["a", "o.b"] } },
      { a: 1, z: 9, o: { b: 2, c: 3 } },
      { a: 1, o: { b: 2 } },
    ],
    [
      "set writes a template",
      { set: { field: "n.t", value: "{{{a}}} & {{a}}" } },
      { a: 'x"<' },
      { a: 'x"<', n: { t: 'x"< & x\\"<' } },
    ],
    [
      "set copies a value whole",
      { set: { field: "b", copy_from: "a" } },
      { a: { x: [1] } },
      { a: { x: [1] }, b: { x: [1] } },
    ],
    [
      "set leaves what is there alone",
      { set: { field: "a", value: 2, override: false } },
      { a: 1 },
      { a: 1 },
    ],
    [
      "set overrides null even then",
      { set: { field: "a", value: 2, override: false } },
      { a: null },
      { a: 2 },
    ],
    [
      "set ignores an empty value",
      { set: { field: "b", value: "{{{x}}}", ignore_empty_value: true } },
      { a: 1 },
      { a: 1 },
    ],
    [
      "gsub replaces by groups",
      { gsub: { field: "a", pattern: "(\\w+)@(\\w+)", replacement: "$2 at \\$1" } },
      { a: "x@y" },
      { a: "y at $1" },
    ],
    [
      "gsub's white space is Java's",
      { gsub: { field: "a", pattern: "\\s+", replacement: "_" } },
      { a: "a \t\nb\u00a0c" },
      { a: "a_b\u00a0c" },
    ],
    [
      "gsub goes through lists",
      { gsub: { field: "a", pattern: "\\.", replacement: "-" } },
      { a: ["1.2", "3"] },
      { a: ["1-2", "3"] },
    ],
    ["trim takes what Java takes", { trim: { field: "a" } }, { a: "\u0000 x\u00a0 " }, { a: "x\u00a0" }],
    [
      "lowercase writes elsewhere",
      { lowercase: { field: "a", target_field: "b" } },
      { a: "ÄB" },
      { a: "ÄB", b: "äb" },
    ],
    ["uppercase", { uppercase: { field: "a" } }, { a: "äb" }, { a: "ÄB" }],
    ["rename moves", { rename: { field: "a", target_field: "o.b" } }, { a: 1 }, { o: { b: 1 } }],
    [
      "append makes a list",
      { append: { field: "a", value: ["x", "{{{b}}}"] } },
      { a: "w", b: "y" },
      { a: ["w", "x", "y"], b: "y" },
    ],
    [
      "append without duplicates",
      { append: { field: "a", value: ["x", "y"], allow_duplicates: false } },
      { a: ["x"] },
      { a: ["x", "y"] },
    ],
    ["convert to integer", { convert: { field: "a", type: "integer" } }, { a: ["7", 8] }, { a: [7, 8] }],
    ["convert to boolean", { convert: { field: "a", type: "boolean" } }, { a: "TRUE" }, { a: true }],
    [
      "convert to string",
      { convert: { field: "a", type: "string", target_field: "b" } },
      { a: 1.5 },
      { a: 1.5, b: "1.5" },
    ],
    ["json parses", { json: { field: "a" } }, { a: '{"x":[1]}' }, { a: { x: [1] } }],
    [
      "json adds to the root",
      { json: { field: "a", add_to_root: true } },
      { a: '{"x":1}' },
      { a: '{"x":1}', x: 1 },
    ],
    [
      "attachment lets a document without one pass",
      { attachment: { field: "_attachment", ignore_missing: true } },
      { a: 1 },
      { a: 1 },
    ],
  ])("%s", (_what, processor, source, expected) => {
    expect(run([processor], source)).toEqual(expected);
  });

  it.each<[string, Json, JsonObject, string, string]>([
    [
      "remove",
      { remove: { field: "a.b" } },
      { a: {} },
      "illegal_argument_exception",
      "field [b] not present as part of path [a.b]",
    ],
    [
      "rename of nothing",
      { rename: { field: "a", target_field: "b" } },
      {},
      "illegal_argument_exception",
      "field [a] doesn't exist",
    ],
    [
      "rename onto something",
      { rename: { field: "a", target_field: "b" } },
      { a: 1, b: 2 },
      "illegal_argument_exception",
      "field [b] already exists",
    ],
    [
      "a text processor on a number",
      { trim: { field: "a" } },
      { a: 1 },
      "illegal_argument_exception",
      "field [a] of type [java.lang.Integer] cannot be cast to [java.lang.String]",
    ],
    [
      "a text processor on null",
      { trim: { field: "a" } },
      { a: null },
      "illegal_argument_exception",
      "field [a] is null, cannot process it.",
    ],
    [
      "convert",
      { convert: { field: "a", type: "integer" } },
      { a: "x" },
      "illegal_argument_exception",
      "unable to convert [x] to integer",
    ],
    [
      "a long beyond what is exact",
      { convert: { field: "a", type: "long" } },
      { a: "9223372036854775807" },
      "illegal_argument_exception",
      "unable to convert [9223372036854775807] to long",
    ],
    [
      "set through a text",
      { set: { field: "a.b", value: 1 } },
      { a: "x" },
      "illegal_argument_exception",
      "cannot set [b] with parent object of type [java.lang.String] as part of path [a.b]",
    ],
    ["fail", { fail: { message: "no {{{a}}}" } }, { a: "x" }, "fail_processor_exception", "no x"],
    [
      "an attachment",
      { attachment: { field: "_attachment" } },
      { _attachment: "JVBERi0xLjQ=" },
      "not_implemented_exception",
      "the embedded engine does not implement the extraction of text from PDF, found in the field [_attachment]",
    ],
    [
      "writing the id",
      { set: { field: "_id", value: "x" } },
      {},
      "not_implemented_exception",
      "the embedded engine does not implement the metadata field [_id] in ingest pipelines",
    ],
  ])("%s fails as the server says", (_what, processor, source, type, reason) => {
    const error = failure(() => run([processor], source));
    expect([error.type, error.message]).toEqual([type, reason]);
  });

  it("drop drops, and what follows does not run", () => {
    expect(run([{ drop: { if: "ctx.a == 1" } }, { fail: { message: "ran" } }], { a: 1 })).toBeUndefined();
    expect(run([{ drop: { if: "ctx.a == 1" } }], { a: 2 })).toEqual({ a: 2 });
  });
});

describe("failures", () => {
  it("ignore_failure goes on with the next processor", () => {
    expect(
      run([{ fail: { message: "x", ignore_failure: true } }, { set: { field: "b", value: 1 } }], {}),
    ).toEqual({ b: 1 });
  });

  it("on_failure of a processor knows what failed, and the pipeline goes on", () => {
    const rescue = {
      set: {
        field: "why",
        value: "{{{_ingest.on_failure_processor_tag}}}: {{{_ingest.on_failure_message}}}",
      },
    };
    const processors = [
      { fail: { message: "broke", tag: "t", on_failure: [rescue] } },
      { set: { field: "b", value: 1 } },
    ];
    expect(run(processors, {})).toEqual({ why: "t: broke", b: 1 });
  });

  it("on_failure of a pipeline ends it", () => {
    const on_failure = [{ set: { field: "e", value: "{{{_ingest.on_failure_processor_type}}}" } }];
    expect(run([{ fail: { message: "x" } }, { set: { field: "b", value: 1 } }], {}, { on_failure })).toEqual({
      e: "fail",
    });
  });

  it("what the engine cannot do is never rescued", () => {
    const processor = { attachment: { field: "f", ignore_failure: true, on_failure: [{ drop: {} }] } };
    expect(
      failure(() => run([processor], { f: "JVBERi0xLjQ=" }, { on_failure: [{ drop: {} }] })).status,
    ).toBe(501);
  });
});

describe("conditions", () => {
  it.each<[string, JsonObject, boolean]>([
    ["ctx?._extract_binary_content == true", { _extract_binary_content: true }, true],
    ["ctx?._extract_binary_content == true", { _extract_binary_content: "true" }, false],
    ["ctx?.field != null", {}, false],
    ["ctx?.field != null", { field: false }, true],
    ["ctx?.a?.b == 'x'", { a: null }, false],
    ["ctx['a-b'] == 1.5", { "a-b": 1.5 }, true],
    ["ctx.a == 1 && ctx.b == 2 || ctx.c == null", { a: 1, b: 3, c: 1 }, false],
    ["ctx.a == 1 && ctx.b == 2 || ctx.c == null", { a: 1, b: 3 }, true],
  ])("%s of %j is %s", (script, source, expected) => {
    expect(run([{ drop: { if: script } }], source) === undefined).toBe(expected);
  });

  it("a null on the way fails without ?. as in Painless", () => {
    const error = failure(() => run([{ drop: { if: "ctx.a.b == 1" } }], {}));
    expect([error.type, error.message]).toEqual(["script_exception", "runtime error"]);
  });

  it.each(["ctx.a + 3 > 3", "a == 1", "ctx.a == 1)", ""])(
    "refuses [%s] when the pipeline is compiled",
    (script) => {
      const error = failure(() => run([{ drop: { if: script, tag: "t" } }], {}));
      expect(error.toJson()).toMatchObject({
        type: "script_exception",
        reason: "compile error",
        processor_type: "drop",
        processor_tag: "t",
        script,
        lang: "painless",
      });
      expect(error.status).toBe(400);
    },
  );
});

// What the real 9.5.0 answered to the same definitions.
describe("definitions that the real server refuses", () => {
  it.each<[JsonObject, JsonObject]>([
    [{}, { reason: "[processors] required property is missing", property_name: "processors" }],
    [
      { processors: {} },
      {
        reason: "[processors] property isn't a list, but of type [java.util.HashMap]",
        property_name: "processors",
      },
    ],
    [
      { processors: [], foo: 1, bar: 2 },
      { reason: "pipeline [p] doesn't support one or more provided configuration parameters [bar, foo]" },
    ],
    [
      { processors: [], on_failure: [] },
      { reason: "pipeline [p] cannot have an empty on_failure option defined" },
    ],
    [
      { processors: [], version: "x" },
      { reason: "[version] property cannot be converted to an int [x]", property_name: "version" },
    ],
    [
      { processors: [], description: 7 },
      {
        reason: "[description] property isn't a string, but of type [java.lang.Integer]",
        property_name: "description",
      },
    ],
    [
      { processors: [{ nope: "a" }] },
      { reason: "property isn't a map, but of type [java.lang.String]", processor_type: "nope" },
    ],
    [
      { processors: [{ nope: { tag: "x" } }, { nope2: {} }] },
      {
        reason: "No processor type exists with name [nope]",
        processor_type: "nope",
        processor_tag: "x",
        suppressed: [
          {
            type: "parse_exception",
            reason: "No processor type exists with name [nope2]",
            processor_type: "nope2",
          },
        ],
      },
    ],
    [
      { processors: [{ trim: {} }] },
      { reason: "[field] required property is missing", property_name: "field", processor_type: "trim" },
    ],
    [
      { processors: [{ trim: { field: 7 } }] },
      {
        reason: "[field] property isn't a string, but of type [java.lang.Integer]",
        property_name: "field",
        processor_type: "trim",
      },
    ],
    [
      { processors: [{ trim: { field: "u", foo: 1, bar: 2 } }] },
      {
        reason: "processor [trim] doesn't support one or more provided configuration parameters [bar, foo]",
        processor_type: "trim",
      },
    ],
    [
      { processors: [{ trim: { field: "u", tag: "x", on_failure: [] } }] },
      {
        reason: "[on_failure] processors list cannot be empty",
        property_name: "on_failure",
        processor_type: "trim",
        processor_tag: "x",
      },
    ],
    [
      { processors: [{ trim: { field: "u", on_failure: [{ nope: {} }] } }] },
      { reason: "No processor type exists with name [nope]", processor_type: "nope" },
    ],
    [
      { processors: [{ trim: { field: "u", ignore_failure: "x" } }] },
      {
        reason: "[ignore_failure] property isn't a boolean, but of type [java.lang.String]",
        property_name: "ignore_failure",
      },
    ],
  ])("%j", (definition, expected) => {
    const error = failure(() => compilePipeline("p", definition));
    expect([error.status, error.toJson()]).toEqual([400, { type: "parse_exception", ...expected }]);
  });

  it("names a processor that only the real server has as that", () => {
    const error = failure(() => compilePipeline("p", { processors: [{ grok: {} }] }));
    expect([error.status, error.message]).toEqual([
      501,
      "the embedded engine does not implement the ingest processor [grok]",
    ]);
  });

  it.each(["a++", "\\p{L}", "(?i)x"])(
    "refuses the pattern [%s], which JavaScript reads otherwise",
    (pattern) => {
      const definition = { processors: [{ gsub: { field: "a", pattern, replacement: "" } }] };
      expect(failure(() => compilePipeline("p", definition)).message).toContain("does not understand");
    },
  );
});

// By the language's public documentation: what one expression over `ctx` may say.
describe("conditions with methods, order and brackets", () => {
  it.each<[string, JsonObject, boolean]>([
    ["ctx.tags != null && ctx.tags.contains('a')", { tags: ["b", "a"] }, true],
    ["ctx.tags != null && ctx.tags.contains('a')", {}, false],
    ["ctx.name.startsWith('x') || ctx.name.endsWith(\"y\")", { name: "ay" }, true],
    ["!(ctx.n > 1 && ctx.n <= 3)", { n: 2 }, false],
    ["!(ctx.n > 1 && ctx.n <= 3)", { n: 4 }, true],
    ["ctx.containsKey('a') == false", { b: 1 }, true],
    ["ctx.a.isEmpty()", { a: "" }, true],
    ["ctx.a.size() >= 2", { a: [1, 2] }, true],
    ["ctx.a.toLowerCase() == 'xy'", { a: "XY" }, true],
    ["return ctx.n == -1;", { n: -1 }, true],
    ["ctx.a == 'it\\'s'", { a: "it's" }, true],
  ])("%s of %j is %s", (script, source, expected) => {
    expect(run([{ drop: { if: script } }], source) === undefined).toBe(expected);
  });

  it.each([
    "ctx.a + 1 == 2",
    "for (x in ctx) {}",
    "ctx.a.matches(/x/)",
    "params.x == 1",
    "ctx.a = 1",
    "ctx.a instanceof String",
  ])("%s is refused when the pipeline is put", (script) => {
    const error = failure(() => run([{ drop: { if: script } }], {}));
    expect([error.status, error.type, error.message]).toEqual([400, "script_exception", "compile error"]);
  });

  it("fails on null as Painless does", () => {
    const error = failure(() => run([{ drop: { if: "ctx.a.contains('x')" } }], {}));
    expect([error.type, error.message, error.causedBy?.type]).toEqual([
      "script_exception",
      "runtime error",
      "null_pointer_exception",
    ]);
  });
});
