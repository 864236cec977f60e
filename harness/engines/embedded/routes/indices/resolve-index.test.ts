import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "../../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../../server.ts";

let engine: EmbeddedEngine;

beforeAll(async () => {
  engine = await startEmbedded();
  await send(engine, "PUT", "/run-1", { body: { aliases: { "run-al": {} } } });
  const body = { settings: { "index.hidden": true }, aliases: { "run-al": {} } };
  await send(engine, "PUT", "/run-2", { body });
});
afterAll(() => engine[Symbol.asyncDispose]());

// Answers of the real 9.5.0 to the same indices.
describe("_resolve/index", () => {
  const open = { name: "run-1", aliases: ["run-al"], attributes: ["open"], mode: "standard" };
  const hidden = { ...open, name: "run-2", attributes: ["hidden", "open"] };
  const alias = { name: "run-al", indices: ["run-1", "run-2"] };

  it.each([
    ["run-*", [open], [alias]],
    ["run-al", [], [alias]],
    ["run-*?expand_wildcards=all", [open, hidden], [alias]],
    ["run-1,absent?ignore_unavailable=true", [open], []],
    ["absent*", [], []],
  ])("%s", async (expression, indices, aliases) => {
    const { body } = await send(engine, "GET", `/_resolve/index/${expression}`);
    expect(body).toEqual({ indices, aliases, data_streams: [] });
  });

  it("a name of nothing is a 404", async () => {
    const answer = await send(engine, "GET", "/_resolve/index/absent");
    expect([answer.status, answer.type]).toEqual([404, "index_not_found_exception"]);
  });
});
