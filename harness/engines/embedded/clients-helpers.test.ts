import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientVersions } from "./clients.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "./server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(() => engine[Symbol.asyncDispose]());

describe.each(clientVersions)("the helpers of the official client $version", ({ version, connect }) => {
  const open = () => connect(engine.url, { username: engine.username, password: engine.password });
  const named = (name: string) => `helpers-${version}-${name}`;

  it("split a bulk by bytes, hand over each refused document and refresh at the end", async () => {
    const client = open();
    const index = named("bulk");
    await client.indices.create({
      index,
      settings: { refresh_interval: "-1" },
      mappings: { properties: { n: { type: "long" } } },
    });
    const refused = new Map<unknown, unknown>();
    const stats = await client.helpers.bulk({
      datasource: Array.from({ length: 500 }, (_, n) => ({ n: n % 100 === 50 ? "many" : n })),
      flushBytes: 3000,
      concurrency: 3,
      refreshOnCompletion: index,
      onDocument: ({ n }) => ({ create: { _index: index, _id: `${n === "many" ? "" : "n"}${n}` } }),
      onDrop: ({ document, error, status }) => refused.set(document, [status, error?.type]),
    });
    expect([stats.successful, stats.failed, stats.retry]).toEqual([495, 5, 0]);
    expect(stats.bytes).toBeGreaterThan(10_000);
    expect([...refused]).toEqual(Array(5).fill([{ n: "many" }, [400, "document_parsing_exception"]]));
    expect((await client.count({ index })).count).toBe(495);
  });

  it("update and delete in one stream", async () => {
    const client = open();
    const index = named("mixed");
    await client.bulk({
      refresh: true,
      operations: [1, 2, 3].flatMap((n) => [{ index: { _index: index, _id: String(n) } }, { n }]),
    });
    const stats = await client.helpers.bulk({
      datasource: [
        { id: "1", n: 10 },
        { id: "2", n: 2 },
        { id: "4", n: 40 },
      ],
      refreshOnCompletion: true,
      onDocument: ({ id, n }) =>
        id === "2"
          ? { delete: { _index: index, _id: id } }
          : [{ update: { _index: index, _id: id } }, { doc: { n }, doc_as_upsert: true }],
    });
    expect([stats.successful, stats.failed]).toEqual([3, 0]);
    const left = await client.search<{ n: number }>({ index, sort: [{ n: "asc" }] });
    expect(left.hits.hits.map(({ _id, _source }) => [_id, _source?.n])).toEqual([
      ["3", 3],
      ["1", 10],
      ["4", 40],
    ]);
  });

  it("gather searches into one request and give each its own answer or error", async () => {
    const client = open();
    const index = named("msearch");
    await client.bulk({
      refresh: true,
      operations: [1, 2, 3].flatMap((n) => [{ index: { _index: index, _id: String(n) } }, { n }]),
    });
    const together = client.helpers.msearch({ operations: 4, flushInterval: 50 });
    const answers = await Promise.all([
      together.search<{ n: number }>({ index }, { query: { term: { n: 2 } } }),
      together.search<{ n: number }>({ index }, { size: 2, sort: [{ n: "desc" }] }),
      together.search({ index: `${index}-none` }, { size: 1 }).catch((cause: unknown) => cause),
      together.search<{ n: number }>({ index }, { query: { range: { n: { gte: 2 } } }, sort: ["n"] }),
    ]);
    together.stop();
    const documents = answers.map((answer) => (answer as { documents?: unknown }).documents);
    expect(documents).toEqual([[{ n: 2 }], [{ n: 3 }, { n: 2 }], undefined, [{ n: 2 }, { n: 3 }]]);
    expect(answers[2]).toMatchObject({ statusCode: 404 });
  });

  it("search for documents with their ids alone", async () => {
    const client = open();
    const index = named("search");
    await client.index({ index, id: "1", document: { n: 1 }, refresh: true });
    expect(await client.helpers.search({ index, query: { match_all: {} } })).toEqual([{ _id: "1", n: 1 }]);
  });
});
