import type { Client, estypes } from "@elastic/elasticsearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientVersions } from "./clients.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "./server.ts";

interface Item {
  readonly n: number;
}

let engine: EmbeddedEngine;
let now = Date.UTC(2024, 0, 1);
beforeAll(async () => {
  engine = await startEmbedded({ clock: () => now });
});
afterAll(() => engine[Symbol.asyncDispose]());

const upTo = (end: number) => Array.from({ length: end }, (_, n) => n);
const items = (from: number, to: number): Item[] => upTo(to - from).map((n) => ({ n: n + from }));
const numbers = (hits: readonly estypes.SearchHit<Item>[]) => hits.map(({ _source }) => _source?.n);

function fill(client: Client, index: string, documents: readonly Item[]) {
  return client.helpers.bulk({
    datasource: [...documents],
    flushBytes: 4000,
    concurrency: 2,
    refreshOnCompletion: index,
    onDocument: ({ n }) => ({ index: { _index: index, _id: String(n) } }),
  });
}

describe.each(clientVersions)("the official client $version pages", ({ version, connect }) => {
  const open = () => connect(engine.url, { username: engine.username, password: engine.password });
  const named = (name: string) => `paging-${version}-${name}`;

  it("through a point in time to the end, while documents come, change and go", async () => {
    const client = open();
    const index = named("pit");
    await fill(client, index, items(0, 250));
    const pit = await client.openPointInTime({ index, keep_alive: "1m" });
    const seen: (number | undefined)[] = [];
    let after: estypes.SortResults | undefined;
    for (let page = 0; ; page++) {
      const { hits, pit_id } = await client.search<Item>({
        size: 40,
        pit: { id: pit.id, keep_alive: "1m" },
        sort: [{ n: "asc" }],
        ...(after && { search_after: after }),
      });
      expect(pit_id).toBe(pit.id);
      expect(hits.total).toEqual({ value: 250, relation: "eq" });
      if (hits.hits.length === 0) break;
      seen.push(...numbers(hits.hits));
      after = hits.hits.at(-1)?.sort;
      expect(after).toHaveLength(2);
      await client.index({ index, id: `new-${page}`, document: { n: 200 + page }, refresh: true });
      await client.delete({ index, id: String(200 + page), refresh: true });
      await client.index({ index, id: String(249 - page), document: { n: -1 }, refresh: true });
    }
    expect(seen).toEqual(upTo(250));
    expect(await client.closePointInTime({ id: pit.id })).toEqual({ succeeded: true, num_freed: 1 });
    const fresh = await client.search({ index, size: 0, query: { range: { n: { lt: 0 } } } });
    expect(fresh.hits.total).toEqual({ value: 7, relation: "eq" });
  });

  it("through a scroll to the end, while documents come and go, and closes it", async () => {
    const client = open();
    const index = named("scroll");
    await fill(client, index, items(0, 130));
    const seen: (number | undefined)[] = [];
    const scroll = client.helpers.scrollSearch<Item>({ index, size: 25, sort: [{ n: "desc" }] });
    for await (const { body } of scroll) {
      seen.push(...numbers(body.hits.hits));
      await fill(client, index, items(1000 + seen.length, 1005 + seen.length));
      await client.delete({ index, id: String(130 - seen.length), refresh: true });
    }
    expect(seen).toEqual(upTo(130).reverse());
    const { nodes } = await client.nodes.stats({ metric: "indices", index_metric: "search" });
    expect(Object.values(nodes).map((node) => node.indices?.search?.open_contexts)).toEqual([0]);
  });

  it("through documents one by one, and closes the scroll when it leaves early", async () => {
    const client = open();
    const index = named("documents");
    await fill(client, index, items(0, 60));
    const seen: number[] = [];
    for await (const { n } of client.helpers.scrollDocuments<Item>({ index, size: 7, sort: ["n"] }))
      seen.push(n);
    expect(seen).toEqual(upTo(60));
    for await (const page of client.helpers.scrollSearch<Item>({ index, size: 7 })) {
      expect(page.documents).toHaveLength(7);
      await page.clear();
    }
    const { nodes } = await client.nodes.stats({ metric: "indices", index_metric: "search" });
    expect(Object.values(nodes).map((node) => node.indices?.search?.open_contexts)).toEqual([0]);
  });

  it("through no deleted document: a scroll and a point in time do not see what a fresh search does", async () => {
    const client = open();
    const index = named("views");
    await fill(client, index, items(0, 5));
    const pit = await client.openPointInTime({ index, keep_alive: "1m" });
    const scroll = await client.search<Item>({ index, scroll: "1m", size: 2, sort: ["n"] });
    await client.deleteByQuery({ index, query: { range: { n: { gte: 2 } } }, refresh: true });
    await client.index({ index, id: "9", document: { n: 9 } });
    const inPit = await client.search<Item>({ pit: { id: pit.id }, sort: ["n"] });
    const next = await client.scroll<Item>({ scroll_id: scroll._scroll_id ?? "", scroll: "1m" });
    expect([numbers(inPit.hits.hits), numbers(next.hits.hits)]).toEqual([
      [0, 1, 2, 3, 4],
      [2, 3],
    ]);
    const unrefreshed = await client.search<Item>({ index, sort: ["n"] });
    expect(numbers(unrefreshed.hits.hits)).toEqual([0, 1]);
    await client.indices.refresh({ index });
    const refreshed = await client.search<Item>({ index, sort: ["n"] });
    expect(numbers(refreshed.hits.hits)).toEqual([0, 1, 9]);
    await client.clearScroll({ scroll_id: [scroll._scroll_id ?? ""] });
    await client.closePointInTime({ id: pit.id });
  });

  it("no longer than it asked to: keep-alives run out, and each request prolongs them", async () => {
    const client = open();
    const index = named("expiry");
    await fill(client, index, items(0, 4));
    const pit = await client.openPointInTime({ index, keep_alive: "1m" });
    const scroll = await client.search<Item>({ index, scroll: "1m", size: 1, sort: ["n"] });
    const page = () => client.scroll<Item>({ scroll_id: scroll._scroll_id ?? "", scroll: "1m" });
    const inPit = () => client.search<Item>({ pit: { id: pit.id, keep_alive: "1m" }, sort: ["n"] });
    for (const n of [1, 2]) {
      now += 50_000;
      expect(numbers((await page()).hits.hits)).toEqual([n]);
      expect(numbers((await inPit()).hits.hits)).toEqual([0, 1, 2, 3]);
    }
    now += 61_000;
    const missing = { statusCode: 404, message: expect.stringContaining("search_context_missing_exception") };
    await expect(page()).rejects.toMatchObject(missing);
    await expect(inPit()).rejects.toMatchObject(missing);
    await expect(client.clearScroll({ scroll_id: scroll._scroll_id ?? "" })).rejects.toMatchObject({
      statusCode: 404,
    });
    await expect(client.closePointInTime({ id: pit.id })).rejects.toMatchObject({ statusCode: 404 });
  });
});
