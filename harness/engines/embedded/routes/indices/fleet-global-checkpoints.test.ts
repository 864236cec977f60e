import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RawAnswer, send } from "../../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../../server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(() => engine[Symbol.asyncDispose]());

const ask = (query: string, index = "watched"): Promise<RawAnswer> =>
  send(engine, "GET", `/${index}/_fleet/global_checkpoints?${query}`);
const write = (): Promise<RawAnswer> => send(engine, "PUT", "/watched/_doc/1", { body: {} });

describe("global checkpoints", () => {
  it("tell the last operation, and answer a watcher at the next one", async () => {
    await write();
    expect((await ask("")).body).toEqual({ global_checkpoints: [0], timed_out: false });
    const watching = ask("wait_for_advance=true&checkpoints=0");
    await write();
    expect((await watching).body).toEqual({ global_checkpoints: [1], timed_out: false });
    expect((await ask("wait_for_advance=true&checkpoints=0")).body).toMatchObject({ timed_out: false });
  });

  it("say that nothing came in time", async () => {
    const { body } = await ask("wait_for_advance=true&checkpoints=99&timeout=10ms");
    expect(body).toMatchObject({ timed_out: true });
  });

  // Texts: GetGlobalCheckpointsAction and its integration tests, Elasticsearch's public repository.
  it("refuse what the real one refuses", async () => {
    expect(await ask("", "missing")).toMatchObject({ status: 404, type: "index_not_found_exception" });
    expect(await ask("checkpoints=1,2")).toMatchObject({
      status: 400,
      reason: "number of checkpoints must equal number of shards. [shard count: 1, checkpoint count: 2]",
    });
    await send(engine, "PUT", "/three", { body: { settings: { number_of_shards: 3 } } });
    expect(await ask("wait_for_advance=true", "three")).toMatchObject({
      status: 400,
      reason: "wait_for_advance only supports indices with one shard. [shard count: 3]",
    });
  });

  it("let nobody keep the engine from stopping", async () => {
    await using other = await startEmbedded();
    await send(other, "PUT", "/watched/_doc/1", { body: {} });
    const path = "/watched/_fleet/global_checkpoints?wait_for_advance=true&checkpoints=0";
    const watching = send(other, "GET", path).catch(String);
    await other[Symbol.asyncDispose]();
    expect(await watching).toMatch(/fetch failed/);
  });
});
