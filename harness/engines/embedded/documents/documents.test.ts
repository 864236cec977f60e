import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../json.ts";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(() => engine[Symbol.asyncDispose]());

const put = (path: string, body?: unknown) => send(engine, "PUT", path, { body });
const post = (path: string, body?: unknown) => send(engine, "POST", path, { body });
const get = (path: string) => send(engine, "GET", path);
const brief = ({ status, body }: { status: number; body: JsonObject }) => [
  status,
  body.result,
  body._version,
  body._seq_no,
];

/** Everything expected here was answered by a real server of the same version, asked the same. */
describe("writing single documents", () => {
  it("creates, replaces and deletes, counting on", async () => {
    const created = await put("/single/_doc/1", { a: 1 });
    expect(created.body).toEqual({
      _index: "single",
      _id: "1",
      _version: 1,
      result: "created",
      _shards: { total: 2, successful: 1, failed: 0 },
      _seq_no: 0,
      _primary_term: 1,
    });
    expect([created.status, created.headers.get("location")]).toEqual([201, "/single/_doc/1"]);
    expect(brief(await put("/single/_doc/1", { a: 2 }))).toEqual([200, "updated", 2, 1]);
    expect(brief(await send(engine, "DELETE", "/single/_doc/1"))).toEqual([200, "deleted", 3, 2]);
    expect(brief(await send(engine, "DELETE", "/single/_doc/1"))).toEqual([404, "not_found", 4, 3]);
    expect((await get("/single/_doc/1")).body).toEqual({ _index: "single", _id: "1", found: false });
  });

  it("keeps a source byte for byte", async () => {
    const source = '{ "b":1.0,\n "a" : 9007199254740993 , "é":"\\u00e9"}';
    await put("/bytes/_doc/1", source);
    const authorization = `Basic ${Buffer.from(`elastic:${engine.password}`).toString("base64")}`;
    const answer = await fetch(`${engine.url}/bytes/_source/1`, { headers: { authorization } });
    expect(await answer.text()).toBe(source);
  });

  it("holds writes to the conditions they name", async () => {
    await put("/held/_doc/1", {});
    await put("/held/_doc/1", {});
    const conflicts = await Promise.all([
      put("/held/_create/1", {}),
      put("/held/_doc/1?if_seq_no=0&if_primary_term=1", {}),
      put("/held/_doc/9?if_seq_no=0&if_primary_term=1", {}),
      put("/held/_doc/1?version=2&version_type=external", {}),
      post("/held/_update/1?if_seq_no=0&if_primary_term=1", { doc: { a: 1 } }),
    ]);
    expect(conflicts.map(({ status, reason }) => `${status} ${reason}`)).toEqual([
      "409 [1]: version conflict, document already exists (current version [2])",
      "409 [1]: version conflict, required seqNo [0], primary term [1]. current document has seqNo [1] and primary term [1]",
      "409 [9]: version conflict, required seqNo [0], primary term [1]. but no document was found",
      "409 [1]: version conflict, current version [2] is higher or equal to the one provided [2]",
      "409 [1]: version conflict, required seqNo [0], primary term [1]. current document has seqNo [1] and primary term [1]",
    ]);
    expect(brief(await put("/held/_doc/1?if_seq_no=1&if_primary_term=1", {}))).toEqual([
      200,
      "updated",
      3,
      2,
    ]);
  });

  it("says that it refreshed when told to", async () => {
    expect((await put("/fresh/_doc/1?refresh=true", {})).body.forced_refresh).toBe(true);
    expect((await put("/fresh/_doc/1?refresh=wait_for", {})).body).not.toHaveProperty("forced_refresh");
    expect((await put("/fresh/_doc/1?refresh=soon", {})).reason).toBe("Unknown value for refresh: [soon].");
  });

  it("shows the part of a source that is asked for", async () => {
    await put("/part/_doc/1", { a: 1, b: { c: 2, d: [{ e: 1, f: 2 }] } });
    const source = async (query: string) => (await get(`/part/_doc/1?${query}`)).body._source;
    expect(await source("_source=a,b.c")).toEqual({ a: 1, b: { c: 2 } });
    expect(await source("_source_includes=b&_source_excludes=b.d.e")).toEqual({ b: { c: 2, d: [{ f: 2 }] } });
    expect(await source("_source_excludes=*.c")).toEqual({ a: 1, b: { d: [{ e: 1, f: 2 }] } });
    expect(await source("_source=zz")).toEqual({});
    expect(await source("_source=false")).toBeUndefined();
  });
});

describe("updating documents", () => {
  it("merges objects, replaces lists, stores null, and leaves alone what stays the same", async () => {
    await put("/merged/_doc/1", { a: { x: 1, y: 2 }, list: [1, 2], kept: true });
    const changed = await post("/merged/_update/1?_source=true", {
      doc: { a: { y: 3, z: 4 }, list: [5], gone: null },
    });
    const now = { a: { x: 1, y: 3, z: 4 }, list: [5], kept: true, gone: null };
    expect(changed.body.get).toEqual({ _seq_no: 1, _primary_term: 1, found: true, _source: now });
    const again = await post("/merged/_update/1", { doc: { a: { y: 3 }, list: [5], gone: null } });
    expect(brief(again)).toEqual([200, "noop", 2, 1]);
    expect(again.body._shards).toEqual({ total: 0, successful: 0, failed: 0 });
    expect(brief(await post("/merged/_update/1", { doc: {}, detect_noop: false }))).toEqual([
      200,
      "updated",
      3,
      2,
    ]);
  });

  it("creates what is missing only when there is something to create it from", async () => {
    expect((await post("/upserted/_update/1", { doc: { a: 1 } })).type).toBe("document_missing_exception");
    expect(brief(await post("/upserted/_update/1", { doc: { a: 1 }, doc_as_upsert: true }))).toEqual([
      201,
      "created",
      1,
      0,
    ]);
    await post("/upserted/_update/2", { doc: { a: 1 }, upsert: { b: 2 } });
    expect((await get("/upserted/_doc/2")).body._source).toEqual({ b: 2 });
  });

  it.each([
    [{ dok: {} }, "[1:2] [UpdateRequest] unknown field [dok] did you mean [doc]?"],
    [{}, "Validation Failed: 1: script or doc is missing;"],
    [{ doc: [] }, "[1:8] [UpdateRequest] doc doesn't support values of type: START_ARRAY"],
    ['{"doc":{},"doc":{}}', expect.stringContaining("Duplicate field 'doc'")],
  ])("refuses %j", async (body, reason) => {
    const answer = await post("/refused/_update/1", body);
    expect([answer.status, answer.reason]).toEqual([400, reason]);
  });
});

