import { Client } from "@elastic/elasticsearch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
let client: Client;
let now = 0;
const iso = () => new Date(now).toISOString();

beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 12);
  engine = await startEmbedded({ clock: () => now });
  const { url: node, username, password } = engine;
  client = new Client({ node, auth: { username, password }, maxRetries: 0 });
  await client.connector.put({
    connector_id: "c",
    index_name: "search-a",
    service_type: "s3",
    language: "de",
  });
});
afterEach(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

const index = ".elastic-connectors-sync-jobs";
const put = (path: string, body?: unknown) =>
  send(engine, "PUT", `/_connector/_sync_job/${path}`, body === undefined ? {} : { body });
const job = (id: string) => client.connector.syncJobGet({ connector_sync_job_id: id });
const create = async (fields: object = {}) => {
  const { body } = await send(engine, "POST", "/_connector/_sync_job", { body: { id: "c", ...fields } });
  return String(body.id);
};

describe("a new sync job", () => {
  it("is pending, counts nothing and carries a snapshot of its connector", async () => {
    const pipeline = {
      name: "p",
      extract_binary_content: true,
      reduce_whitespace: true,
      run_ml_inference: false,
    };
    await client.connector.updatePipeline({ connector_id: "c", pipeline });
    const configuration = {
      host: { label: "Host", value: "h", required: true, sensitive: false, default_value: null },
    };
    await send(engine, "PUT", "/_connector/c/_configuration", { body: { configuration } });
    const { filtering } = await client.connector.get({ connector_id: "c" });
    const id = await create();
    expect(await job(id)).toEqual({
      id,
      connector: {
        id: "c",
        filtering: filtering[0]?.active,
        index_name: "search-a",
        language: "de",
        pipeline,
        service_type: "s3",
        configuration,
      },
      created_at: iso(),
      last_seen: iso(),
      job_type: "full",
      trigger_method: "on_demand",
      status: "pending",
      deleted_document_count: 0,
      indexed_document_count: 0,
      indexed_document_volume: 0,
      total_document_count: 0,
      metadata: {},
    });
    expect(await client.exists({ index, id })).toBe(true);
  });

  it("of an access-control sync carries the name of the access-control index", async () => {
    const id = await create({ job_type: "access_control", trigger_method: "scheduled" });
    expect((await job(id)).connector.index_name).toBe(".search-acl-filter-search-a");
  });

  it("needs a connector with an index and a service type", async () => {
    await client.connector.put({ connector_id: "no-index", service_type: "s3" });
    await client.connector.put({ connector_id: "no-type", index_name: "search-b" });
    const post = (body: unknown) => send(engine, "POST", "/_connector/_sync_job", { body });
    expect(await post({ id: "absent" })).toMatchObject({
      status: 404,
      type: "resource_not_found_exception",
      reason: "Connector with id 'absent' does not exist.",
    });
    expect((await post({ id: "no-index" })).reason).toContain("with no index attached");
    expect((await post({ id: "no-type" })).reason).toContain("with [service_type] not defined");
    for (const body of [{ id: "c", job_type: "x" }, { id: "c", trigger_method: "x" }, { id: "c", x: 1 }, {}])
      expect((await post(body)).status).toBe(400);
    expect((await send(engine, "POST", "/_connector/_sync_job")).status).toBe(400);
  });
});

describe("the life of a job", () => {
  it("goes from pending to completed as a service drives it", async () => {
    const id = await create();
    now += 1000;
    const claimed = { worker_hostname: "w", sync_cursor: { at: 7 } };
    expect((await put(`${id}/_claim`, claimed)).body).toEqual({ result: "updated" });
    expect(await job(id)).toMatchObject({
      status: "in_progress",
      started_at: iso(),
      last_seen: iso(),
      worker_hostname: "w",
      connector: { id: "c", sync_cursor: { at: 7 } },
    });
    expect(await client.connector.get({ connector_id: "c" })).not.toHaveProperty("sync_cursor");

    now += 10_000;
    const counts = { deleted_document_count: 1, indexed_document_count: 20, indexed_document_volume: 3 };
    expect((await put(`${id}/_stats`, { ...counts, metadata: {} })).body).toEqual({ result: "updated" });
    expect(await job(id)).toMatchObject({ ...counts, last_seen: iso(), status: "in_progress" });
    now += 1000;
    await put(`${id}/_check_in`);
    expect((await job(id)).last_seen).toBe(iso());

    const { _seq_no, _primary_term } = await client.get({ index, id });
    const doc = { status: "completed", completed_at: iso(), error: null, total_document_count: 19 };
    await client.update({
      index,
      id,
      doc,
      if_seq_no: _seq_no as number,
      if_primary_term: _primary_term as number,
    });
    expect(await job(id)).toMatchObject(doc);
    expect((await put(`${id}/_cancel`)).reason).toContain("from [completed] to [canceling]");
  });

  it("canceling one that runs asks the worker", async () => {
    const id = await create();
    await put(`${id}/_claim`, { worker_hostname: "w" });
    expect((await put(`${id}/_cancel`)).body).toEqual({ result: "updated" });
    const { status, cancelation_requested_at, canceled_at } = await job(id);
    expect([status, cancelation_requested_at, canceled_at]).toEqual(["canceling", iso(), undefined]);
  });

  it("canceling one that waits ends it, once", async () => {
    const id = await create();
    await put(`${id}/_cancel`);
    expect(await job(id)).toMatchObject({
      status: "canceled",
      cancelation_requested_at: iso(),
      canceled_at: iso(),
      completed_at: iso(),
    });
    expect(await put(`${id}/_cancel`)).toMatchObject({
      status: 400,
      reason: expect.stringContaining("Invalid transition attempt from [canceled] to [canceling]"),
    });
  });

  it("an error ends one that runs, not one that waits", async () => {
    const id = await create();
    expect((await put(`${id}/_error`, { error: "e" })).status).toBe(400);
    await put(`${id}/_claim`, { worker_hostname: "w" });
    expect((await put(`${id}/_error`, { error: "e" })).body).toEqual({ result: "updated" });
    expect(await job(id)).toMatchObject({ status: "error", error: "e" });
  });

  it("stats may say the total, when it was seen, and anything as metadata", async () => {
    const id = await create();
    const stats = {
      deleted_document_count: 0,
      indexed_document_count: 1,
      indexed_document_volume: 2,
      total_document_count: 3,
      last_seen: "2023-12-04T08:45:50.567149Z",
      metadata: { some: { thing: 1 } },
    };
    await put(`${id}/_stats`, stats);
    expect(await job(id)).toMatchObject(stats);
  });
});

describe("lists and deletion of jobs", () => {
  it("lists the youngest first, filtered, a page at a time", async () => {
    await client.connector.put({ connector_id: "d", index_name: "search-d", service_type: "s3" });
    const first = await create();
    now += 1000;
    const second = await create({ job_type: "incremental" });
    now += 1000;
    const other = await create({ id: "d" });
    await put(`${second}/_cancel`);
    const list = async (query: string) => {
      const { body } = await send(engine, "GET", `/_connector/_sync_job${query}`);
      return [body.count, (body.results as { id: string }[]).map(({ id }) => id)];
    };
    expect(await list("")).toEqual([3, [other, second, first]]);
    expect(await list("?from=1&size=1")).toEqual([3, [second]]);
    expect(await list("?connector_id=c")).toEqual([2, [second, first]]);
    expect(await list("?status=pending")).toEqual([2, [other, first]]);
    expect(await list("?job_type=incremental,access_control")).toEqual([1, [second]]);
    for (const query of ["?status=odd", "?job_type=odd", "?from=-1"])
      expect((await send(engine, "GET", `/_connector/_sync_job${query}`)).status).toBe(400);
  });

  it("deletes one, or all of a connector with it", async () => {
    const [one] = [await create(), await create(), await create()];
    const path = `/_connector/_sync_job/${one}`;
    expect((await send(engine, "DELETE", path)).body).toEqual({ acknowledged: true });
    expect((await send(engine, "DELETE", path)).status).toBe(404);
    expect((await send(engine, "GET", path)).status).toBe(404);
    expect((await send(engine, "GET", "/_connector/_sync_job")).body.count).toBe(2);
    await send(engine, "DELETE", "/_connector/c?delete_sync_jobs=true");
    expect((await send(engine, "GET", "/_connector/_sync_job")).body).toEqual({ count: 0, results: [] });
  });
});

describe("refusals of jobs", () => {
  const counts = { deleted_document_count: 0, indexed_document_count: 0, indexed_document_volume: 0 };

  it.each<[string, unknown]>([
    ["_claim", {}],
    ["_claim", { worker_hostname: null }],
    ["_stats", { ...counts, deleted_document_count: -1 }],
    ["_stats", { ...counts, indexed_document_count: -1 }],
    ["_stats", { ...counts, indexed_document_volume: -1 }],
    ["_stats", { ...counts, total_document_count: -1 }],
    ["_stats", { ...counts, metadata: "abc" }],
    ["_stats", { ...counts, metadata: 123 }],
    ["_stats", { deleted_document_count: 0 }],
    ["_error", {}],
  ])("%s refuses %j and changes nothing", async (what, body) => {
    const id = await create();
    const before = await job(id);
    expect((await put(`${id}/${what}`, body)).status).toBe(400);
    expect(await job(id)).toEqual(before);
  });

  it.each<[string, unknown]>([
    ["_claim", { worker_hostname: "w" }],
    ["_stats", counts],
    ["_check_in", undefined],
    ["_cancel", undefined],
    ["_error", { error: "e" }],
  ])("%s of a job that is not there is a 404", async (what, body) => {
    expect(await put(`absent/${what}`, body)).toMatchObject({
      status: 404,
      type: "resource_not_found_exception",
    });
  });
});
