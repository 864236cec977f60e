import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect } from "../engines/client.ts";
import { type EmbeddedEngine, startEmbedded } from "../engines/embedded/server.ts";
import { IdleTime, requestsBy } from "./idle.ts";

const userAgent = "subject/1.0";
let engine: EmbeddedEngine;
let client: Client & AsyncDisposable;
let subject: Client;
beforeAll(async () => {
  engine = await startEmbedded();
  client = connect(engine);
  const { username, password } = engine;
  subject = new Client({
    node: engine.url,
    auth: { username, password },
    headers: { "user-agent": userAgent },
  });
});
afterAll(async () => {
  await subject.close();
  await client.close();
  await engine[Symbol.asyncDispose]();
});

async function told(idle: IdleTime, perMinute: number): Promise<string[]> {
  const messages: string[] = [];
  for await (const { message } of idle.judge(perMinute)) messages.push(message);
  return messages;
}

it("tells a subject that nobody heard of: it proves nothing", async () => {
  expect(await told(new IdleTime(client, userAgent), 60)).toEqual([
    "Elasticsearch saw no request of the subject",
  ]);
});

it("tells the subject's requests of the connector protocol from those of the harness", async () => {
  const headers = { "x-elastic-product-origin": "connectors" };
  const theirs = new Client({
    node: engine.url,
    auth: { username: engine.username, password: engine.password },
    headers: { "user-agent": userAgent, ...headers },
  });
  const before = await requestsBy(client, userAgent);
  const ours = client.child({ headers });
  for (let times = 0; times < 3; times += 1) await ours.cluster.health();
  expect(await requestsBy(client, userAgent)).toBe(before);
  for (let times = 0; times < 3; times += 1) await theirs.cluster.health();
  expect(await requestsBy(client, userAgent)).toBe(before + 3);
  await theirs.close();
});

it("counts what is asked while there is nothing to do, when the last sync is a while ago", async () => {
  const idle = new IdleTime(client, userAgent);
  await idle.during(async () => {
    await subject.cluster.health();
    await sleep(500);
    for (let times = 0; times < 20; times += 1) await subject.cluster.health();
  });
  for (let times = 0; times < 20; times += 1) await subject.cluster.health();
  expect(await told(idle, 60)).toEqual([
    expect.stringMatching(/^idle for \d+\.\d s, it asked Elasticsearch too often$/),
  ]);
});

it("is content with one that is quiet, also when it has just been busy", async () => {
  const quiet = new IdleTime(client, userAgent);
  await quiet.during(async () => {
    for (let times = 0; times < 20; times += 1) await subject.cluster.health();
  });
  expect(await told(quiet, 60)).toEqual([]);
});
