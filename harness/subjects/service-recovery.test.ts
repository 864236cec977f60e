import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toProtocol } from "../../connectors/framework/fields.ts";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import type { ProtocolStore } from "../../connectors/framework/protocol/store.ts";
import type { SyncJobDocument } from "../../connectors/framework/protocol/sync-job.ts";
import { readIndex } from "../checks/read-index.ts";
import { connect } from "../engines/client.ts";
import { startEmbedded } from "../engines/embedded/server.ts";
import { Child } from "../lib/child.ts";
import { programArgs } from "../lib/program.ts";
import { serveSlow } from "./service-process.suite.ts";
import { slowConnector } from "./slow-connector.suite.ts";

let engine: Awaited<ReturnType<typeof startEmbedded>>;
let client: Client;
let store: ProtocolStore;
let folder: string;
beforeAll(async () => {
  engine = await startEmbedded({});
  client = connect(engine);
  store = await openStore(client);
  folder = await mkdtemp(join(tmpdir(), "plumbline-service-"));
});
afterAll(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

let made = 0;
/** A connector whose source holds `documents`, with a job that waits; its index holds one that the source has not. */
async function connectorWithJob(documents: number, msPerDocument: number) {
  made += 1;
  const id = `slow-${made}`;
  const index = `search-${id}`;
  await store.createConnector({ id, index_name: index, service_type: "slow" });
  const values = { documents, ms_per_document: msPerDocument };
  await store.setConfiguration(id, toProtocol(slowConnector.fields, values));
  await client.index({ index, id: "gone", document: { n: -1 } });
  return { id, index, documents, job: await newJob(id) };
}

const newJob = (connectorId: string) => store.createJob({ connectorId, type: "full", trigger: "on_demand" });

async function jobOf(id: string): Promise<SyncJobDocument> {
  const job = await store.job(id);
  if (!job) throw new Error(`no job ${id}`);
  return job.document;
}

/** The job when `isAwaited` holds of it; looks every 20 ms. */
async function jobWhen(id: string, isAwaited: (job: SyncJobDocument) => boolean): Promise<SyncJobDocument> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const job = await jobOf(id);
    if (isAwaited(job)) return job;
    if (Date.now() > deadline)
      throw new Error(`not within 15 s: ${isAwaited}; the job is ${JSON.stringify(job)}`);
    await sleep(20);
  }
}

const isRunning = ({ status }: SyncJobDocument) => status === "in_progress";
const isOver = ({ completed_at }: SyncJobDocument) => Boolean(completed_at);

async function idsIn(index: string): Promise<Set<string>> {
  await client.indices.refresh({ index });
  const ids = new Set<string>();
  for await (const { id } of readIndex(client, index, new AbortController().signal)) ids.add(id);
  return ids;
}

const idsOf = (documents: number) => new Set(Array.from({ length: documents }, (_, n) => `d-${n}`));

/** A service in this process. */
function serve() {
  const stop = new AbortController();
  const log: string[] = [];
  const done = serveSlow(engine, stop.signal, ({ message }) => void log.push(String(message)));
  return {
    log,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await done;
    },
  };
}

let processes = 0;
/** A service in a process of its own, to be killed. */
function serveAsProcess(): Promise<Child> {
  processes += 1;
  const { url, username, password } = engine;
  return Child.start({
    name: "service",
    command: process.execPath,
    args: [
      ...programArgs("./service-process.suite.ts", import.meta.url),
      JSON.stringify({ url, username, password }),
    ],
    logFile: join(folder, `service-${processes}.log`),
  });
}

describe("the service on a running Elasticsearch", () => {
  it("takes up what a killed one left, at once, and is exact in the end", async () => {
    const { index, job } = await connectorWithJob(1_500, 1);
    await using killed = await serveAsProcess();
    const { started_at } = await jobWhen(job, isRunning);
    process.kill(killed.pid, "SIGKILL");
    await killed.exited;
    expect(isRunning(await jobOf(job))).toBe(true);
    await using _ = serve();
    const taken = await jobWhen(job, (now) => now.started_at !== started_at);
    expect(taken.metadata?.worker).toMatchObject({ pid: process.pid });
    const ended = await jobWhen(job, isOver);
    expect(ended).toMatchObject({
      status: "completed",
      indexed_document_count: 1_500,
      deleted_document_count: 1,
      total_document_count: 1_500,
    });
    expect(await idsIn(index)).toEqual(idsOf(1_500));
  });

  it("puts its jobs aside when it is told to end, for the next one", async () => {
    const { id, index, job } = await connectorWithJob(1_000, 1);
    await using first = await serveAsProcess();
    await jobWhen(job, isRunning);
    await first.stop({ graceMs: 10_000 });
    expect(await first.exited).toEqual({ code: 0, signal: null });
    expect(await jobOf(job)).toMatchObject({ status: "suspended", worker_hostname: null });
    expect((await store.connector(id))?.document.last_sync_status).toBe("suspended");
    await using _ = serve();
    expect(await jobWhen(job, isOver)).toMatchObject({ status: "completed", total_document_count: 1_000 });
    expect(await idsIn(index)).toEqual(idsOf(1_000));
  });

  it("cancels within a second", async () => {
    const { index, job } = await connectorWithJob(60_000, 1);
    await using _ = serve();
    await jobWhen(job, isRunning);
    await store.cancelJob(job);
    const canceled = await jobWhen(job, isOver);
    expect(canceled).toMatchObject({ status: "canceled", error: null });
    const tookMs =
      Date.parse(canceled.canceled_at ?? "") - Date.parse(canceled.cancelation_requested_at ?? "");
    expect(tookMs).toBeLessThan(1_000);
    // Nothing is deleted on the strength of a listing that was cut short.
    expect((await idsIn(index)).has("gone")).toBe(true);
  });

  it("shares the work with a second one: each job is done once, one of a connector at a time", async () => {
    await using one = serve();
    await using other = serve();
    const connectors = await Promise.all(Array.from({ length: 6 }, () => connectorWithJob(50, 2)));
    const second = await Promise.all(connectors.map(({ id }) => newJob(id)));
    for (const [at, { index, job }] of connectors.entries()) {
      const [a, b] = [await jobWhen(job, isOver), await jobWhen(second[at] as string, isOver)].sort((x, y) =>
        `${x.started_at}`.localeCompare(`${y.started_at}`),
      );
      expect([a?.status, b?.status]).toEqual(["completed", "completed"]);
      expect(Date.parse(b?.started_at ?? "")).toBeGreaterThanOrEqual(Date.parse(a?.completed_at ?? ""));
      expect(await idsIn(index)).toEqual(idsOf(50));
    }
    const starts = [...one.log, ...other.log].filter((message) => message === "sync started");
    expect(starts).toHaveLength(12);
  });
});
