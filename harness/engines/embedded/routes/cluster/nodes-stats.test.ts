import { Client } from "@elastic/elasticsearch";
import { expect, it } from "vitest";
import { startEmbedded } from "../../server.ts";

it("node statistics count the scrolls and points in time that are open", async () => {
  await using engine = await startEmbedded();
  const { url: node, username, password } = engine;
  const client = new Client({ node, auth: { username, password }, maxRetries: 0 });
  const open = async () => {
    const { nodes } = await client.nodes.stats({ metric: "indices", index_metric: "search" });
    return Object.values(nodes).map(({ indices }) => indices?.search?.open_contexts);
  };
  await client.index({ index: "i", document: { a: 1 }, refresh: true });
  expect(await open()).toEqual([0]);
  const { id } = await client.openPointInTime({ index: "i", keep_alive: "1m" });
  const { _scroll_id } = await client.search({ index: "i", scroll: "1m" });
  expect(await open()).toEqual([2]);
  await client.closePointInTime({ id });
  await client.clearScroll({ scroll_id: _scroll_id as string });
  expect(await open()).toEqual([0]);
  await client.close();
});

it("node statistics tell who asked over HTTP, and how often, also after the connection closed", async () => {
  await using engine = await startEmbedded();
  const { url: node, username, password } = engine;
  const options = { node, auth: { username, password }, maxRetries: 0 };
  const client = new Client(options);
  const asking = new Client({ ...options, headers: { "user-agent": "somebody/1.0" } });
  const clients = async () => {
    const { nodes } = await client.nodes.stats({ metric: "http" });
    const all = Object.values(nodes).flatMap(({ http }) => http?.clients ?? []);
    return all.filter(({ agent }) => agent === "somebody/1.0");
  };
  const asked = async () => (await clients()).reduce((sum, one) => sum + (one.request_count ?? 0), 0);
  expect(await asked()).toBe(0);
  for (let times = 0; times < 3; times += 1) await asking.cluster.health();
  expect(await asked()).toBe(3);
  await asking.close();
  const isClosed = async () => (await clients()).every((one) => one.closed_time_millis !== undefined);
  await expect.poll(isClosed).toBe(true);
  expect(await asked()).toBe(3);
  await client.close();
});
