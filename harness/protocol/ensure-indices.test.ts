import { Client } from "@elastic/elasticsearch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensureIndices } from "../../connectors/framework/protocol/ensure-indices.ts";
import { connect } from "../engines/client.ts";
import { startEmbedded } from "../engines/embedded/server.ts";

let engine: Awaited<ReturnType<typeof startEmbedded>>;
let client: Client;
beforeEach(async () => {
  engine = await startEmbedded();
  client = connect(engine);
});
afterEach(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

const all = { index: ".elastic-*", expand_wildcards: "all" } as const;

describe("the indices of the connector protocol", () => {
  it("are made once, when several services start at once", async () => {
    const clients = Array.from({ length: 4 }, () => connect(engine));
    await Promise.all(clients.map(ensureIndices));
    for (const each of clients) await each.close();
    const made = await client.indices.get(all);
    expect(Object.entries(made).map(([name, { aliases }]) => [name, Object.keys(aliases ?? {})])).toEqual([
      [".elastic-connectors-sync-jobs-v1", [".elastic-connectors-sync-jobs"]],
      [".elastic-connectors-v1", [".elastic-connectors"]],
    ]);
  });

  it("are left alone when they are there", async () => {
    await ensureIndices(client);
    const before = await client.indices.get(all);
    const writes: string[] = [];
    client.diagnostic.on("request", (_, result) => {
      if (result?.meta.request.params.method !== "GET") writes.push(result?.meta.request.params.path ?? "");
    });
    await ensureIndices(client);
    expect(writes).toEqual([]);
    expect(await client.indices.get(all)).toEqual(before);
  });

  it("are no use when a search would find nothing in them", async () => {
    await client.indices.create({
      index: ".elastic-connectors",
      mappings: { properties: { service_type: { type: "text" } } },
    });
    await expect(ensureIndices(client)).rejects.toThrow(
      "[protocol] the index .elastic-connectors cannot be used: expected its field service_type to be a keyword, it is text",
    );
  });

  it("are not made by a user who may not", async () => {
    const cluster: string[] = ["monitor_connector"];
    const { encoded } = await client.security.createApiKey({
      name: "k",
      role_descriptors: { r: { cluster } },
    });
    const weak = new Client({ node: engine.url, auth: { apiKey: encoded } });
    await expect(ensureIndices(weak)).rejects.toThrow(/^\[protocol\] .*\.elastic-connectors failed: 403 /);
    await weak.close();
    expect(await client.indices.get(all)).toEqual({});
  });
});
