import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";
import type { LimitSettings } from "./limits.ts";

const start = (settings: LimitSettings): Promise<EmbeddedEngine> => startEmbedded({ settings });
const bulk = (bytes: number): string => {
  const [head, tail] = ['{"index":{"_index":"a"}}\n{"a":"', '"}\n'];
  return head + "x".repeat(bytes - head.length - tail.length) + tail;
};
const authorization = ({ username, password }: EmbeddedEngine): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;

/** Promises a body of so many bytes and sends none of it. */
async function promise(engine: EmbeddedEngine, bytes: number): Promise<Socket> {
  const socket = connect(Number(new URL(engine.url).port), "127.0.0.1");
  await once(socket, "connect");
  const head = ["POST /_bulk HTTP/1.1", "host: engine", `authorization: ${authorization(engine)}`];
  socket.write(`${head.join("\r\n")}\r\nexpect: 100-continue\r\ncontent-length: ${bytes}\r\n\r\n`);
  await once(socket, "data"); // It is told to go on: its body is counted by now.
  return socket;
}

/** The answers are those of a real server of the same version with the same settings. */
describe("an engine with little memory for writes", () => {
  const settings = { "indexing_pressure.memory.limit": "3kb" };

  it("refuses one that is too large alone, with the whole request", async () => {
    await using engine = await start(settings);
    const answer = await send(engine, "POST", "/_bulk", { body: bulk(4432) });
    const error = {
      type: "es_rejected_execution_exception",
      reason:
        "rejected execution of coordinating operation [coordinating_and_primary_bytes=0, replica_bytes=0, all_bytes=0, coordinating_operation_bytes=4432, max_coordinating_bytes=3072]",
    };
    expect(answer.body).toEqual({ error: { root_cause: [error], ...error }, status: 429 });
    expect(answer.status).toBe(429);
    expect((await send(engine, "HEAD", "/a", {})).status).toBe(404);
    expect((await send(engine, "POST", "/_bulk", { body: bulk(3000) })).status).toBe(200);
  });

  it("refuses what is too much together with the bodies under way, and takes it when they are gone", async () => {
    await using engine = await start(settings);
    const other = await promise(engine, 2000);
    const refused = await send(engine, "PUT", "/a/_doc/1", { body: { a: "x".repeat(1500) } });
    expect([refused.status, refused.type]).toEqual([429, "es_rejected_execution_exception"]);
    expect(refused.reason).toContain("coordinating_and_primary_bytes=2000,");
    expect((await send(engine, "PUT", "/a/_doc/2", { body: {} })).status).toBe(201);
    other.destroy();
    const again = () => send(engine, "PUT", "/a/_doc/1", { body: { a: "x".repeat(1500) } });
    let { status } = await again();
    while (status === 429) ({ status } = await again());
    expect(status).toBe(201);
  });

  it("counts what a compressed body is when it is decompressed", async () => {
    await using engine = await start(settings);
    const { status } = await fetch(`${engine.url}/_bulk`, {
      method: "POST",
      headers: {
        authorization: authorization(engine),
        "content-type": "application/x-ndjson",
        "content-encoding": "gzip",
      },
      body: gzipSync(bulk(4000)),
    });
    expect(status).toBe(429);
  });

  it("takes each of many large requests in the end, when those refused come again", async () => {
    await using engine = await start({ "indexing_pressure.memory.limit": "1mb" });
    const other = await promise(engine, 800_000);
    let refusals = 0;
    const client = async (): Promise<void> => {
      for (;;) {
        const { status, body } = await send(engine, "POST", "/_bulk", { body: bulk(500_000) });
        if (status !== 429) return expect([status, body.errors]).toEqual([200, false]);
        refusals++;
        if (refusals === 100) other.destroy();
      }
    };
    await Promise.all(Array.from({ length: 50 }, client));
    expect(refusals).toBeGreaterThanOrEqual(100);
    await send(engine, "POST", "/a/_refresh");
    expect((await send(engine, "GET", "/a/_count")).body.count).toBe(50);
  });
});

describe("an engine with little memory for requests", () => {
  it("breaks the circuit", async () => {
    await using engine = await start({ "network.breaker.inflight_requests.limit": "2kb" });
    const query = { terms: { a: ["x".repeat(4000)] } };
    const answer = await send(engine, "POST", "/_search", { body: { query } });
    const error = {
      type: "circuit_breaking_exception",
      reason:
        "[inflight_requests] Data too large, data for [<http_request>] would be [8060/7.8kb], which is larger than the limit of [2048/2kb]; for more information, see https://www.elastic.co/docs/troubleshoot/elasticsearch/circuit-breaker-errors?version=9.5",
      bytes_wanted: 8060,
      bytes_limit: 2048,
      durability: "TRANSIENT",
    };
    expect(answer.body).toEqual({ error: { root_cause: [error], ...error }, status: 429 });
  });

  it("refuses to show what is too large to wait for its reader", async () => {
    await using engine = await start({ "network.breaker.inflight_requests.limit": "8kb" });
    for (const id of [1, 2, 3])
      await send(engine, "PUT", `/a/_doc/${id}?refresh`, { body: { a: "x".repeat(3500) } });
    expect((await send(engine, "GET", "/a/_search?size=2")).status).toBe(200);
    const answer = await send(engine, "GET", "/a/_search");
    expect([answer.status, answer.type]).toEqual([429, "circuit_breaking_exception"]);
  });
});

describe("the settings of an engine", () => {
  it.each([
    [{ "indexing_pressure.memory.limit": "much" }, "expected a size such as 50mb or 10%, saw much"],
    [
      { "thread_pool.write.size": "1" },
      "setting [thread_pool.write.size]: expected one of indexing_pressure",
    ],
  ])("are refused when they mean nothing: %o", async (settings, problem) => {
    await expect(start(settings as LimitSettings)).rejects.toThrow(problem);
  });
});
