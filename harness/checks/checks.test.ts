import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestLog } from "../../fixtures/contract.ts";
import type { Check, Finding } from "./check.ts";
import { connector } from "./connector.ts";
import { startJudged, THREE } from "./context.suite.ts";
import { job } from "./job.ts";
import { enter, judge } from "./judge.ts";
import { leftBehind } from "./left-behind.ts";
import { mapping } from "./mapping.ts";
import { refusal } from "./refusal.ts";
import { requests } from "./requests.ts";

let judged: Awaited<ReturnType<typeof startJudged>>;
beforeAll(async () => {
  judged = await startJudged();
});
afterAll(() => judged[Symbol.asyncDispose]());

describe("the job check", () => {
  it("passes when the counters are exact", async () => {
    const right = { documents: THREE, before: THREE };
    expect(await judged.judge(job, right)).toEqual({ findings: [], compared: 11 });
  });

  it("tells a sync that did not complete, and why", async () => {
    const { findings } = await judged.judge(job, { job: { status: "error", error: "no route to host" } });
    expect(findings).toEqual([
      { message: "the sync ended as error: no route to host", expected: "completed", actual: "error" },
    ]);
  });

  it.each([
    ["indexed_document_count", 99],
    ["deleted_document_count", 99],
    ["total_document_count", 99],
    ["error", "in spite of all"],
    ["canceled_at", "2026-01-01T00:00:00Z"],
    ["worker_hostname", null],
    ["indexed_document_volume", 0.5],
    ["started_at", null],
    ["completed_at", "2025-01-01T00:00:00Z"],
  ] as const)("tells a wrong %s", async (field, value) => {
    const { findings } = await judged.judge(job, { job: { [field]: value } });
    expect(findings).toEqual([expect.objectContaining({ field })]);
  });

  it("expects as many deletions as documents went between two plans", async () => {
    const before = [...THREE, { id: "old", fields: {} }, { id: "older", fields: {} }];
    const { findings } = await judged.judge(job, { before });
    expect(findings).toEqual([
      expect.objectContaining({ field: "deleted_document_count", expected: 2, actual: 0 }),
    ]);
  });
});

describe("the connector check", () => {
  it("passes when the record tells the last sync", async () => {
    expect(await judged.judge(connector, {})).toEqual({ findings: [], compared: 11 });
  });

  it.each([
    ["status", "error"],
    ["error", "old"],
    ["last_sync_status", "in_progress"],
    ["last_sync_error", "old"],
    ["last_indexed_document_count", 1],
    ["last_deleted_document_count", 1],
    ["last_synced", null],
    ["last_seen", null],
  ] as const)("tells a wrong %s", async (field, value) => {
    const { findings } = await judged.judge(connector, { connector: { [field]: value } });
    expect(findings).toEqual([expect.objectContaining({ field })]);
  });

  it("tells a configuration that was changed", async () => {
    const configuration = { bucket: { value: "other" }, page_size: { value: 7 } };
    expect((await judged.judge(connector, { connector: { configuration } })).findings).toEqual([
      { message: "the configuration was changed", field: "bucket" },
    ]);
  });

  it("expects a connector whose sync failed to say so", async () => {
    const failed = { status: "error", error: "refused" } as const;
    const last = { last_sync_status: "error", last_sync_error: "refused" } as const;
    expect(
      (await judged.judge(connector, { job: failed, connector: { ...failed, ...last } })).findings,
    ).toEqual([]);
    const silent = { ...failed, ...last, error: null };
    expect((await judged.judge(connector, { job: failed, connector: silent })).findings).toEqual([
      { message: "the connector's record does not say what is wrong", field: "error" },
    ]);
  });
});

describe("the mapping check", () => {
  const exact = { id: "text", _timestamp: "date", title: "text", size: "long", body: "text" };
  const withMapping = (types: Record<string, string>) => ({ truth: { mapping: () => types } });

  it("passes when every leaf has its type", async () => {
    expect(await judged.judge(mapping, withMapping(exact))).toEqual({ findings: [], compared: 5 });
  });

  it("tells another type, a field too many and a field too few", async () => {
    const { body, ...others } = exact;
    const { findings } = await judged.judge(
      mapping,
      withMapping({ ...others, size: "float", "owner.name": "text" }),
    );
    expect(findings).toEqual([
      { message: "field has another type", field: "size", expected: "float", actual: "long" },
      { message: "field is not mapped", field: "owner.name", expected: "text" },
      { message: "field should not be mapped", field: "body", actual: body },
    ]);
  });

  it("goes into objects", async () => {
    const documents = [{ id: "a", fields: { owner: { name: "Ann", age: 7 } } }];
    const types = { id: "text", "owner.name": "text", "owner.age": "long" };
    expect((await judged.judge(mapping, { documents, ...withMapping(types) })).findings).toEqual([]);
  });
});

