import { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
let client: Client;
const now = Date.UTC(2026, 10, 23);

beforeAll(async () => {
  engine = await startEmbedded({ clock: () => now });
  const { url: node, username, password } = engine;
  client = new Client({ node, auth: { username, password }, maxRetries: 0 });
});
afterAll(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

const flags = ["_extract_binary_content", "_reduce_whitespace", "_run_ml_inference"];
const metaFields = ["_attachment", "_attachment_indexed_chars", "_extracted_attachment", ...flags];
const standIn = {
  description: "stands in for the connectors' own",
  version: 1,
  processors: [{ remove: { tag: "remove_meta_fields", field: metaFields, ignore_missing: true } }],
};

describe("the pipeline API", () => {
  it("answers 404 and an empty object for a pipeline that is not there", async () => {
    expect(await send(engine, "GET", "/_ingest/pipeline/absent")).toMatchObject({ status: 404, body: {} });
    expect(await send(engine, "GET", "/_ingest/pipeline/absent*")).toMatchObject({ status: 404, body: {} });
    expect(await send(engine, "GET", "/_ingest/pipeline")).toMatchObject({ status: 200, body: {} });
  });

  it("stores a pipeline and gives it back with its dates", async () => {
    expect(await client.ingest.putPipeline({ id: "p", ...standIn })).toEqual({ acknowledged: true });
    const stored = { ...standIn, created_date_millis: now, modified_date_millis: now };
    expect(await client.ingest.getPipeline({ id: "p,absent" })).toEqual({ p: stored });
    expect(await client.ingest.getPipeline({ id: "p*", summary: true })).toEqual({ p: {} });
  });

  it("checks if_version, and counts on when none is said", async () => {
    const put = (query: string, body: unknown) =>
      send(engine, "PUT", `/_ingest/pipeline/v${query}`, { body });
    await put("", { version: 1, processors: [] });
    expect((await put("?if_version=7", { processors: [] })).reason).toBe(
      "version conflict, required version [7] for pipeline [v] but current version is [1]",
    );
    expect((await put("?if_version=1", { processors: [] })).status).toBe(200);
    expect((await send(engine, "GET", "/_ingest/pipeline/v")).body).toMatchObject({ v: { version: 2 } });
    expect(
      (await send(engine, "PUT", "/_ingest/pipeline/n?if_version=7", { body: { processors: [] } })).reason,
    ).toBe("version conflict, required version [7] for pipeline [n] but no pipeline was found");
  });

  it("deletes, but neither what is missing nor what an index defaults to", async () => {
    await client.ingest.putPipeline({ id: "d", processors: [] });
    await client.indices.create({ index: "uses-d", settings: { default_pipeline: "d" } });
    expect((await send(engine, "DELETE", "/_ingest/pipeline/d")).reason).toBe(
      "pipeline [d] cannot be deleted because it is the default pipeline for 1 index(es) including [uses-d]",
    );
    await client.indices.delete({ index: "uses-d" });
    expect(await client.ingest.deletePipeline({ id: "d" })).toEqual({ acknowledged: true });
    const missing = await send(engine, "DELETE", "/_ingest/pipeline/d");
    expect([missing.status, missing.type, missing.reason]).toEqual([
      404,
      "resource_not_found_exception",
      "pipeline [d] is missing",
    ]);
  });

  it("wants a body, and other methods are not allowed", async () => {
    expect((await send(engine, "PUT", "/_ingest/pipeline/x")).reason).toBe(
      "request body or source parameter is required",
    );
    const post = await send(engine, "POST", "/_ingest/pipeline/x", { body: {} });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET,PUT,DELETE"]);
  });
});

describe("writes through a pipeline", () => {
  beforeAll(async () => {
    await client.ingest.putPipeline({ id: "stand-in", ...standIn });
  });

  it("bulk indexing takes the flags out and keeps every other byte", async () => {
    const source =
      '{"id":"1","big":9007199254740993,"f":1.0,"_extract_binary_content":true,"_run_ml_inference":true}';
    const body = `{"index":{"_index":"bulk","_id":"1"}}\n${source}\n`;
    const answer = await send(engine, "PUT", "/_bulk?pipeline=stand-in", {
      body,
      contentType: "application/vnd.elasticsearch+x-ndjson; compatible-with=8",
    });
    expect(answer.body).toMatchObject({ errors: false, items: [{ index: { status: 201 } }] });
    const { url, username, password } = engine;
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    const stored = await fetch(`${url}/bulk/_source/1`, { headers: { authorization } });
    expect(await stored.text()).toBe('{"id":"1","big":9007199254740993,"f":1.0}');
  });

  it("an upsert's partial document goes through it too", async () => {
    await client.bulk({
      pipeline: "stand-in",
      operations: [
        { update: { _index: "bulk", _id: "u" } },
        { doc: { a: 1, _reduce_whitespace: true }, doc_as_upsert: true },
      ],
    });
    expect(await client.getSource({ index: "bulk", id: "u" })).toEqual({ a: 1 });
  });

  it("an unknown pipeline fails the item, and a single write", async () => {
    const { errors, items } = await client.bulk({
      pipeline: "absent",
      operations: [{ index: { _index: "bulk", _id: "2" } }, { a: 1 }],
    });
    expect([errors, items[0]?.index?.status, items[0]?.index?.error]).toEqual([
      true,
      400,
      { type: "illegal_argument_exception", reason: "pipeline with id [absent] does not exist" },
    ]);
    const single = await send(engine, "PUT", "/bulk/_doc/2?pipeline=absent", { body: { a: 1 } });
    expect([single.status, single.reason]).toEqual([400, "pipeline with id [absent] does not exist"]);
  });

  it("an index's default pipeline runs unless the request says _none", async () => {
    await client.indices.create({ index: "by-default", settings: { default_pipeline: "stand-in" } });
    await client.index({ index: "by-default", id: "1", document: { _attachment: "x" } });
    await client.index({ index: "by-default", id: "2", document: { _attachment: "x" }, pipeline: "_none" });
    expect(await client.getSource({ index: "by-default", id: "1" })).toEqual({});
    expect(await client.getSource({ index: "by-default", id: "2" })).toEqual({ _attachment: "x" });
  });

  it("a failing processor fails its item alone; a dropped document is a noop", async () => {
    await client.ingest.putPipeline({
      id: "picky",
      processors: [{ drop: { if: "ctx.a == 'drop'" } }, { rename: { field: "a", target_field: "b" } }],
    });
    const { items } = await client.bulk({
      pipeline: "picky",
      operations: [
        { index: { _index: "picky", _id: "1" } },
        { a: 1 },
        { index: { _index: "picky", _id: "2" } },
        { c: 1 },
        { index: { _index: "picky", _id: "3" } },
        { a: "drop" },
      ],
    });
    expect(items.map(({ index }) => [index?.status, index?.result ?? index?.error?.reason])).toEqual([
      [201, "created"],
      [400, "field [a] doesn't exist"],
      [200, "noop"],
    ]);
  });

  it("a pipeline calls another one; a circle and a missing one fail", async () => {
    const { put } = {
      put: (id: string, name: string) =>
        client.ingest.putPipeline({ id, processors: [{ pipeline: { name } }] }),
    };
    await put("outer", "stand-in");
    await client.index({ index: "nested", id: "1", document: { a: 1, _attachment: "x" }, pipeline: "outer" });
    expect(await client.getSource({ index: "nested", id: "1" })).toEqual({ a: 1 });
    await put("circle", "circle");
    await put("into-nothing", "absent");
    for (const [pipeline, reason] of [
      ["circle", "Cycle detected for pipeline: circle"],
      ["into-nothing", "Pipeline processor configured for non-existent pipeline [absent]"],
    ])
      expect((await send(engine, "PUT", `/nested/_doc/2?pipeline=${pipeline}`, { body: {} })).reason).toBe(
        reason,
      );
  });
});

// Bodies as the real 9.5.0 answered them.
describe("_simulate", () => {
  const simulate = (body: unknown, path = "/_ingest/pipeline/_simulate") =>
    send(engine, "POST", path, { body });

  it("shows each document as the pipeline leaves it", async () => {
    const docs = [{ _source: { a: " x " } }, { _index: "x", _id: "1", _source: { a: "y" } }];
    const _ingest = { timestamp: new Date(now).toISOString() };
    expect((await simulate({ pipeline: { processors: [{ trim: { field: "a" } }] }, docs })).body).toEqual({
      docs: [
        { doc: { _index: "_index", _version: "-3", _id: "_id", _source: { a: "x" }, _ingest } },
        { doc: { _index: "x", _version: "-3", _id: "1", _source: { a: "y" }, _ingest } },
      ],
    });
  });

  it("shows a failure as the error it is, and nothing for a dropped document", async () => {
    const processors = [{ drop: { if: "ctx.a == 1" } }, { trim: { field: "a" } }];
    const { body } = await simulate({
      pipeline: { processors },
      docs: [{ _source: {} }, { _source: { a: 1 } }],
    });
    const error = { type: "illegal_argument_exception", reason: "field [a] not present as part of path [a]" };
    expect(body).toEqual({ docs: [{ error: { root_cause: [error], ...error } }, null] });
  });

  it.each<[string, unknown, string]>([
    ["", { docs: [{ _source: {} }] }, "[pipeline] required property is missing"],
    ["", { pipeline: { processors: [] }, docs: [] }, "must specify at least one document in [docs]"],
    ["", { pipeline: { processors: [] } }, "[docs] required property is missing"],
    ["", { pipeline: { processors: [] }, docs: [{}] }, "[_source] required property is missing"],
    ["absent/", { docs: [{ _source: {} }] }, "pipeline [absent] does not exist"],
  ])("%s%j is refused", async (id, body, reason) => {
    const answer = await simulate(body, `/_ingest/pipeline/${id}_simulate`);
    expect([answer.status, answer.reason]).toEqual([400, reason]);
  });
});
