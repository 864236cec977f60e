import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "./raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "./server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded({ password: "plumb" });
  await send(engine, "PUT", "/docs/_doc/1", { body: { a: 1, o: { b: 2, c: 3 } } });
});
afterAll(() => engine[Symbol.asyncDispose]());

const authorization = `Basic ${Buffer.from("elastic:plumb").toString("base64")}`;

/** Statuses, headers and texts are those of a real server of the same version, asked the same. */
describe("the HTTP side of the embedded engine", () => {
  it("asks strangers for credentials, and does not name the product to them", async () => {
    const answer = await fetch(`${engine.url}/_cluster/health`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("x-elastic-product")).toBeNull();
    expect(answer.headers.get("www-authenticate")).toBe('ApiKey, Basic realm="security", charset="UTF-8"');
    const error = {
      type: "security_exception",
      reason: "missing authentication credentials for REST request [/_cluster/health]",
      header: { "WWW-Authenticate": ["ApiKey", 'Basic realm="security", charset="UTF-8"'] },
    };
    expect(await answer.json()).toEqual({ error: { root_cause: [error], ...error }, status: 401 });
  });

  it.each([
    ["Basic ZWxhc3RpYzp3cm9uZw==", "unable to authenticate user [elastic] for REST request [/]", undefined],
    ["Basic bm9jb2xvbg==", "invalid basic authentication header value", undefined],
    ["ApiKey YWFhOmJiYg==", expect.any(String), "API key: unable to find apikey with id aaa"],
    ["ApiKey !!x", expect.any(String), "API key: Illegal base64 character 21"],
    ["Bearer x", expect.any(String), "oauth2 token: invalid token"],
  ])("does not let in [%s]", async (header, reason, additional) => {
    const answer = await fetch(`${engine.url}/`, { headers: { authorization: header } });
    const { error } = (await answer.json()) as { error: Record<string, unknown> };
    expect(answer.status).toBe(401);
    expect(error.reason).toEqual(reason);
    expect(error.additional_unsuccessful_credentials).toBe(additional);
  });

  it.each([
    ["GET", "/_foo/bar/baz", 400, "no handler found for uri [/_foo/bar/baz] and method [GET]"],
    ["PUT", "/_bulk/x", 400, "no handler found for uri [/_bulk/x] and method [PUT]"],
    [
      "DELETE",
      "/docs/_mapping",
      405,
      "Incorrect HTTP method for uri [/docs/_mapping] and method [DELETE], allowed: [GET, POST, PUT]",
    ],
    [
      "GET",
      "/docs?ignore_unavailabe=true",
      400,
      {
        type: "illegal_argument_exception",
        reason:
          "request [/docs] contains unrecognized parameter: [ignore_unavailabe] -> did you mean [ignore_unavailable]?",
      },
    ],
    [
      "GET",
      "/docs/_doc/1?realtim=1&preferenc=1",
      400,
      {
        type: "illegal_argument_exception",
        reason:
          "request [/docs/_doc/1] contains unrecognized parameters: [preferenc] -> did you mean any of [preference, refresh]?, [realtim] -> did you mean [realtime]?",
      },
    ],
    [
      "GET",
      "/docs/_doc/%zz",
      400,
      {
        type: "illegal_argument_exception",
        reason: "invalid escape sequence `%zz' at index 11 of: /docs/_doc/%zz",
      },
    ],
    [
      "GET",
      "/_ml/anomaly_detectors",
      501,
      {
        type: "not_implemented_exception",
        reason: "the embedded engine does not implement [ml.get_jobs]: [GET /_ml/anomaly_detectors]",
      },
    ],
    [
      "GET",
      "/_foo",
      400,
      { type: "invalid_index_name_exception", reason: "Invalid index name [_foo], must not start with '_'." },
    ],
  ])("refuses %s %s with %i", async (method, path, status, error) => {
    const answer = await send(engine, method, path, {});
    expect(answer.status).toBe(status);
    expect(answer.headers.get("x-elastic-product")).toBe("Elasticsearch");
    if (typeof error === "string") expect(answer.body.error).toBe(error);
    else expect(answer.body.error).toMatchObject(error);
  });

  it("refuses a body where none belongs", async () => {
    const answer = await send(engine, "POST", "/docs/_refresh", { body: {} });
    expect([answer.status, answer.reason]).toEqual([
      400,
      "request [POST /docs/_refresh] does not support having a body",
    ]);
  });

  it.each([
    ["text/plain", 406, "Content-Type header [text/plain] is not supported"],
    ["application/octet-stream", 406, "Content-Type header [application/octet-stream] is not supported"],
    ["garbage", 400, { type: "media_type_header_exception" }],
    ["application/vnd.elasticsearch+json; compatible-with=7", 400, { type: "media_type_header_exception" }],
  ])("refuses a body of type %s with %i", async (contentType, status, error) => {
    const answer = await send(engine, "PUT", "/docs/_doc/2", { body: "{}", contentType });
    expect(answer.status).toBe(status);
    if (typeof error === "string") expect(answer.body.error).toBe(error);
    else expect(answer.body.error).toMatchObject(error);
  });

  it("takes a request without a body whatever its type is said to be", async () => {
    const answer = await send(engine, "POST", "/docs/_refresh", { contentType: "application/octet-stream" });
    expect([answer.status, answer.body]).toEqual([200, { _shards: { total: 2, successful: 1, failed: 0 } }]);
  });

  it.each([8, 9])("answers in version %i of the format when asked to", async (version) => {
    const accept = `application/vnd.elasticsearch+json; compatible-with=${version}`;
    const answer = await fetch(`${engine.url}/docs/_doc/1`, { headers: { authorization, accept } });
    expect(answer.headers.get("content-type")).toBe(
      `application/vnd.elasticsearch+json;compatible-with=${version}`,
    );
  });

  it("keeps to a HEAD request the length and sends no body", async () => {
    const [get, head] = await Promise.all([
      fetch(`${engine.url}/docs/_doc/1`, { headers: { authorization } }),
      fetch(`${engine.url}/docs/_doc/1`, { method: "HEAD", headers: { authorization } }),
    ]);
    expect(head.status).toBe(200);
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
    expect(await head.text()).toBe("");
    const missing = await fetch(`${engine.url}/docs/_doc/2`, { method: "HEAD", headers: { authorization } });
    expect(missing.status).toBe(404);
  });

  it("prints prettily and filters when asked to", async () => {
    const text = async (query: string) =>
      (await fetch(`${engine.url}/docs/_doc/1?${query}`, { headers: { authorization } })).text();
    expect(await text("pretty&filter_path=_id,_source.o")).toBe(
      '{\n  "_id" : "1",\n  "_source" : {\n    "o" : {\n      "b" : 2,\n      "c" : 3\n    }\n  }\n}\n',
    );
    expect(await text("filter_path=_source,-_source.o.b")).toBe('{"_source":{"a":1,"o":{"c":3}}}');
    expect(await text("filter_path=**.b")).toBe('{"_source":{"o":{"b":2}}}');
    expect(await text("filter_path=nothing")).toBe("{}");
  });

  it("shows errors whole, whatever the filter", async () => {
    const answer = await send(engine, "GET", "/none/_doc/1?filter_path=status");
    expect(answer.type).toBe("index_not_found_exception");
  });

  it("reads compressed bodies", async () => {
    const answer = await fetch(`${engine.url}/docs/_doc/gzip`, {
      method: "PUT",
      headers: { authorization, "content-type": "application/json", "content-encoding": "gzip" },
      body: gzipSync('{"a":5}'),
    });
    expect(answer.status).toBe(201);
    expect((await send(engine, "GET", "/docs/_doc/gzip")).body._source).toEqual({ a: 5 });
  });

  it("refuses a body above 100 MB with 413 before reading it", async () => {
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(`${engine.url}/_bulk`, {
        method: "POST",
        headers: {
          authorization,
          "content-type": "application/json",
          "content-length": 100 * 1024 * 1024 + 1,
        },
      });
      request.once("response", (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.once("error", reject);
      request.write("{");
    });
    expect(status).toBe(413);
  });

  it("goes on when a client leaves in the middle of a request", async () => {
    const { hostname, port } = new URL(engine.url);
    const socket = connect(Number(port), hostname);
    await new Promise<void>((resolve) => socket.once("connect", resolve));
    socket.write(
      `POST /_bulk HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"index"`,
    );
    await new Promise<void>((resolve) => socket.end(resolve));
    socket.destroy();
    expect((await send(engine, "GET", "/docs/_doc/1")).status).toBe(200);
  });

  it("stops when its signal is aborted, and frees its port", async () => {
    const stop = new AbortController();
    const other = await startEmbedded({ signal: stop.signal });
    expect((await fetch(other.url)).status).toBe(401);
    stop.abort();
    await other[Symbol.asyncDispose]();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
