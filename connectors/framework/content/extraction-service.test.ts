import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../contract.ts";
import { extractionService } from "./extraction-service.ts";

const MEBIBYTE = 1024 * 1024;
const { signal } = new AbortController();
let answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
const server = createServer((request, response) => void answer(request, response));
let host: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const serviceOf = (more: { host?: string; timeoutMs?: number } = {}) =>
  extractionService({ host, timeoutMs: 10_000, chunkBytes: 1000, ...more });
const contentOf = (chunks: Iterable<Uint8Array>, filename = "a.doc"): Content => ({
  filename,
  async *open() {
    yield* chunks;
  },
});
const says = (status: number, body: string) => {
  answer = (request, response) => {
    request.resume().on("end", () => response.writeHead(status).end(body));
  };
};

describe("the extraction service", () => {
  it("is put the bytes as they come, and its text becomes the body", async () => {
    const asked: unknown[] = [];
    answer = async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      asked.push([
        request.method,
        request.url,
        request.headers["content-type"],
        Buffer.concat(chunks).toString(),
      ]);
      response.end(JSON.stringify({ extracted_text: "naïve 漢字" }));
    };
    const read = () => serviceOf().read(contentOf([Buffer.from("one "), Buffer.from("two")]), signal);
    expect(await read()).toEqual({ body: "naïve 漢字" });
    expect(asked).toEqual([["PUT", "/extract_text/", "application/octet-stream", "one two"]]);
  });

  it("may be below a path", async () => {
    answer = (request, response) => void response.end(JSON.stringify({ extracted_text: request.url }));
    expect(await serviceOf({ host: `${host}/text` }).read(contentOf([]), signal)).toEqual({
      body: "/text/extract_text/",
    });
  });

  it("wants every size, the types of elastic/connectors, and holds little of a content", () => {
    const { wants, weightOf } = serviceOf();
    const open = contentOf([]).open;
    expect(wants({ filename: "a.doc", bytes: 1024 ** 3, open })).toBe(true);
    expect(wants({ filename: "a.doc", bytes: 0, open })).toBe(false);
    expect(wants({ filename: "a.zip", bytes: 5, open })).toBe(false);
    expect(weightOf({ filename: "a.doc", bytes: 1024 ** 3, open })).toBeLessThan(10_000);
  });

  it("streams: what it is sent never gathers here", async () => {
    let bytes = 0;
    answer = async (request, response) => {
      for await (const chunk of request) bytes += chunk.length;
      response.end(JSON.stringify({ extracted_text: "all" }));
    };
    const before = process.memoryUsage.rss();
    let grew = 0;
    function* chunks() {
      for (let n = 0; n < 300; n += 1) {
        grew = Math.max(grew, process.memoryUsage.rss() - before);
        yield Buffer.alloc(MEBIBYTE);
      }
    }
    const service = extractionService({ host, timeoutMs: 60_000, chunkBytes: 65_536 });
    expect(await service.read(contentOf(chunks()), signal)).toEqual({ body: "all" });
    expect(bytes).toBe(300 * MEBIBYTE);
    expect(grew).toBeLessThan(150 * MEBIBYTE);
  });

  it.each([
    [
      "an error of its own",
      200,
      '{"error":"Unsupported","message":"no text in it"}',
      "Unsupported: no text in it",
    ],
    ["a failure", 500, '{"message":"out of memory"}', "answered 500: out of memory"],
    [
      "something else",
      502,
      "<html>Bad gateway",
      "answered 502: expected extracted_text, got <html>Bad gateway",
    ],
    ["no text", 200, "{}", "answered 200: expected extracted_text, got {}"],
  ])("that answers %s is told", async (_, status, body, message) => {
    says(status, body);
    await expect(serviceOf().read(contentOf([Buffer.from("x")]), signal)).rejects.toThrow(message);
  });

  it("has nothing to add where it found no text", async () => {
    says(200, '{"extracted_text":""}');
    expect(await serviceOf().read(contentOf([Buffer.from("x")]), signal)).toBeUndefined();
  });

  it("is waited for no longer than the settings say", async () => {
    answer = () => {};
    await expect(serviceOf({ timeoutMs: 20 }).read(contentOf([Buffer.from("x")]), signal)).rejects.toThrow(
      "the extraction service did not answer within 0.02 seconds",
    );
  });

  it("is left at once when the job is cancelled", async () => {
    const job = new AbortController();
    answer = () => job.abort(new Error("cancelled"));
    await expect(serviceOf().read(contentOf([Buffer.from("x")]), job.signal)).rejects.toThrow("cancelled");
  });

  it("gives the error of the source where that fails", async () => {
    answer = (request) => void request.on("error", () => {});
    const broken: Content = {
      filename: "a.doc",
      async *open() {
        yield Buffer.from("x");
        throw new Error("reset by peer");
      },
    };
    await expect(serviceOf().read(broken, signal)).rejects.toThrow("reset by peer");
  });
});
