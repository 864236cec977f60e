import { afterAll, beforeAll, expect, it } from "vitest";
import { send } from "../../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../../server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
  await send(engine, "PUT", "/plain");
});
afterAll(() => engine[Symbol.asyncDispose]());

it.each(["", "/*", "/_all", "/logs-*", "/plain?expand_wildcards=all"])("none is %j", async (names) => {
  const { status, body } = await send(engine, "GET", `/_data_stream${names}`);
  expect([status, body]).toEqual([200, { data_streams: [] }]);
});

it("one that is named is not found", async () => {
  const { status, type, reason } = await send(engine, "GET", "/_data_stream/logs");
  expect([status, type, reason]).toEqual([404, "index_not_found_exception", "no such index [logs]"]);
});

it("is refused to who may not see what it names", async () => {
  await send(engine, "PUT", "/_security/user/ada", { body: { roles: [], password: "analytical-engine" } });
  const { status } = await send(engine, "GET", "/_data_stream/logs", { user: ["ada", "analytical-engine"] });
  expect(status).toBe(403);
});
