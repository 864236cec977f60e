import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCounters } from "../sync/counters.ts";
import { type HealthServer, serveHealth } from "./health-server.ts";
import { parseSettings } from "./settings-file.ts";
import { VitalSigns } from "./vital-signs.ts";

const { settings } = parseSettings(
  "elasticsearch.password: x\nconnectors: [{connector_id: a, service_type: s3}]",
  {},
  "config.yml",
);
const requests = { answered: 5, refused: 1, failed: 2 };
let nowMs = 0;
let vitals: VitalSigns;
let server: HealthServer;

beforeAll(async () => {
  const vitalsOfNow = new Proxy({} as VitalSigns, {
    get: (_, name) => bound(Reflect.get(vitals, name, vitals)),
  });
  const hide = (text: string): string => text.replaceAll("hunter2", "***");
  server = await serveHealth({ host: "127.0.0.1", port: 0, vitals: vitalsOfNow, requests, hide });
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(() => {
  nowMs = Date.parse("2026-01-01T00:00:00Z");
  vitals = new VitalSigns(settings, () => nowMs);
});

const bound = (member: unknown): unknown => (typeof member === "function" ? member.bind(vitals) : member);

async function health() {
  const response = await fetch(`${server.url}/health`);
  return { code: response.status, ...((await response.json()) as Record<string, unknown>) };
}

function works(): void {
  vitals.connectorPass({ connected: 2, error: 1 });
  vitals.jobPoll(3);
}

/** Samples by their name and labels; each line must be one of the exposition format. */
async function samples(): Promise<Map<string, number>> {
  const response = await fetch(`${server.url}/metrics`);
  expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  const found = new Map<string, number>();
  for (const line of text.trimEnd().split("\n")) {
    if (/^# (HELP [a-z_]+ .+|TYPE [a-z_]+ (counter|gauge))$/.test(line)) continue;
    const [, name, value] =
      /^([a-z_]+(?:\{[a-z_]+="[^"\n]*"(?:,[a-z_]+="[^"\n]*")*\})?) ([0-9.e+-]+)$/.exec(line) ?? [];
    expect(name, line).toBeDefined();
    found.set(name!, Number(value));
  }
  return found;
}

describe("the health of the service", () => {
  it("is not yet there before the first pass", async () => {
    expect(await health()).toMatchObject({ code: 503, status: "starting", seconds_since_pass: null });
  });

  it("is well while passes and polls are answered", async () => {
    works();
    nowMs += 7000;
    expect(await health()).toMatchObject({
      code: 200,
      status: "ok",
      seconds_since_pass: 7,
      connectors: { connected: 2, error: 1 },
      jobs: { waiting: 3, running: 0 },
      failure: null,
    });
  });

  it("bears a failure for a while, and says what failed without secrets", async () => {
    works();
    vitals.failed("job poll", "refused by me:hunter2@es");
    expect(await health()).toMatchObject({ code: 200, failure: "job poll: refused by me:***@es" });
    nowMs += 32_000;
    expect(await health()).toMatchObject({
      code: 503,
      status: "failing",
      failure: "job poll: refused by me:***@es",
    });
    works();
    expect(await health()).toMatchObject({ code: 200, failure: null });
  });

  it("is lost when passes stop, though polls go on", async () => {
    works();
    nowMs += 121_000;
    vitals.jobPoll(0);
    expect(await health()).toMatchObject({ code: 503, status: "failing" });
  });

  it("is told to nobody who asks otherwise", async () => {
    expect((await fetch(`${server.url}/health`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${server.url}/`)).status).toBe(404);
  });
});

describe("the metrics of the service", () => {
  it("add up what jobs did, those that run included", async () => {
    works();
    const first = {
      ...createCounters(),
      extracted: 10,
      indexed: 9,
      deleted: 2,
      bulkRequests: 1,
      contentFailed: 1,
    };
    const second = createCounters();
    vitals.jobStarted("1", "full", first);
    vitals.jobStarted("2", "access_control", second);
    vitals.jobEnded("1", "full", "error");
    second.indexed = 5;
    vitals.failed("clean-up", "x");
    const found = await samples();
    expect(Object.fromEntries(found)).toMatchObject({
      'plumbline_connectors{status="connected"}': 2,
      'plumbline_connectors{status="error"}': 1,
      'plumbline_documents_total{what="extracted"}': 10,
      'plumbline_documents_total{what="indexed"}': 14,
      'plumbline_documents_total{what="deleted"}': 2,
      'plumbline_contents_total{what="failed"}': 1,
      plumbline_bulk_requests_total: 1,
      plumbline_jobs_waiting: 3,
      'plumbline_jobs_running{type="full"}': 0,
      'plumbline_jobs_running{type="access_control"}': 1,
      'plumbline_jobs_total{type="full",status="error"}': 1,
      'plumbline_elasticsearch_requests_total{outcome="answered"}': 5,
      'plumbline_elasticsearch_requests_total{outcome="refused"}': 1,
      'plumbline_elasticsearch_requests_total{outcome="failed"}': 2,
      'plumbline_failures_total{what="clean-up"}': 1,
      plumbline_last_pass_age_seconds: 0,
      plumbline_healthy: 1,
    });
    const resident = found.get("process_resident_memory_bytes")!;
    expect(resident).toBeGreaterThan(1e7);
    expect(found.get("plumbline_peak_resident_memory_bytes")).toBeGreaterThanOrEqual(resident * 0.9);
  });

  it("leave out what is not known yet", async () => {
    expect((await samples()).has("plumbline_last_pass_age_seconds")).toBe(false);
  });
});

describe("an address that is taken", () => {
  it("is a wrong setting", async () => {
    const port = Number(new URL(server.url).port);
    await expect(
      serveHealth({ host: "127.0.0.1", port, vitals, requests, hide: (text) => text }),
    ).rejects.toThrow("[health] service.health_host and .health_port: expected an address to listen on");
  });
});
