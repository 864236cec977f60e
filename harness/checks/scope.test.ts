import type { Client } from "@elastic/elasticsearch";
import { Client as Elasticsearch } from "@elastic/elasticsearch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect } from "../engines/client.ts";
import { type EmbeddedEngine, startEmbedded } from "../engines/embedded/server.ts";
import { keyIsScoped, takeCensus, unchanged } from "./scope.ts";

let engine: EmbeddedEngine;
let admin: Client;
beforeAll(async () => {
  engine = await startEmbedded();
  admin = connect(engine);
});
afterAll(async () => {
  await admin.close();
  await engine[Symbol.asyncDispose]();
});

async function told(findings: AsyncGenerator<{ message: string }, number>): Promise<string[]> {
  const messages: string[] = [];
  for await (const { message } of findings) messages.push(message);
  return messages;
}

it("tells every index that was written to, made or deleted between two counts", async () => {
  for (const index of ["search-mine", "theirs", ".hidden-theirs", "going"])
    await admin.index({ index, id: "1", document: {} });
  const before = await takeCensus(admin);
  for (const index of ["search-mine", ".hidden-theirs", "new"]) await admin.index({ index, document: {} });
  await admin.delete({ index: "theirs", id: "1" });
  await admin.indices.delete({ index: "going" });
  const after = await takeCensus(admin);
  expect((await told(unchanged(before, after, (index) => index === "search-mine"))).sort()).toEqual([
    ".hidden-theirs was written to",
    "going was deleted",
    "new was made",
    "theirs was written to",
  ]);
  expect(await told(unchanged(before, before, () => false))).toEqual([]);
});

async function holderOf(names: string[], cluster: string[]): Promise<Client> {
  const { encoded } = await admin.security.createApiKey({
    name: "k",
    role_descriptors: { r: { cluster, index: [{ names, privileges: ["all"] }] } },
  });
  return new Elasticsearch({ node: engine.url, auth: { apiKey: encoded } });
}

it("is content with a key for one index, and tells all that another opens", async () => {
  const narrow = await holderOf(["search-mine"], []);
  expect(await told(keyIsScoped(narrow, admin, "search-not-mine"))).toEqual([]);
  await narrow.close();
  const wide = await holderOf(["search-*"], ["manage"]);
  expect(await told(keyIsScoped(wide, admin, "search-not-mine"))).toEqual([
    "the connector's key may write to search-not-mine",
    "the connector's key may create search-not-mine",
    "the connector's key may read search-not-mine",
    "the connector's key may change the settings of the cluster",
  ]);
  await wide.close();
  expect(await admin.indices.exists({ index: "search-not-mine" })).toBe(false);
});