describe("the requests check", () => {
  const log = (
    counts: Record<string, number>,
    refused: { request: string; reason: string }[] = [],
  ): RequestLog => ({
    counts: () => counts,
    refused: () => refused,
    reset: () => {},
  });
  const truth = { requests: () => ({ List: 2, Get: [3, 5] as const }) };

  it("passes within the bounds", async () => {
    expect(await judged.judge(requests, { truth, requests: log({ List: 2, Get: 4 }) })).toEqual({
      findings: [],
      compared: 6,
    });
  });

  it("tells what was asked too often, too rarely or without need", async () => {
    const { findings } = await judged.judge(requests, { truth, requests: log({ List: 3, Head: 1 }) });
    expect(findings).toEqual([
      { message: "List was asked 3 times", field: "List", expected: 2, actual: 3 },
      { message: "Get was asked 0 times", field: "Get", expected: "3 to 5", actual: 0 },
      { message: "Head was asked without need", field: "Head", actual: 1 },
    ]);
  });

  it("tells what the source had to refuse", async () => {
    const refused = [{ request: "GET /?nonsense", reason: "unknown parameter nonsense" }];
    const { findings } = await judged.judge(requests, { truth, requests: log({ List: 2, Get: 3 }, refused) });
    expect(findings).toEqual([{ message: "the source refused GET /?nonsense: unknown parameter nonsense" }]);
  });

  it("is skipped, with the reason, where the source keeps no log", async () => {
    const entry = await judge(requests, "first", await judged.arrange({}));
    expect(entry).toMatchObject({
      outcome: "skipped",
      reason: "this source keeps no log of what it is asked",
    });
  });
});

describe("the refusal check", () => {
  const refused = { status: "error", error: "[s3] the key was refused", indexed_document_count: 0 } as const;

  it("passes when the sync ended in one clear line and wrote nothing", async () => {
    expect((await judged.judge(refusal, { job: refused })).findings).toEqual([]);
  });

  it.each([
    ["a sync that completed", { status: "completed" }, "wrong credentials did not end the sync in error"],
    ["an error without words", { error: "" }, "the error is not one clear line"],
    ["a stack trace", { error: "Error: x\n  at y" }, "the error is not one clear line"],
    ["documents written", { indexed_document_count: 1 }, "the job's record: indexed_document_count is wrong"],
    ["documents deleted", { deleted_document_count: 3 }, "the job's record: deleted_document_count is wrong"],
  ] as const)("tells %s", async (_, spoiled, message) => {
    const { findings } = await judged.judge(refusal, { job: { ...refused, ...spoiled } });
    expect(findings).toEqual([expect.objectContaining({ message })]);
  });
});

describe("the left-behind check", () => {
  async function findingsOf(belongings: Parameters<typeof leftBehind>[0]): Promise<Finding[]> {
    const findings: Finding[] = [];
    for await (const finding of leftBehind(belongings)) findings.push(finding);
    return findings;
  }

  it("tells a process that still runs, and is content when it is gone", async () => {
    const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
    const pid = child.pid as number;
    const belongings = { pids: [pid], folders: [], urls: [] };
    expect(await findingsOf(belongings)).toEqual([
      { message: `process ${pid} is still running`, actual: pid },
    ]);
    child.kill();
    await once(child, "close");
    expect(await findingsOf(belongings)).toEqual([]);
  });

  it("tells a folder that is still there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "plumbline-left-"));
    const belongings = { pids: [], folders: [folder], urls: [] };
    expect(await findingsOf(belongings)).toEqual([
      { message: `folder ${folder} is still there`, actual: folder },
    ]);
    await rm(folder, { recursive: true });
    expect(await findingsOf(belongings)).toEqual([]);
  });

  it("tells a port that is still open", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const belongings = { pids: [], folders: [], urls: [url] };
    expect(await findingsOf(belongings)).toEqual([
      { message: `something still listens at ${url}`, actual: url },
    ]);
    server.close();
    await once(server, "close");
    expect(await findingsOf(belongings)).toEqual([]);
  });
});

describe("the left-behind check of a server that remains", () => {
  it("tells what is still there of the run", async () => {
    const left = ["index search-s3-1"];
    const belongings = { pids: [], folders: [], urls: [], traces: [async () => left] };
    const first = await leftBehind(belongings).next();
    expect(first.value).toEqual({
      message: "index search-s3-1 is still there",
      actual: "index search-s3-1",
    });
    left.pop();
    expect(await leftBehind(belongings).next()).toEqual({ done: true, value: 1 });
  });
});

describe("judging", () => {
  const checkThat = (run: Check["run"]): Check => ({ name: "test", run });

  it("fails a check that compared nothing", async () => {
    // biome-ignore lint/correctness/useYield: it finds nothing, for it looks at nothing
    const nothing = checkThat(async function* () {
      return 0;
    });
    expect(await judge(nothing, "first", await judged.arrange({}))).toMatchObject({
      outcome: "failed",
      findings: [{ message: "the check compared nothing, so it proved nothing" }],
    });
  });

  it("calls a check that threw an error, never a pass", async () => {
    // biome-ignore lint/correctness/useYield: a check that breaks before its first finding
    const broken = checkThat(async function* () {
      throw new Error("no such index");
    });
    expect(await judge(broken, "first", await judged.arrange({}))).toMatchObject({
      outcome: "errored",
      reason: "the check broke: no such index",
    });
  });

  it("enters what was compared and found", async () => {
    const entry = await enter("test", undefined, async function* () {
      yield { message: "wrong" };
      return 3;
    });
    expect(entry).toMatchObject({
      name: "test",
      outcome: "failed",
      compared: 3,
      findings: [{ message: "wrong" }],
    });
  });
});
