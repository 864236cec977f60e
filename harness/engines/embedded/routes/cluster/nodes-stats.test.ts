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
