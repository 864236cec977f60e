import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../json.ts";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(() => engine[Symbol.asyncDispose]());

/** Runs one document through one processor, by `_simulate`. */
async function simulated(processor: JsonObject, _source: JsonObject): Promise<JsonObject> {
  const answer = await send(engine, "POST", "/_ingest/pipeline/_simulate", {
    body: { pipeline: { processors: [processor] }, docs: [{ _source }] },
  });
  const [doc] = (answer.body.docs ?? [answer.body]) as JsonObject[];
  return doc ?? {};
}

const base64 = (text: string) => Buffer.from(text).toString("base64");

// Expected values follow the reference of each processor in Elastic's public documentation, and its examples there.
describe("a processor", () => {
  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    [
      "split by a pattern",
      { split: { field: "f", separator: "\\s+" } },
      { f: "a b  c" },
      { f: ["a", "b", "c"] },
    ],
    [
      "split drops empty ends",
      { split: { field: "f", separator: "," } },
      { f: "A,,B,," },
      { f: ["A", "", "B"] },
    ],
    [
      "split keeps empty ends when asked",
      { split: { field: "f", separator: ",", preserve_trailing: true, target_field: "t" } },
      { f: "A,,B,," },
      { f: "A,,B,,", t: ["A", "", "B", "", ""] },
    ],
    ["join", { join: { field: "f", separator: "-" } }, { f: ["a", 1, true, null] }, { f: "a-1-true-null" }],
    ["sort", { sort: { field: "f", order: "desc" } }, { f: [3, 10, 2] }, { f: [10, 3, 2] }],
    [
      "foreach over a list",
      { foreach: { field: "values", processor: { uppercase: { field: "_ingest._value" } } } },
      { values: ["foo", "bar"] },
      { values: ["FOO", "BAR"] },
    ],
    [
      "foreach over objects in a list",
      { foreach: { field: "persons", processor: { remove: { field: "_ingest._value.id" } } } },
      {
        persons: [
          { id: "1", name: "A" },
          { id: "2", name: "B" },
        ],
      },
      { persons: [{ name: "A" }, { name: "B" }] },
    ],
    [
      "foreach over an object",
      {
        foreach: {
          field: "products",
          processor: { set: { field: "_ingest._key", value: "{{_ingest._key}}-x" } },
        },
      },
      { products: { a: 1, b: 2 } },
      { products: { "a-x": 1, "b-x": 2 } },
    ],
    [
      "foreach within foreach",
      {
        foreach: {
          field: "a",
          processor: {
            foreach: { field: "_ingest._value.b", processor: { trim: { field: "_ingest._value" } } },
          },
        },
      },
      { a: [{ b: [" x "] }, { b: [" y", "z "] }] },
      { a: [{ b: ["x"] }, { b: ["y", "z"] }] },
    ],
    [
      "html_strip",
      { html_strip: { field: "f" } },
      { f: "<b>bold</b> &amp; <i class='a > b'>it&#39;s</i><!-- no --> here" },
      { f: "bold & it's here" },
    ],
    [
      "html_strip breaks lines at blocks",
      { html_strip: { field: "f" } },
      { f: "<p>a</p>b" },
      { f: "\na\nb" },
    ],
    ["urldecode", { urldecode: { field: "f" } }, { f: "a%20b+c%C3%A9" }, { f: "a b cé" }],
    ["bytes", { bytes: { field: "f" } }, { f: ["1kb", "2.5MB", "7b"] }, { f: [1024, 2621440, 7] }],
    [
      "dot_expander",
      { dot_expander: { field: "foo.bar" } },
      { "foo.bar": "value" },
      { foo: { bar: "value" } },
    ],
    [
      "dot_expander beside a value that is there",
      { dot_expander: { field: "foo.bar" } },
      { "foo.bar": "value2", foo: { bar: "value1" } },
      { foo: { bar: ["value1", "value2"] } },
    ],
    [
      "dot_expander over it",
      { dot_expander: { field: "foo.bar", override: true } },
      { "foo.bar": "value2", foo: { bar: "value1" } },
      { foo: { bar: "value2" } },
    ],
    [
      "dot_expander of every field",
      { dot_expander: { field: "*" } },
      { "a.b": 1, "c.d": 2, e: 3 },
      { a: { b: 1 }, c: { d: 2 }, e: 3 },
    ],
    [
      "kv",
      { kv: { field: "m", field_split: " ", value_split: "=" } },
      { m: "ip=1.2.3.4 error=REFUSED" },
      { m: "ip=1.2.3.4 error=REFUSED", ip: "1.2.3.4", error: "REFUSED" },
    ],
    [
      "kv with everything",
      {
        kv: {
          field: "m",
          field_split: "&",
          value_split: "=",
          target_field: "t",
          prefix: "p_",
          exclude_keys: ["x"],
          trim_key: "_",
          trim_value: " ",
          strip_brackets: true,
        },
      },
      { m: "_a_= <1> &x=2&b=3&b=4" },
      { m: "_a_= <1> &x=2&b=3&b=4", t: { p_a: "1", p_b: ["3", "4"] } },
    ],
    [
      "csv",
      { csv: { field: "f", target_fields: ["a", "b", "c", "d"], empty_value: "" } },
      { f: 'x,"y ""z"", w",,last,more' },
      { f: 'x,"y ""z"", w",,last,more', a: "x", b: 'y "z", w', c: "", d: "last" },
    ],
    [
      "csv with other marks, leaving out what is empty",
      { csv: { field: "f", target_fields: ["a", "b", "c"], separator: ";", quote: "'", trim: true } },
      { f: " x ; ; 'y;' " },
      { f: " x ; ; 'y;' ", a: "x", c: "y;" },
    ],
    [
      "date by a pattern",
      { date: { field: "d", target_field: "t", formats: ["dd/MM/yyyy HH:mm:ss"] } },
      { d: "25/02/2016 13:04:05" },
      { d: "25/02/2016 13:04:05", t: "2016-02-25T13:04:05.000Z" },
    ],
    [
      "date by the first that fits",
      { date: { field: "d", formats: ["UNIX_MS", "ISO8601"] } },
      { d: "2024-05-06T07:08:09.123+02:00" },
      { d: "2024-05-06T07:08:09.123+02:00", "@timestamp": "2024-05-06T05:08:09.123Z" },
    ],
    [
      "date in seconds, printed otherwise",
      { date: { field: "d", formats: ["UNIX"], output_format: "yyyy-MM-dd" } },
      { d: 86400 },
      { d: 86400, "@timestamp": "1970-01-02" },
    ],
    [
      "dissect",
      {
        dissect: {
          field: "m",
          pattern:
            '%{clientip} %{ident} %{auth} [%{@timestamp}] "%{verb} %{request} HTTP/%{httpversion}" %{status} %{size}',
        },
      },
      { m: '1.2.3.4 - - [30/Apr/1998:22:00:52 +0000] "GET /a.gif HTTP/1.0" 200 3171' },
      {
        m: '1.2.3.4 - - [30/Apr/1998:22:00:52 +0000] "GET /a.gif HTTP/1.0" 200 3171',
        clientip: "1.2.3.4",
        ident: "-",
        auth: "-",
        "@timestamp": "30/Apr/1998:22:00:52 +0000",
        verb: "GET",
        request: "/a.gif",
        httpversion: "1.0",
        status: "200",
        size: "3171",
      },
    ],
    [
      "dissect with padding",
      { dissect: { field: "m", pattern: "%{ts->} %{level}" } },
      { m: "1998-08-10T17:15:42,466          WARN" },
      { m: "1998-08-10T17:15:42,466          WARN", ts: "1998-08-10T17:15:42,466", level: "WARN" },
    ],
    [
      "dissect appending in an order",
      {
        dissect: {
          field: "m",
          pattern: "%{+name/2} %{+name/4} %{+name/3} %{+name/1}",
          append_separator: ",",
        },
      },
      { m: "john jacob jingleheimer schmidt" },
      { m: "john jacob jingleheimer schmidt", name: "schmidt,john,jingleheimer,jacob" },
    ],
    [
      "dissect with skipped keys and references",
      { dissect: { field: "m", pattern: "[%{ts}] [%{?level}] %{*p1}:%{&p1} %{}" } },
      { m: "[2018] [ERR] ip:1.2.3.4 rest" },
      { m: "[2018] [ERR] ip:1.2.3.4 rest", ts: "2018", ip: "1.2.3.4" },
    ],
    ["convert to ip", { convert: { field: "f", type: "ip" } }, { f: "::1" }, { f: "::1" }],
    [
      "convert by guess",
      { convert: { field: "f", type: "auto" } },
      { f: ["1", "1.5", "true", "x"] },
      { f: [1, 1.5, true, "x"] },
    ],
    [
      "attachment of plain text",
      { attachment: { field: "data", properties: ["content", "content_type"], remove_binary: true } },
      { data: base64("  Lorem ipsum dolor sit amet\n") },
      {
        attachment: { content: "Lorem ipsum dolor sit amet", content_type: "text/plain; charset=ISO-8859-1" },
      },
    ],
    [
      "attachment of text beyond ASCII, cut",
      {
        attachment: {
          field: "data",
          target_field: "t",
          properties: ["content"],
          indexed_chars: 4,
          remove_binary: true,
        },
      },
      { data: base64("Größe und Maß") },
      { t: { content: "Größ" } },
    ],
    [
      "attachment of HTML",
      { attachment: { field: "data", properties: ["content", "title"], remove_binary: true } },
      {
        data: base64(
          "<!DOCTYPE html><html><head><title>A &amp; B</title><style>p{}</style></head><body><b>Hi</b> there<script>x()</script></body></html>",
        ),
      },
      { attachment: { title: "A & B", content: "Hi there" } },
    ],
  ])("%s", async (_what, processor, source, expected) => {
    const { doc, error } = await simulated(processor, source);
    expect(error).toBeUndefined();
    expect((doc as JsonObject)._source).toEqual(expected);
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    [
      "split of null",
      { split: { field: "f", separator: "," } },
      { f: null },
      "field [f] is null, cannot split.",
    ],
    [
      "split of nothing",
      { split: { field: "f", separator: "," } },
      {},
      "field [f] not present as part of path [f]",
    ],
    [
      "join of a text",
      { join: { field: "f", separator: "," } },
      { f: "a" },
      "field [f] of type [java.lang.String] cannot be cast to [java.util.List]",
    ],
    ["sort of null", { sort: { field: "f" } }, { f: null }, "field [f] is null, cannot sort."],
    [
      "foreach over null",
      { foreach: { field: "f", processor: { drop: {} } } },
      { f: null },
      "field [f] is null, cannot loop over its elements.",
    ],
    [
      "date that fits no format",
      { date: { field: "f", formats: ["yyyy"] } },
      { f: "soon" },
      "unable to parse date [soon]",
    ],
    [
      "dissect that does not fit",
      { dissect: { field: "f", pattern: "%{a},%{b}" } },
      { f: "a b" },
      "Unable to find match for dissect pattern: %{a},%{b} against source: a b",
    ],
    [
      "kv without a value",
      { kv: { field: "f", field_split: " ", value_split: "=" } },
      { f: "a" },
      "field [f] does not contain value_split [=]",
    ],
    [
      "convert to ip",
      { convert: { field: "f", type: "ip" } },
      { f: "x" },
      "'x' is not an IP string literal.",
    ],
    [
      "attachment that is not base64",
      { attachment: { field: "f" } },
      { f: "§" },
      "Illegal base64 character a7",
    ],
    ["attachment of null", { attachment: { field: "f" } }, { f: null }, "field [f] is null, cannot parse."],
  ])("%s fails", async (_what, processor, source, reason) => {
    const { error } = await simulated(processor, source);
    expect((error as JsonObject).reason).toBe(reason);
  });

  it.each<[string, Json, string]>([
    [
      "foreach",
      { foreach: { field: "f", processor: { drop: {}, fail: { message: "x" } } } },
      "[processor] Must specify exactly one processor type",
    ],
    [
      "foreach of the unknown",
      { foreach: { field: "f", processor: { colour: {} } } },
      "No processor type exists with name [colour]",
    ],
    [
      "sort",
      { sort: { field: "f", order: "up" } },
      "[order] Sort direction [up] not recognized. Valid values are: [asc, desc]",
    ],
    [
      "dot_expander",
      { dot_expander: { field: "f" } },
      "[field] field does not contain a dot and is not a wildcard",
    ],
    ["csv", { csv: { field: "f", target_fields: [] } }, "[target_fields] target fields list can't be empty"],
    ["split", { split: { field: "f" } }, "[separator] required property is missing"],
    ["date", { date: { field: "f" } }, "[formats] required property is missing"],
    [
      "convert",
      { convert: { field: "f", type: "colour" } },
      "[type] type [colour] not supported, cannot convert field.",
    ],
  ])("%s with a wrong configuration is refused when it is put", async (_what, processor, reason) => {
    const answer = await send(engine, "PUT", "/_ingest/pipeline/wrong", {
      body: { processors: [processor] },
    });
    expect([answer.status, answer.reason]).toEqual([400, reason]);
  });

  it.each(["script", "grok", "geoip", "inference", "enrich", "fingerprint"])(
    "%s is refused as something that only the real server has",
    async (type) => {
      const answer = await send(engine, "PUT", "/_ingest/pipeline/lacks", {
        body: { processors: [{ [type]: {} }] },
      });
      expect([answer.status, answer.type]).toEqual([501, "not_implemented_exception"]);
      expect(answer.reason).toContain(`[${type}]`);
    },
  );
});

