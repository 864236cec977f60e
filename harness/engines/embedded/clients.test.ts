import { Client as Client8, errors as errors8 } from "@elastic/elasticsearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientVersions } from "./clients.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "./server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(() => engine[Symbol.asyncDispose]());

describe.each(clientVersions)("the official client $version", ({ version, connect }) => {
  const index = `clients-${version}`;
  const withPassword = () => connect(engine.url, { username: engine.username, password: engine.password });

  it("asks who it talks to", async () => {
    const info = await withPassword().info();
    expect(info.version.number).toBe("9.5.0");
    expect(info.version.build_flavor).toBe("default");
    expect(await withPassword().ping()).toBe(true);
  });

  it("creates, finds, shows and deletes an index", async () => {
    const client = withPassword();
    const name = `${index}-life`;
    expect(await client.indices.exists({ index: name })).toBe(false);
    const created = await client.indices.create({
      index: name,
      mappings: { properties: { id: { type: "keyword" } } },
    });
    expect(created).toEqual({ acknowledged: true, shards_acknowledged: true, index: name });
    expect(await client.indices.exists({ index: name })).toBe(true);
    const shown = await client.indices.get({ index: name });
    expect(shown[name]?.mappings).toEqual({ properties: { id: { type: "keyword" } } });
    await client.indices.delete({ index: name });
    expect(await client.indices.exists({ index: name })).toBe(false);
  });

  it("writes, reads, updates and deletes a document", async () => {
    const client = withPassword();
    const document = { index: `${index}-document`, id: "a/b ü" };
    const created = await client.index({ ...document, document: { title: "one", tags: ["x"] } });
    expect([created.result, created._version, created._seq_no]).toEqual(["created", 1, 0]);
    expect(await client.exists(document)).toBe(true);
    const updated = await client.update({ ...document, doc: { title: "two" } });
    expect([updated.result, updated._version]).toEqual(["updated", 2]);
    expect((await client.update({ ...document, doc: { title: "two" } })).result).toBe("noop");
    expect((await client.get(document))._source).toEqual({ title: "two", tags: ["x"] });
    expect((await client.delete(document)).result).toBe("deleted");
    expect(await client.exists(document)).toBe(false);
  });

  it("sends bulk requests and gets many documents at once", async () => {
    const client = withPassword();
    const name = `${index}-bulk`;
    const answer = await client.bulk({
      operations: [
        { index: { _index: name, _id: "1" } },
        { size: 1 },
        { create: { _index: name, _id: "1" } },
        { size: 2 },
        { update: { _index: name, _id: "2" } },
        { doc: { size: 3 }, doc_as_upsert: true },
        { delete: { _index: name, _id: "3" } },
      ],
    });
    expect(answer.errors).toBe(true);
    expect(answer.items.map((item) => Object.values(item)[0]?.status)).toEqual([201, 409, 201, 404]);
    const many = await client.mget<{ size: number }>({ index: name, ids: ["1", "2", "3"] });
    expect(many.docs.map((each) => ("found" in each && each.found ? each._source?.size : null))).toEqual([
      1,
      3,
      null,
    ]);
  });

  it("streams documents through its bulk helper and learns which one was refused", async () => {
    const client = withPassword();
    const dropped: unknown[] = [];
    await client.indices.create({
      index: `${index}-helper`,
      mappings: { properties: { size: { type: "long" } } },
    });
    const stats = await client.helpers.bulk({
      datasource: Array.from({ length: 250 }, (_, at) => ({
        id: String(at),
        size: at === 99 ? "large" : at,
      })),
      flushBytes: 2000,
      concurrency: 4,
      refreshOnCompletion: true,
      onDocument: ({ id }) => ({ index: { _index: `${index}-helper`, _id: id } }),
      onDrop: ({ document }) => dropped.push(document),
    });
    expect([stats.successful, stats.failed]).toEqual([249, 1]);
    expect(dropped).toEqual([{ id: "99", size: "large" }]);
  });

  it("is refused with a wrong password", async () => {
    const stranger = connect(engine.url, { username: "elastic", password: "wrong" });
    await expect(stranger.info()).rejects.toMatchObject({ statusCode: 401 });
  });

  it("may do with an API key what its role says and nothing else", async () => {
    const admin = withPassword();
    const name = `${index}-key`;
    await admin.index({ index: name, id: "1", document: { size: 1 } });
    const key = await admin.security.createApiKey({
      name,
      role_descriptors: { reader: { indices: [{ names: [name], privileges: ["read"] }] } },
    });
    const reader = connect(engine.url, { apiKey: key.encoded });
    expect((await reader.get({ index: name, id: "1" }))._source).toEqual({ size: 1 });
    await expect(reader.index({ index: name, document: {} })).rejects.toMatchObject({ statusCode: 403 });
    await expect(reader.get({ index: `${index}-other`, id: "1" })).rejects.toMatchObject({ statusCode: 403 });
    await expect(reader.cluster.health()).rejects.toMatchObject({ statusCode: 403 });
  });
});

describe("a client that accepts compressed answers", () => {
  it("sends and receives gzip", async () => {
    const client = new Client8({
      node: engine.url,
      auth: { username: engine.username, password: engine.password },
      compression: true,
    });
    const document = { text: "plumb ".repeat(2000) };
    await client.index({ index: "compressed", id: "1", document });
    expect((await client.get({ index: "compressed", id: "1" }))._source).toEqual(document);
    await expect(client.get({ index: "compressed", id: "2" })).rejects.toBeInstanceOf(errors8.ResponseError);
  });
});
