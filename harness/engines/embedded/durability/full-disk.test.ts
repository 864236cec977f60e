import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "plumbline-full-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(data, { recursive: true, force: true });
});

/** From now on the disk takes half of what is written to it, until it is restored. */
async function fillDisk(): Promise<void> {
  const probe = await open(join(data, "probe"), "w");
  const files = Object.getPrototypeOf(probe) as FileHandle;
  await probe.close();
  const { write } = files;
  vi.spyOn(files, "writev").mockImplementation(async function (this: FileHandle, buffers, position) {
    const whole = Buffer.concat(buffers as Buffer[]);
    await Reflect.apply(write, this, [whole, 0, whole.length >> 1, position]);
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  });
}

const put = (engine: EmbeddedEngine, id: string) => send(engine, "PUT", `/a/_doc/${id}`, { body: { id } });
const held = async (engine: EmbeddedEngine, ids: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(
    ids.map(async (id) => (await send(engine, "GET", `/a/_doc/${id}`)).status === 200),
  );
  return ids.filter((_, at) => found[at]);
};

describe("an engine whose disk is full", () => {
  it("acknowledges nothing that is not kept, and begins nothing that would build on it", async () => {
    const engine = await startEmbedded({ data });
    expect((await put(engine, "before")).status).toBe(201);
    await fillDisk();
    const refused = await put(engine, "torn");
    const error = { type: "i_o_exception", reason: "No space left on device" };
    expect([refused.status, refused.body.error]).toEqual([500, { root_cause: [error], ...error }]);
    expect((await put(engine, "refused")).status).toBe(500);
    expect(await held(engine, ["before", "refused"])).toEqual(["before"]);
    await engine[Symbol.asyncDispose]();
    vi.restoreAllMocks();
    await using again = await startEmbedded({ data });
    expect(await held(again, ["before", "torn", "refused"])).toEqual(["before"]);
  });

  it("goes on when there is room again, and loses nothing that it acknowledges then", async () => {
    const engine = await startEmbedded({ data });
    await put(engine, "before");
    await fillDisk();
    await Promise.all(["torn", "with it"].map((id) => put(engine, id)));
    await put(engine, "refused");
    vi.restoreAllMocks();
    expect((await put(engine, "after")).status).toBe(201);
    expect((await send(engine, "POST", "/a/_update/torn", { body: { doc: { more: 1 } } })).status).toBe(200);
    await engine[Symbol.asyncDispose]();
    await using again = await startEmbedded({ data });
    expect(await held(again, ["before", "refused", "after"])).toEqual(["before", "after"]);
    const torn = await send(again, "GET", "/a/_doc/torn");
    expect(torn.body._source).toEqual({ id: "torn", more: 1 });
  });
});
