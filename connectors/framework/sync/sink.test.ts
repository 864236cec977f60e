import { describe, expect, it } from "vitest";
import { createCounters } from "./counters.ts";
import { type BulkReply, type BulkRequest, scriptedBulk } from "./scripted-bulk.suite.ts";
import { refusalError, Sink, type SinkLimits } from "./sink.ts";

const QUICK = { tries: 4, firstDelayMs: 1, longestDelayMs: 2 };
const done: BulkReply = { items: [] };

async function withSink(
  script: (request: BulkRequest, nth: number) => BulkReply | Promise<BulkReply>,
  limits: Partial<SinkLimits>,
  use: (sink: Sink) => Promise<void>,
) {
  await using server = await scriptedBulk(script);
  const counters = createCounters();
  const { signal } = new AbortController();
  await using sink = new Sink({
    client: server.client,
    index: "search-x",
    counters,
    signal,
    limits: { backoff: QUICK, ...limits },
  });
  await use(sink);
  return { requests: server.requests, counters, refused: sink.refused };
}

const ids = (request: BulkRequest | undefined): string[] => (request?.actions ?? []).map(({ id }) => id);

describe("Sink", () => {
  it("fills requests to the limit and sends the rest on flush", async () => {
    const { requests, counters } = await withSink(
      () => done,
      { maxActions: 2 },
      async (sink) => {
        for (const id of ["a", "b", "c"]) await sink.index(id, { id });
        await sink.flush();
      },
    );
    expect(requests.map(ids)).toEqual([["a", "b"], ["c"]]);
    expect(counters).toMatchObject({ indexed: 3, deleted: 0, bulkRequests: 2 });
  });

  it("sends a refused item again, alone, and counts it once", async () => {
    const script = (_: BulkRequest, nth: number): BulkReply => ({
      items: nth === 1 ? [201, 429, 201] : [201],
    });
    const { requests, counters } = await withSink(script, {}, async (sink) => {
      for (const id of ["a", "b", "c"]) await sink.index(id, { id });
      await sink.flush();
    });
    expect(requests.map(ids)).toEqual([["a", "b", "c"], ["b"]]);
    expect(counters).toMatchObject({ indexed: 3, retried: 1 });
  });

  it.each<[string, BulkReply]>([
    ["429", { status: 429 }],
    ["503", { status: 503 }],
    ["a reset connection", "reset"],
  ])("sends a request again after %s", async (_, refusal) => {
    const script = (_request: BulkRequest, nth: number): BulkReply => (nth < 3 ? refusal : done);
    const { requests, counters } = await withSink(script, {}, async (sink) => {
      await sink.index("a", {});
      await sink.flush();
    });
    expect(requests.map(ids)).toEqual([["a"], ["a"], ["a"]]);
    expect(counters.indexed).toBe(1);
  });

  it("gives up after its tries, naming what was not accepted and why", async () => {
    const run = withSink(
      () => ({ status: 503 }),
      {},
      async (sink) => {
        await sink.index("a", {});
        await sink.flush();
      },
    );
    await expect(run).rejects.toThrow(/1 items \(a, …\) were still refused after 4 tries: 503/);
  });

  it("halves a request that the server finds too large, down to the document it will never take", async () => {
    const script = (request: BulkRequest): BulkReply =>
      request.actions.some(({ id }) => id === "huge") ? { status: 413 } : done;
    const { counters, refused } = await withSink(script, {}, async (sink) => {
      for (const id of ["a", "huge", "b", "c"]) await sink.index(id, {});
      await sink.flush();
    });
    expect(counters.indexed).toBe(3);
    expect(refused).toEqual([{ id: "huge", reason: expect.stringMatching(/^413/) }]);
  });

  it("sends again from a halved request just what was refused for now", async () => {
    const script = (request: BulkRequest, nth: number): BulkReply => {
      if (request.actions.length > 2) return { status: 413 };
      return { items: nth === 3 ? [201, 429] : [] };
    };
    const { requests, counters } = await withSink(script, {}, async (sink) => {
      for (const id of ["a", "b", "c", "d"]) await sink.index(id, { text: `é${id}` });
      await sink.flush();
    });
    expect(requests.map(ids)).toEqual([["a", "b", "c", "d"], ["a", "b"], ["c", "d"], ["d"]]);
    expect(counters).toMatchObject({ indexed: 4, retried: 1 });
  });

  it("remembers an item refused for good and goes on with the others", async () => {
    const { counters, refused } = await withSink(
      () => ({ items: [201, 400, 201] }),
      {},
      async (sink) => {
        for (const id of ["a", "b", "c"]) await sink.index(id, {});
        await sink.flush();
      },
    );
    expect(counters.indexed).toBe(2);
    expect(refused).toEqual([{ id: "b", reason: "document_parsing_exception: scripted 400" }]);
    expect(refusalError(refused).message).toContain("b (document_parsing_exception: scripted 400)");
  });

  it("stops when too many are refused for good", async () => {
    const run = withSink(
      () => ({ items: [400] }),
      { maxActions: 1, maxRefused: 2 },
      async (sink) => {
        for (const id of ["a", "b", "c"]) await sink.index(id, {});
        await sink.flush();
      },
    );
    await expect(run).rejects.toThrow(/3 documents were refused/);
  });

  it("fails at once when it may not write, and says so on every later call", async () => {
    await withSink(
      () => ({ status: 403 }),
      {},
      async (sink) => {
        await sink.index("a", {});
        await expect(sink.flush()).rejects.toThrow(/refused with 403/);
        expect(() => sink.index("b", {})).toThrow(/refused with 403/);
        await expect(sink.flush()).rejects.toThrow(/refused with 403/);
      },
    );
  });

  it("counts a delete that finds nothing as done: the document is not there", async () => {
    const { counters } = await withSink(
      () => ({ items: [404] }),
      {},
      async (sink) => {
        await sink.delete("gone");
        await sink.flush();
      },
    );
    expect(counters.deleted).toBe(1);
  });

  it("keeps no more requests in flight than it may, and makes the writer wait", async () => {
    let inFlight = 0;
    let most = 0;
    const script = async (): Promise<BulkReply> => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setImmediate(resolve));
      inFlight -= 1;
      return done;
    };
    const { counters } = await withSink(script, { maxActions: 1, concurrency: 2 }, async (sink) => {
      for (let n = 0; n < 50; n += 1) await sink.index(`${n}`, {});
      await sink.flush();
    });
    expect(counters.indexed).toBe(50);
    expect(most).toBe(2);
  });
});
