import type { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, describe } from "vitest";
import { connect } from "../engines/client.ts";
import { startEmbedded } from "../engines/embedded/server.ts";
import { describeStore } from "./store.suite.ts";

const now = () => Date.UTC(2026, 10, 24, 12);
let engine: Awaited<ReturnType<typeof startEmbedded>>;
let client: Client;
beforeAll(async () => {
  engine = await startEmbedded({ clock: now });
  client = connect(engine);
});
afterAll(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

describe.each(["indices", "api"] as const)("the store by %s", (access) => {
  describeStore(() => ({ client, access, now }));
});
