import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as ask, createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startEmbedded } from "../engines/embedded/server.ts";
import { Child } from "../lib/child.ts";
import { programArgs } from "../lib/program.ts";

const MAIN = "../../connectors/framework/service/main.ts";
const PATIENCE_MS = 15_000;
const signal = new AbortController().signal;

let folder: string;
let engine: Awaited<ReturnType<typeof startEmbedded>>;
let child: Child;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "service-"));
  engine = await startEmbedded({});
});
afterAll(async () => {
  await engine[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});
afterEach(() => child[Symbol.asyncDispose]());

async function start(lines: readonly string[], ...flags: readonly string[]): Promise<void> {
  const config = join(folder, "config.yml");
  await writeFile(config, lines.join("\n"));
  child = await Child.start({
    name: "service",
    command: process.execPath,
    args: [...programArgs(MAIN, import.meta.url), "--config", config, ...flags],
    logFile: join(folder, "service.log"),
  });
}

const settings = ({ url = engine.url, password = engine.password } = {}): string[] => [
  `elasticsearch.host: ${url}`,
  `elasticsearch.password: ${password}`,
  "elasticsearch.initial_backoff_duration: 0.05",
  "service.health_port: 0",
  "connectors: [{connector_id: one, service_type: dir}]",
];

const said = (words: string): Promise<string> =>
  child.logLine((line) => line.includes(words), PATIENCE_MS, signal);

/** Passes requests on to the engine until it is told to keep them. */
async function gateway(): Promise<Server & { keeps: boolean }> {
  const server = Object.assign(createServer(), { keeps: false });
  server.on("request", (request, response) => {
    if (server.keeps) return;
    const { method, headers, url } = request;
    const onward = ask(new URL(url ?? "", engine.url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe("the process of the service", () => {
  it("serves, tells its health, and stops in order on SIGTERM", async () => {
    await start(settings());
    const url = /health=(\S+)/.exec(await said("starting"))?.[1];
    await said("serving");
    await said("has no record");
    const health = await fetch(`${url}/health`);
    expect(await health.json()).toMatchObject({ status: "ok", connectors: {} });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/plumbline_elasticsearch_requests_total\{outcome="answered"\} [1-9]/);
    process.kill(child.pid, "SIGTERM");
    expect(await child.exited).toEqual({ code: 0, signal: null });
    expect(child.tail.at(-1)).toContain("stopped");
  });

  it("ends with its standard input when asked to", async () => {
    await start(settings(), "--ends-with-stdin");
    await said("serving");
    child.stdin.end();
    expect(await child.exited).toEqual({ code: 0, signal: null });
  });

  it("waits for an Elasticsearch that is not up yet", async () => {
    const later = await gateway();
    const url = urlOf(later);
    later.close();
    await once(later, "close");
    await start(settings({ url }));
    await said("waiting for Elasticsearch");
    later.listen(Number(new URL(url).port), "127.0.0.1");
    await said("serving");
    process.kill(child.pid, "SIGTERM");
    expect(await child.exited).toEqual({ code: 0, signal: null });
    later.close();
  });

  it("leaves at once on the second signal, whatever hangs", async () => {
    const server = await gateway();
    await start([...settings({ url: urlOf(server) }), "service.job_poll_interval: 0.05"]);
    await said("serving");
    server.keeps = true;
    await once(server, "request");
    process.kill(child.pid, "SIGTERM");
    await said("stopping in order");
    process.kill(child.pid, "SIGTERM");
    expect(await child.exited).toEqual({ code: 143, signal: null });
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ["settings that cannot be used", ["service.ideling: 3"], 2, "did you mean service.idling?"],
    [
      "an Elasticsearch that is not there",
      ["elasticsearch.host: http://127.0.0.1:1", "elasticsearch.max_wait_duration: 0"],
      3,
      "ECONNREFUSED",
    ],
  ])("tells by its exit code %s", async (_, lines, code, message) => {
    const others = settings().filter(
      (line) => !lines.some((own) => own.split(":")[0] === line.split(":")[0]),
    );
    // An input that stays open must not keep it.
    await start([...others, ...lines], "--ends-with-stdin");
    expect(await child.exited).toEqual({ code, signal: null });
    expect(child.tail.join("\n")).toContain(message);
  });

  it("does not wait when its credentials are refused, and does not show them", async () => {
    await start(settings({ password: "not-the-password" }));
    expect(await child.exited).toEqual({ code: 3, signal: null });
    expect(child.tail.join("\n")).toContain("security_exception");
    expect(child.tail.join("\n")).not.toContain("not-the-password");
  });
});
