import { Client } from "@elastic/elasticsearch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
let client: Client;

beforeEach(async () => {
  engine = await startEmbedded({ clock: () => 0 });
  const { url: node, username, password } = engine;
  client = new Client({ node, auth: { username, password }, maxRetries: 0 });
  const operations = [1, 2, 3].flatMap((n) => [
    { index: { _index: "i", _id: `${n}` } },
    { kind: n < 3 ? "a" : "b" },
  ]);
  await client.bulk({ operations, refresh: true });
});
afterEach(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

const path = "/i/_delete_by_query";
const remove = (body: unknown, query = "") => send(engine, "POST", path + query, { body });
const exists = (id: string) => client.exists({ index: "i", id });

// The shape of the answer is that of Elastic's public documentation.
describe("_delete_by_query", () => {
  it("deletes what matches and says how many", async () => {
    const { status, body } = await remove({ query: { term: { "kind.keyword": "a" } } }, "?refresh=true");
    expect([status, body]).toEqual([
      200,
      {
        took: expect.any(Number),
        timed_out: false,
        total: 2,
        deleted: 2,
        batches: 1,
        version_conflicts: 0,
        noops: 0,
        retries: { bulk: 0, search: 0 },
        throttled_millis: 0,
        requests_per_second: -1,
        throttled_until_millis: 0,
        failures: [],
      },
    ]);
    expect([await exists("1"), await exists("2"), await exists("3")]).toEqual([false, false, true]);
  });

  it("works as the official client asks, in batches, up to max_docs", async () => {
    expect(
      await client.deleteByQuery({ index: "i", query: { match_all: {} }, scroll_size: 1, max_docs: 2 }),
    ).toMatchObject({
      total: 2,
      deleted: 2,
      batches: 2,
    });
  });

  it("passes over an index that is not there when told so, and not otherwise", async () => {
    const body = { query: { match_all: {} } };
    const absent = (query: string) => send(engine, "POST", `/absent/_delete_by_query${query}`, { body });
    expect(await absent("?ignore_unavailable=true")).toMatchObject({
      status: 200,
      body: { total: 0, batches: 0 },
    });
    expect(await absent("")).toMatchObject({ status: 404, type: "index_not_found_exception" });
  });

  it("does not delete what changed since it became searchable", async () => {
    await client.index({ index: "i", id: "1", document: { kind: "new" } });
    const stopped = await remove({ query: { match_all: {} } });
    expect(stopped).toMatchObject({ status: 409, body: { version_conflicts: 1, deleted: 2 } });
    expect(stopped.body.failures).toMatchObject([
      { index: "i", id: "1", status: 409, cause: { type: "version_conflict_engine_exception" } },
    ]);
    expect(await exists("1")).toBe(true);
  });

  it("counts such conflicts when told to proceed", async () => {
    await client.index({ index: "i", id: "1", document: { kind: "new" } });
    expect(await remove({ query: { match_all: {} } }, "?conflicts=proceed")).toMatchObject({
      status: 200,
      body: { total: 3, deleted: 2, version_conflicts: 1, failures: [] },
    });
  });

  it.each<[string, unknown, number]>([
    ["", {}, 400],
    ["", { query: { nope: {} } }, 400],
    ["", { query: { match_all: {} }, foo: 1 }, 400],
    ["", { query: { match_all: {} }, slice: { id: 0, max: 2 } }, 501],
    ["?conflicts=maybe", { query: { match_all: {} } }, 400],
    ["?wait_for_completion=false", { query: { match_all: {} } }, 501],
    ["?foo=1", { query: { match_all: {} } }, 400],
  ])("refuses %s %j and deletes nothing", async (query, body, status) => {
    expect((await remove(body, query)).status).toBe(status);
    expect(await exists("1")).toBe(true);
  });

  it("deletes only what the caller can see: by a role's query, and through a filtered alias", async () => {
    const body = { query: { match_all: {} } };
    const seen = { term: { kind: "b" } };
    await client.indices.putAlias({ index: "i", name: "some", filter: seen });
    expect((await send(engine, "POST", "/some/_delete_by_query", { body })).body.deleted).toBe(1);
    expect([await exists("1"), await exists("3")]).toEqual([true, false]);
    const { encoded: apiKey } = await client.security.createApiKey({
      name: "k",
      role_descriptors: {
        r: { indices: [{ names: ["i"], privileges: ["all"], query: { ids: { values: ["2"] } } }] },
      },
    });
    await client.indices.refresh({ index: "i" });
    expect((await send(engine, "POST", path, { body, apiKey })).body.deleted).toBe(1);
    expect([await exists("1"), await exists("2")]).toEqual([true, false]);
  });

  it("wants the right to search and the right to delete", async () => {
    const body = { query: { match_all: {} } };
    for (const privilege of ["read", "delete"] as const) {
      const { encoded: apiKey } = await client.security.createApiKey({
        name: privilege,
        role_descriptors: { r: { indices: [{ names: ["i"], privileges: [privilege] }] } },
      });
      expect((await send(engine, "POST", path, { body, apiKey })).status).toBe(403);
      const wildcard = await send(engine, "POST", "/i*/_delete_by_query", { body, apiKey });
      expect(wildcard.body.deleted ?? 0).toBe(0);
    }
    expect(await exists("1")).toBe(true);
  });
});