describe("bulk requests", () => {
  const bulk = async (lines: unknown[], query = "") => {
    const body = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
    return send(engine, "PUT", `/bulked/_bulk${query}`, { body, contentType: "application/x-ndjson" });
  };
  const outcomes = (body: JsonObject) =>
    (body.items as Record<string, JsonObject>[]).map((item) => {
      const [[action, result] = ["", {} as JsonObject]] = Object.entries(item);
      const error = result.error as JsonObject | undefined;
      return [action, result._id, result.status, error ? error.reason : result.result];
    });

  it("carries out every operation that it can, and says of the others why not", async () => {
    const { status, body } = await bulk([
      { index: { _id: "1" } },
      { a: 1 },
      { create: { _id: "1" } },
      { a: 1 },
      { update: { _id: "1" } },
      { doc: { a: 1 } },
      { update: { _id: "1" } },
      { doc: { b: 1 } },
      { update: { _id: "2" } },
      { doc: { b: 1 } },
      { update: { _id: "3" } },
      { doc: { b: 1 }, doc_as_upsert: true },
      { delete: { _id: "9" } },
      { delete: { _id: "3" } },
      { index: { _id: "4" } },
      { a: "foo" },
      { index: { _id: "4" } },
      '{"a":',
      { index: { _index: "Bulked", _id: "4" } },
      { a: 1 },
      { index: { _id: "" } },
      { a: 1 },
      { index: { _id: "5", pipeline: "none-such" } },
      {},
      { index: { _id: "6", require_alias: true } },
      {},
    ]);
    expect([status, body.errors]).toEqual([200, true]);
    expect(outcomes(body)).toEqual([
      ["index", "1", 201, "created"],
      ["create", "1", 409, "[1]: version conflict, document already exists (current version [1])"],
      ["update", "1", 200, "noop"],
      ["update", "1", 200, "updated"],
      ["update", "2", 404, "[2]: document missing"],
      ["update", "3", 201, "created"],
      ["delete", "9", 404, "not_found"],
      ["delete", "3", 200, "deleted"],
      [
        "index",
        "4",
        400,
        "[1:6] failed to parse field [a] of type [long] in document with id '4'. Preview of field's value: 'foo'",
      ],
      ["index", "4", 400, "[1:2] failed to parse: [1:6] Unexpected end of file"],
      ["index", "4", 400, "Invalid index name [Bulked], must be lowercase"],
      ["index", "", 400, "if _id is specified it must not be empty"],
      ["index", "5", 400, "pipeline with id [none-such] does not exist"],
      [
        "index",
        "6",
        404,
        "no such index [bulked] and [require_alias] request flag is [true] and [bulked] is not an alias",
      ],
    ]);
  });

  it.each([
    [
      [{ indx: {} }, {}],
      "Malformed action/metadata line [1], expected field [create], [delete], [index] or [update] but found [indx]",
    ],
    [[{ index: { foo: 1 } }, {}], "Action/metadata line [1] contains an unknown parameter [foo]"],
    [[["index"], {}], "Malformed action/metadata line [1], expected START_OBJECT but found [START_ARRAY]"],
    [
      [{ index: {}, x: 1 }, {}],
      "Malformed action/metadata line [1], expected END_OBJECT but found [FIELD_NAME]",
    ],
    [
      [{ index: { _index: ["x"] } }, {}],
      "Malformed action/metadata line [1], expected a simple value for field [_index] but found [START_ARRAY]",
    ],
    [[{ delete: {} }], "Validation Failed: 1: id is missing;"],
    [[""], "Validation Failed: 1: no requests added;"],
    [[], "request body is required"],
  ])("is refused as a whole for %j", async (lines, reason) => {
    const answer = await bulk([...lines]);
    expect([answer.status, answer.reason]).toEqual([400, reason]);
  });

  it("is refused as a whole, and nothing written, when a later line is malformed or the last one open", async () => {
    const open = await send(engine, "POST", "/untouched/_bulk", { body: '{"index":{}}\n{}' });
    expect(open.reason).toBe("The bulk request must be terminated by a newline [\\n]");
    await send(engine, "POST", "/untouched/_bulk", { body: '{"index":{}}\n{}\n{"foo":{}}\n{}\n' });
    expect((await get("/untouched")).status).toBe(404);
  });

  it("names an index that no line and no path gives", async () => {
    const answer = await send(engine, "POST", "/_bulk", { body: '{"index":{}}\n{}\n' });
    expect(answer.reason).toBe("Validation Failed: 1: index is missing;");
  });
});
