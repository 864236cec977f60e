import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
const get = (path: string) => send(engine, "GET", path);

beforeAll(async () => {
  engine = await startEmbedded();
  await send(engine, "PUT", "/run-a", { body: { settings: { number_of_replicas: 0 } } });
  await send(engine, "PUT", "/run-b");
  for (const id of ["1", "2"])
    await send(engine, "PUT", `/run-a/_doc/${id}?refresh=true`, { body: { a: id } });
  await send(engine, "DELETE", "/run-a/_doc/2?refresh=true");
});
afterAll(() => engine[Symbol.asyncDispose]());

// Shapes and messages as the real 9.5.0 gives them.
describe("index statistics", () => {
  it("count documents of each index and of all", async () => {
    const docs = { count: 1, deleted: 1, total_size_in_bytes: expect.any(Number) };
    const none = { count: 0, deleted: 0, total_size_in_bytes: 0 };
    const uuid = expect.any(String);
    expect((await get("/run-*/_stats/docs")).body).toEqual({
      _shards: { total: 3, successful: 2, failed: 0 },
      _all: { primaries: { docs }, total: { docs } },
      indices: {
        "run-a": { uuid, health: "green", status: "open", primaries: { docs }, total: { docs } },
        "run-b": { uuid, health: "yellow", status: "open", primaries: { docs: none }, total: { docs: none } },
      },
    });
  });

  it("say the size of the store, and everything counted when nothing is named", async () => {
    const { body } = await get("/run-a/_stats");
    expect(body).toMatchObject({
      _all: { primaries: { docs: {}, shard_stats: { total_count: 1 }, store: { reserved_in_bytes: 0 } } },
    });
    expect((await get("/run-a/_stats?level=cluster")).body).not.toHaveProperty("indices");
  });

  it("of nothing are empty", async () => {
    const empty = {
      _shards: { total: 0, successful: 0, failed: 0 },
      _all: { primaries: {}, total: {} },
      indices: {},
    };
    expect((await get("/none-*/_stats")).body).toEqual(empty);
    expect((await get("/none/_stats?ignore_unavailable=true")).body).toEqual(empty);
    expect(await get("/none/_stats")).toMatchObject({ status: 404, type: "index_not_found_exception" });
  });

  it.each([
    ["/run-a/_stats/zzz", 400, "request [/run-a/_stats/zzz] contains unrecognized metric: [zzz]"],
    [
      "/run-a/_stats/docz",
      400,
      "request [/run-a/_stats/docz] contains unrecognized metric: [docz] -> did you mean [docs]?",
    ],
    [
      "/run-a/_stats/_all,docs",
      400,
      "request [/run-a/_stats/_all,docs] contains _all and individual metrics [_all,docs]",
    ],
    [
      "/run-a/_stats?level=zzz",
      400,
      "level parameter must be one of [cluster] or [indices] or [shards] but was [zzz]",
    ],
    ["/run-a/_stats/search", 501, "the embedded engine does not implement the statistics [search]"],
    [
      "/run-a/_stats?level=shards",
      501,
      "the embedded engine does not implement [level] [shards] of [_stats]",
    ],
  ])("%s is refused", async (path, status, reason) => {
    const answer = await get(path);
    expect([answer.status, answer.reason]).toEqual([status, reason]);
  });
});