describe("the pipeline that connectors write through", () => {
  const bulk = async (source: JsonObject): Promise<JsonObject> => {
    const body = `${JSON.stringify({ index: { _index: "docs", _id: "1" } })}\n${JSON.stringify(source)}\n`;
    const answer = await send(engine, "PUT", "/_bulk?refresh=true&pipeline=search-default-ingestion", {
      body,
    });
    const [item] = answer.body.items as { index: JsonObject }[];
    return item?.index ?? {};
  };
  const source = async () => (await send(engine, "GET", "/docs/_source/1")).body;
  const flags = { _extract_binary_content: true, _reduce_whitespace: true, _run_ml_inference: true };

  it("is there from the start", async () => {
    const { body } = await send(engine, "GET", "/_ingest/pipeline/search-default-ingestion");
    const pipeline = body["search-default-ingestion"] as JsonObject;
    expect(pipeline).toMatchObject({ version: 3, _meta: { managed: true, managed_by: "Search" } });
    const processors = pipeline.processors as JsonObject[];
    expect(processors.flatMap((each) => Object.keys(each))).toEqual([
      ...["attachment", "set", "gsub", "gsub", "trim", "remove"],
    ]);
  });

  it("extracts, squeezes and leaves no meta field", async () => {
    const file = base64(" A  file\n\nwith \ufffdtext ");
    expect(
      await bulk({ id: "1", _attachment: file, _attachment_indexed_chars: 1000, ...flags }),
    ).toMatchObject({
      status: 201,
    });
    expect(await source()).toEqual({ id: "1", body: "A file with text" });
  });

  it("does as the flags of the document say", async () => {
    await bulk({
      id: "1",
      body: " a  b ",
      _attachment: base64("x"),
      ...flags,
      _extract_binary_content: false,
    });
    expect(await source()).toEqual({ id: "1", body: "a b" });
    await bulk({ id: "1", _attachment: base64(" a  b "), ...flags, _reduce_whitespace: false });
    expect(await source()).toEqual({ id: "1", body: "a  b" });
  });

  it("notes a file that cannot be read, and keeps the document", async () => {
    await bulk({ id: "1", _attachment: "not base64!", ...flags });
    expect(await source()).toEqual({
      id: "1",
      _ingestion_errors: [
        "Processor 'attachment' in pipeline 'search-default-ingestion' failed with message 'Illegal base64 character 20'",
      ],
    });
  });

  it("refuses the document whose text only the real server could extract", async () => {
    expect(await bulk({ id: "1", _attachment: base64("%PDF-1.4"), ...flags })).toMatchObject({
      status: 501,
      error: { type: "not_implemented_exception" },
    });
  });
});

