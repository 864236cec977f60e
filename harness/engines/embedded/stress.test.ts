import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { maxBodyBytes } from "./http/body.ts";
import { send } from "./raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "./server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(() => engine[Symbol.asyncDispose]());

const ask = (method: string, path: string, body?: unknown) => send(engine, method, path, { body });

async function count(index: string): Promise<unknown> {
  await ask("POST", `/${index}/_refresh`);
  return (await ask("GET", `/${index}/_count`)).body.count;
}

/** A connection on which the head of a request was sent. */
async function begin(method: string, path: string, ...headers: string[]): Promise<Socket> {
  const socket = connect(Number(new URL(engine.url).port), "127.0.0.1");
  socket.on("error", () => {}); // The server may hang up while something is being sent: the tests look at what came.
  await once(socket, "connect");
  const basic = Buffer.from(`${engine.username}:${engine.password}`).toString("base64");
  const lines = [`${method} ${path} HTTP/1.1`, "host: engine", `authorization: Basic ${basic}`, ...headers];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  return socket;
}

describe("many clients at once", () => {
  it("loses no write, and answers everybody", async () => {
    const clients = Array.from({ length: 100 }, async (_, client) => {
      for (let round = 0; round < 3; round++) {
        const id = `${client}-${round}`;
        const put = await ask("PUT", `/many/_doc/${id}`, { client, round });
        expect(put.body.result).toBe("created");
        expect((await ask("GET", `/many/_doc/${id}`)).body._source).toEqual({ client, round });
        const lines = [0, 1, 2, 3].map((at) => `{"index":{"_id":"${id}-${at}"}}\n{"client":${client}}\n`);
        expect((await ask("POST", "/many/_bulk", lines.join(""))).body.errors).toBe(false);
        const found = await ask("POST", "/many/_search", { query: { term: { client } }, size: 3 });
        expect(found.body).toMatchObject({ timed_out: false, _shards: { failed: 0 } });
      }
    });
    await Promise.all(clients);
    expect(await count("many")).toBe(100 * 3 * 5);
    const { body } = await ask("POST", "/many/_search", { query: { term: { client: 42 } }, size: 0 });
    expect(body).toMatchObject({ hits: { total: { value: 15 } } });
  }, 20_000);
});

describe("a client that reads nothing", () => {
  it("holds up nobody, and gets all of a large answer when it reads after all", async () => {
    const value = "x".repeat(1_000_000);
    for (let id = 0; id < 20; id++) await ask("PUT", `/large/_doc/${id}?refresh`, { value });
    const slow = await begin("GET", "/large/_search?size=20", "connection: close");
    slow.pause();
    const gone = await begin("GET", "/large/_search?size=20");
    gone.pause();
    for (let id = 0; id < 50; id++) expect((await ask("PUT", `/other/_doc/${id}`, {})).status).toBe(201);
    gone.destroy();
    expect(await count("other")).toBe(50);
    const answer = await text(slow);
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    expect(head).toContain(`content-length: ${body.length}`);
    expect(JSON.parse(body).hits.hits).toHaveLength(20);
  }, 20_000);
});

/** How many searches with `scroll` were carried out and not cleared since. */
async function openScrolls(): Promise<number> {
  const { nodes } = (await ask("GET", "/_nodes/stats/indices/search")).body as {
    nodes: Record<string, { indices: { search: { open_contexts: number } } }>;
  };
  return Object.values(nodes)[0]?.indices.search.open_contexts ?? Number.NaN;
}

describe("searches that wait for their turn", () => {
  it("are begun one after the other when one connection asks for many and reads nothing", async () => {
    const value = "x".repeat(4_000_000);
    await ask("PUT", "/piped/_doc/1?refresh", { value });
    const client = await begin("GET", "/piped/_search?scroll=1m");
    client.pause();
    const basic = Buffer.from(`${engine.username}:${engine.password}`).toString("base64");
    const again = `GET /piped/_search?scroll=1m HTTP/1.1\r\nhost: engine\r\nauthorization: Basic ${basic}\r\n`;
    client.write(`${again}\r\n`.repeat(18));
    client.write(`${again}connection: close\r\n\r\n`);
    for (let id = 0; id < 100; id++) expect((await ask("GET", "/piped/_count")).status).toBe(200);
    expect(await openScrolls()).toBeLessThan(5);
    expect((await text(client)).match(/HTTP\/1.1 200 OK/g)).toHaveLength(20);
    expect(await openScrolls()).toBe(20);
    await ask("DELETE", "/_search/scroll/_all");
  }, 20_000);

  it("are not begun once their client has gone", async () => {
    await ask("PUT", "/left-alone/_doc/1?refresh", {});
    const clients = await Promise.all(
      Array.from({ length: 100 }, () => begin("GET", "/left-alone/_search?scroll=1m")),
    );
    for (const client of clients) client.destroy();
    for (let id = 0; id < 20; id++) expect((await ask("GET", "/left-alone/_search")).status).toBe(200);
    expect(await openScrolls()).toBeLessThan(80);
  });
});

describe("a request that ends before its body", () => {
  it.each(["content-length: 1000", "transfer-encoding: chunked"])(
    "is not carried out: %s",
    async (length) => {
      await ask("PUT", "/cut");
      const whole = '{"index":{"_id":"1"}}\n{}\n';
      const part = length.includes("chunked") ? `${whole.length.toString(16)}\r\n${whole}\r\n` : whole;
      const sockets = await Promise.all(
        Array.from({ length: 20 }, () =>
          begin("POST", "/cut/_bulk", "content-type: application/x-ndjson", length),
        ),
      );
      for (const socket of sockets) {
        socket.write(part);
        socket.destroySoon();
      }
      await Promise.all(sockets.map((socket) => once(socket, "close")));
      expect(await count("cut")).toBe(0);
    },
  );

  it("is carried out when all of it came, though nobody waits for the answer", async () => {
    const body = '{"a":1}';
    const socket = await begin(
      "PUT",
      "/left/_doc/1",
      "content-type: application/json",
      `content-length: ${body.length}`,
    );
    socket.end(body);
    while ((await ask("GET", "/left/_doc/1")).status !== 200);
    expect(await count("left")).toBe(1);
  });
});

describe("a body that is too large", () => {
  it("is refused when its length was not told, once the limit is passed", async () => {
    const socket = await begin(
      "POST",
      "/_bulk",
      "content-type: application/x-ndjson",
      "transfer-encoding: chunked",
    );
    const answer = once(socket, "data");
    const megabyte = Buffer.from(`100000\r\n${"x".repeat(2 ** 20)}\r\n`);
    Readable.from(Array.from({ length: maxBodyBytes / 2 ** 20 + 1 }, () => megabyte)).pipe(socket);
    const [received] = (await answer) as [Buffer];
    expect(received.toString()).toMatch(/^HTTP\/1.1 413 /);
    socket.destroy();
  }, 20_000);

  it("is refused when it is only once it is decompressed", async () => {
    const bomb = gzipSync(Buffer.alloc(maxBodyBytes + 1, " "));
    const socket = await begin(
      "POST",
      "/_bulk",
      "content-type: application/x-ndjson",
      "content-encoding: gzip",
      `content-length: ${bomb.length}`,
    );
    const answer = once(socket, "data");
    socket.write(bomb);
    expect(String((await answer)[0])).toMatch(/^HTTP\/1.1 413 /);
    socket.destroy();
  }, 20_000);
});
