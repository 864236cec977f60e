import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

const time = { ms: 1_000_000 };
let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded({ clock: () => time.ms });
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => engine[Symbol.asyncDispose]());

const ask = (method: string, path: string, body?: unknown) => send(engine, method, path, { body });
const count = async (index: string) => (await ask("GET", `/${index}/_count`)).body.count;
const create = (index: string, settings: object) => ask("PUT", `/${index}`, { settings });

/** Resolves when a document is there by its id, which it is before it is searchable. */
async function written(path: string): Promise<void> {
  for (;;) if ((await ask("GET", path)).status === 200) return;
}

describe("refresh=wait_for", () => {
  it("waits for the tick of the index, and not for one that is past", async () => {
    await create("ticks", { refresh_interval: "20ms" });
    let answered = false;
    const put = ask("PUT", "/ticks/_doc/1?refresh=wait_for", {}).finally(() => {
      answered = true;
    });
    await written("/ticks/_doc/1");
    expect([await count("ticks"), answered]).toEqual([0, false]);
    time.ms += 20;
    expect((await put).body).not.toHaveProperty("forced_refresh");
    expect(await count("ticks")).toBe(1);
  });

  it("waits until somebody refreshes where the index does not by itself", async () => {
    await create("still", { refresh_interval: "-1" });
    const puts = ["1", "2"].map((id) => ask("PUT", `/still/_doc/${id}?refresh=wait_for`, {}));
    await written("/still/_doc/1");
    await written("/still/_doc/2");
    expect(await count("still")).toBe(0);
    await ask("POST", "/still/_refresh");
    for (const { status, body } of await Promise.all(puts))
      expect([status, "forced_refresh" in body]).toEqual([201, false]);
    const gone = ask("DELETE", "/still/_doc/1?refresh=wait_for");
    const changed = ask("POST", "/still/_update/2?refresh=wait_for", { doc: { a: 1 } });
    await written("/still/_source/2?_source_includes=a");
    await ask("PUT", "/still/_settings", { refresh_interval: "1h" });
    expect([(await gone).body.result, (await changed).body.result]).toEqual(["deleted", "updated"]);
    expect(await count("still")).toBe(1);
  });

  it("refreshes at once, and says so, where as many wait as the index allows", async () => {
    await create("full", { refresh_interval: "-1", max_refresh_listeners: 2 });
    const waiting = ["1", "2"].map((id) => ask("PUT", `/full/_doc/${id}?refresh=wait_for`, {}));
    await written("/full/_doc/1");
    await written("/full/_doc/2");
    const operations = '{"index":{"_index":"full","_id":"3"}}\n{}\n';
    const { body } = await ask("POST", "/_bulk?refresh=wait_for", operations);
    expect(body.items).toEqual([{ index: expect.objectContaining({ _id: "3", forced_refresh: true }) }]);
    for (const { body } of await Promise.all(waiting)) expect(body).not.toHaveProperty("forced_refresh");
    expect(await count("full")).toBe(3);
  });

  it("waits in a bulk request for every index that it wrote to, and for no other", async () => {
    for (const index of ["a", "b", "c"]) await create(index, { refresh_interval: "-1" });
    await ask("PUT", "/c/_doc/1?refresh", {});
    const bulk = ask(
      "POST",
      "/_bulk?refresh=wait_for",
      ["a", "b", "c"].map((index) => `{"create":{"_index":"${index}","_id":"1"}}\n{}\n`).join(""),
    );
    await written("/b/_doc/1");
    await ask("POST", "/a/_refresh");
    expect([await count("a"), await count("b")]).toEqual([1, 0]);
    await ask("POST", "/b/_refresh");
    expect((await bulk).body.items).toHaveLength(3);
    const refused = await ask(
      "POST",
      "/_bulk?refresh=wait_for",
      '{"create":{"_index":"c","_id":"1"}}\n{}\n{"update":{"_index":"c","_id":"1"}}\n{"doc":{}}\n',
    );
    expect(refused.body.errors).toBe(true);
    const { body } = await ask("POST", "/c/_update/1?refresh=wait_for", { doc: {} });
    expect(body.result).toBe("noop");
  });

  it("ends with the index", async () => {
    await create("ending", { refresh_interval: "1h" });
    const put = ask("PUT", "/ending/_doc/1?refresh=wait_for", {});
    await written("/ending/_doc/1");
    await ask("DELETE", "/ending");
    expect((await put).status).toBe(201);
  });

  it("leaves no timer behind when the engine stops", async () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    const clear = vi.spyOn(globalThis, "clearTimeout");
    const stopped = await startEmbedded({ clock: () => time.ms });
    await send(stopped, "PUT", "/i", { body: { settings: { refresh_interval: "1h" } } });
    const put = send(stopped, "PUT", "/i/_doc/1?refresh=wait_for", { body: {} }).catch(String);
    while ((await send(stopped, "GET", "/i/_doc/1")).status !== 200);
    await stopped[Symbol.asyncDispose]();
    expect(await put).toContain("fetch failed");
    const [timer] = set.mock.results.filter((_, at) => set.mock.calls[at]?.[1] === 3_600_000);
    expect(timer).toBeDefined();
    expect(clear.mock.calls.flat()).toContain(timer?.value);
  });
});

it("changes by query are shown or not: there is no waiting", async () => {
  await create("queried", {});
  for (const path of ["_delete_by_query", "_update_by_query"]) {
    const { status, reason } = await ask("POST", `/queried/${path}?refresh=wait_for`, {
      query: { match_all: {} },
    });
    expect([status, reason]).toEqual([
      400,
      "Failed to parse value [wait_for] as only [true] or [false] are allowed.",
    ]);
  }
});
