import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(async () => {
  await engine[Symbol.asyncDispose]();
});

async function ask(method: string, path: string, body?: unknown) {
  const authorization = `Basic ${Buffer.from(`${engine.username}:${engine.password}`).toString("base64")}`;
  const response = await fetch(engine.url + path, {
    method,
    headers: { authorization, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function fill(index: string, count: number) {
  for (let n = 0; n < count; n++) await ask("PUT", `/${index}/_doc/${n}?refresh=true`, { n });
}

describe("_update_by_query", () => {
  it("writes what it finds again, through a pipeline", async () => {
    await fill("u", 3);
    await ask("PUT", "/_ingest/pipeline/mark", { processors: [{ set: { field: "marked", value: true } }] });
    const done = await ask("POST", "/u/_update_by_query?pipeline=mark&refresh=true", {
      query: { range: { n: { gte: 1 } } },
    });
    expect(done).toMatchObject({
      status: 200,
      body: { total: 2, updated: 2, deleted: 0, batches: 1, version_conflicts: 0, noops: 0, failures: [] },
    });
    expect(done.body).not.toHaveProperty("created");
    expect((await ask("GET", "/u/_doc/2")).body).toMatchObject({
      _version: 2,
      _source: { n: 2, marked: true },
    });
    expect((await ask("GET", "/u/_doc/0")).body).toMatchObject({ _version: 1, _source: { n: 0 } });
  });

  it("stops at what changed since it was found, or counts it", async () => {
    await ask("PUT", "/c", { settings: { refresh_interval: "-1" } });
    await fill("c", 1);
    await ask("PUT", "/c/_doc/0", { n: 7 });
    expect(await ask("POST", "/c/_update_by_query")).toMatchObject({
      status: 409,
      body: { updated: 0, version_conflicts: 1, failures: [{ id: "0", status: 409 }] },
    });
    expect(await ask("POST", "/c/_update_by_query?conflicts=proceed")).toMatchObject({
      status: 200,
      body: { updated: 0, version_conflicts: 1, failures: [] },
    });
  });

  it("runs no script", async () => {
    expect((await ask("POST", "/u/_update_by_query", { script: "x" })).status).toBe(501);
  });
});

describe("_reindex", () => {
  it("copies what a query finds, creating and updating", async () => {
    await fill("from", 4);
    await ask("PUT", "/to/_doc/3", { old: true });
    const done = await ask("POST", "/_reindex?refresh=true", {
      source: { index: "from", query: { range: { n: { gte: 2 } } } },
      dest: { index: "to" },
    });
    expect(done).toMatchObject({ status: 200, body: { total: 2, created: 1, updated: 1, failures: [] } });
    expect((await ask("GET", "/to/_count")).body).toMatchObject({ count: 2 });
  });

  it("only creates where asked, and counts or shows what is there", async () => {
    const body = { source: { index: "from" }, dest: { index: "to", op_type: "create" } };
    expect(await ask("POST", "/_reindex", body)).toMatchObject({
      status: 409,
      body: { version_conflicts: 2 },
    });
    expect(await ask("POST", "/_reindex", { ...body, conflicts: "proceed" })).toMatchObject({
      status: 200,
      body: { failures: [] },
    });
  });

  it("keeps to max_docs and a part of the source", async () => {
    const done = await ask("POST", "/_reindex?refresh=true", {
      max_docs: 1,
      source: { index: "from", _source: ["none"] },
      dest: { index: "part" },
    });
    expect(done.body).toMatchObject({ total: 1, created: 1 });
    expect((await ask("GET", "/part/_doc/0")).body).toMatchObject({ _source: {} });
  });

  it("refuses to write where it reads, and what it lacks", async () => {
    const refused = await ask("POST", "/_reindex", { source: { index: "from" }, dest: { index: "from" } });
    expect(refused.status).toBe(400);
    expect((await ask("POST", "/_reindex", { source: {}, dest: {} })).status).toBe(400);
    const remote = { source: { index: "a", remote: { host: "http://x" } }, dest: { index: "b" } };
    expect((await ask("POST", "/_reindex", remote)).status).toBe(501);
  });
});