describe("a verbose simulation", () => {
  const ask = async (pipeline: JsonObject, _source: JsonObject) => {
    const body = { pipeline, docs: [{ _id: "1", _index: "i", _source }] };
    const answer = await send(engine, "POST", "/_ingest/pipeline/_simulate?verbose=true", { body });
    const [doc] = answer.body.docs as JsonObject[];
    return doc?.processor_results as JsonObject[];
  };
  const shown = (_source: JsonObject, ingest: JsonObject = {}) => ({
    _index: "i",
    _id: "1",
    _version: "-3",
    _source,
    _ingest: { pipeline: "_simulate_pipeline", timestamp: expect.any(String), ...ingest },
  });

  it("tells what every processor did", async () => {
    const processors = [
      { set: { tag: "t", description: "d", field: "a", value: 1 } },
      { set: { if: "ctx.a == 2", field: "b", value: 1 } },
      { set: { if: "ctx.a == 1", field: "c", value: 1 } },
      { fail: { message: "no", ignore_failure: true } },
      { drop: {} },
    ];
    expect(await ask({ processors }, {})).toEqual([
      { processor_type: "set", status: "success", description: "d", tag: "t", doc: shown({ a: 1 }) },
      { processor_type: "set", status: "skipped", if: { condition: "ctx.a == 2", result: false } },
      {
        processor_type: "set",
        status: "success",
        if: { condition: "ctx.a == 1", result: true },
        doc: shown({ a: 1, c: 1 }),
      },
      {
        processor_type: "fail",
        status: "error_ignored",
        ignored_error: { error: expect.objectContaining({ type: "fail_processor_exception", reason: "no" }) },
        doc: shown({ a: 1, c: 1 }),
      },
      { processor_type: "drop", status: "dropped" },
    ]);
  });

  it("tells what failed and how that was taken", async () => {
    const on_failure = [{ set: { field: "why", value: "{{{_ingest.on_failure_message}}}" } }];
    const results = await ask(
      { processors: [{ fail: { message: "no", on_failure } }, { fail: { message: "end" } }] },
      {},
    );
    expect(results.map(({ processor_type, status }) => [processor_type, status])).toEqual([
      ["fail", "error"],
      ["set", "success"],
      ["fail", "error"],
    ]);
    expect(results[1]).toMatchObject({ doc: { _source: { why: "no" } } });
  });
});
