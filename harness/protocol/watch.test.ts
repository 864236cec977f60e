import { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Watch } from "../../connectors/framework/protocol/watch.ts";
import { connect } from "../engines/client.ts";
import { type EmbeddedEngine, startEmbedded } from "../engines/embedded/server.ts";

let engine: EmbeddedEngine;
let client: Client & AsyncDisposable;
beforeAll(async () => {
  engine = await startEmbedded();
  client = connect(engine);
  await client.indices.create({ index: "records" });
});
afterAll(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

const { signal } = new AbortController();
const FOREVER_MS = 60_000;
const write = () => client.index({ index: "records", document: {} });

describe("a watch", () => {
  it("resolves at the next write, also one made while nobody waited", async () => {
    const watch = new Watch(client, "records");
    expect(await watch.next(FOREVER_MS, signal)).toBe(true);
    const waiting = watch.next(FOREVER_MS, signal);
    await write();
    expect(await waiting).toBe(true);
    await write();
    expect(await watch.next(FOREVER_MS, signal)).toBe(true);
  });

  it("resolves when the time is over, and when nobody wants to know any more", async () => {
    const watch = new Watch(client, "records");
    await watch.next(FOREVER_MS, signal);
    expect(await watch.next(5, signal)).toBe(true);
    const stop = new AbortController();
    const waiting = watch.next(FOREVER_MS, stop.signal);
    stop.abort();
    expect(await waiting).toBe(true);
    expect(watch.isOffered).toBe(true);
  });

  it("says that it cannot wait where the API is absent or not for this key, and asks no more", async () => {
    const missing = new Watch(client, "no-such-index");
    expect(await missing.next(FOREVER_MS, signal)).toBe(false);
    expect(missing.isOffered).toBe(false);
    const { encoded } = await client.security.createApiKey({
      name: "reader",
      role_descriptors: { r: { cluster: [], index: [{ names: ["records"], privileges: ["read"] }] } },
    });
    const reader = new Client({ node: engine.url, auth: { apiKey: encoded } });
    const forbidden = new Watch(reader, "records");
    expect(await forbidden.next(FOREVER_MS, signal)).toBe(false);
    expect(forbidden.isOffered).toBe(false);
    await reader.close();
  });

  it("says that it cannot wait while Elasticsearch is away, and tries again", async () => {
    const other = await startEmbedded();
    const away = connect(other);
    await away.indices.create({ index: "records" });
    const watch = new Watch(away, "records");
    await watch.next(FOREVER_MS, signal);
    await other[Symbol.asyncDispose]();
    expect(await watch.next(FOREVER_MS, signal)).toBe(false);
    expect(watch.isOffered).toBe(true);
    await away.close();
  });
});
