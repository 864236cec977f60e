import { describe, expect, it } from "vitest";
import { World } from "./world.suite.ts";

describe("a job on demand", () => {
  it("starts with the next poll, and its record tells what it did", async () => {
    const world = new World();
    await world.addConnector("a");
    const service = world.serve();
    await world.clock.pass(700);
    const id = await world.addJob("a");
    await world.clock.pass(300);
    expect(world.job(id)).toMatchObject({
      status: "completed",
      error: null,
      started_at: "2026-03-02T10:00:01.000Z",
      completed_at: "2026-03-02T10:00:01.000Z",
      worker_hostname: "here",
      indexed_document_count: 3,
      deleted_document_count: 0,
      total_document_count: 3,
      metadata: { extracted: 3, repeated: 0, bulk_requests: 1, worker: service.identity },
    });
    expect(world.record("a")).toMatchObject({
      status: "connected",
      last_sync_status: "completed",
      last_synced: "2026-03-02T10:00:01.000Z",
      last_indexed_document_count: 3,
    });
    expect(world.indices.ids("search-a")).toEqual(["a-0", "a-1", "a-2"]);
    await service.stop();
  });

  it("tells of itself every ten seconds", async () => {
    const world = new World();
    world.source.msPerDocument = 15_000;
    await world.addConnector("a");
    const id = await world.addJob("a");
    const service = world.serve();
    await world.clock.pass(500);
    expect(world.job(id)).toMatchObject({ status: "in_progress", last_seen: "2026-03-02T10:00:00.000Z" });
    await world.clock.pass(20_000);
    expect(world.job(id)).toMatchObject({
      last_seen: "2026-03-02T10:00:20.000Z",
      metadata: { extracted: 1 },
    });
    expect(world.record("a")).toMatchObject({ status: "connected", last_sync_status: "in_progress" });
    await service.stop();
  });

  it("is canceled within a second; what it wrote stays", async () => {
    const world = new World();
    world.source.msPerDocument = 15_000;
    await world.addConnector("a");
    const id = await world.addJob("a");
    const service = world.serve();
    await world.clock.pass(20_000);
    await world.store.cancelJob(id);
    await world.clock.pass(500);
    expect(world.job(id)).toMatchObject({
      status: "canceled",
      canceled_at: "2026-03-02T10:00:20.500Z",
      completed_at: "2026-03-02T10:00:20.500Z",
      cancelation_requested_at: "2026-03-02T10:00:20.000Z",
      error: null,
    });
    expect(world.record("a")).toMatchObject({ status: "connected", last_sync_status: "canceled" });
    await service.stop();
  });

  it("ends canceled when it was asked to while it waited, as Kibana asks", async () => {
    const world = new World();
    await world.addConnector("a");
    const id = await world.addJob("a");
    const job = await world.store.job(id);
    if (job)
      await world.store.moveJob(
        { ...job, document: { ...job.document, status: "in_progress" } },
        "canceling",
      );
    const service = world.serve();
    await world.clock.pass(500);
    expect(world.job(id)).toMatchObject({ status: "canceled", error: null });
    expect(world.indices.ids("search-a")).toBeUndefined();
    await service.stop();
  });

  it("ends in an error that says what happened: of the source, of the configuration, of the kind of job", async () => {
    const world = new World();
    for (const id of ["closed", "empty", "incremental"]) await world.addConnector(id);
    await world.store.patchConnector("empty", { configuration: { place: { value: "" } } });
    world.source.broken.set("closed", "[test] the place is closed");
    const jobs = [await world.addJob("closed"), await world.addJob("empty")];
    jobs.push(await world.addJob("incremental", "incremental"));
    const service = world.serve();
    await world.clock.pass(5_000);
    expect(jobs.map((id) => [world.job(id).status, world.job(id).error])).toEqual([
      ["error", "[test] the place is closed"],
      ["error", "[test] configuration: place: a value is required, none was given"],
      [
        "error",
        "[test] expected a full sync, got a job of type incremental: this connector has no such sync",
      ],
    ]);
    await service.stop();
  });

  it("runs on the connector as it was when the job was made", async () => {
    const world = new World();
    await world.addConnector("a");
    await world.addJob("a");
    await world.store.patchConnector("a", { configuration: { place: { value: "elsewhere" } } });
    const service = world.serve();
    await world.clock.pass(1000);
    expect(world.indices.ids("search-a")).toEqual(["a-0", "a-1", "a-2"]);
    await service.stop();
  });

  it("stops when somebody else ended its job, and leaves the record as it is", async () => {
    const world = new World();
    world.source.msPerDocument = 15_000;
    await world.addConnector("a");
    const id = await world.addJob("a");
    const service = world.serve();
    await world.clock.pass(5_000);
    const job = await world.store.job(id);
    if (job) await world.store.moveJob(job, "error", { error: "by hand" });
    await world.clock.pass(60_000);
    expect(world.job(id)).toMatchObject({ status: "error", error: "by hand" });
    expect(world.indices.ids("search-a")).toEqual([]);
    await service.stop();
  });
});

describe("several jobs", () => {
  /** Runs jobs of ten seconds each and tells which ran, in the order of their starts, and how many at once at most. */
  async function run(world: World, limit: number, forMs: number) {
    world.source.documents = 1;
    world.source.msPerDocument = 10_000;
    const service = world.serve({ max_concurrent_content_syncs: limit });
    let most = 0;
    for (let ms = 0; ms < forMs; ms += 500) {
      await world.clock.pass(500);
      const at = [...world.store.jobRecords.values()].filter(
        ({ document }) => document.status === "in_progress",
      );
      most = Math.max(most, at.length);
    }
    await service.stop();
    const started = [...world.store.jobRecords.values()].filter(({ document }) => document.completed_at);
    return {
      most,
      order: started
        .sort((one, other) => `${one.document.started_at}`.localeCompare(`${other.document.started_at}`))
        .map(({ document }) => document.connector.id),
    };
  }

  it("keep to the limit; a connector with many waits for one with few", async () => {
    const world = new World();
    for (const id of ["many", "few", "one"]) await world.addConnector(id);
    for (const id of ["many", "many", "many", "many", "few", "few", "one"]) {
      await world.addJob(id);
      await world.clock.pass(1000);
    }
    const { most, order } = await run(world, 2, 60_000);
    expect(most).toBe(2);
    const rounds = [order.slice(0, 2), order.slice(2, 4), order.slice(4, 6), order.slice(6)];
    expect(rounds.map((round) => round.sort())).toEqual([
      ["few", "many"],
      ["many", "one"],
      ["few", "many"],
      ["many"],
    ]);
  });

  it("of one connector run one after another, whatever the limit and the number of services", async () => {
    const world = new World();
    await world.addConnector("a");
    for (let n = 0; n < 4; n += 1) {
      await world.addJob("a");
      await world.clock.pass(1000);
    }
    const other = world.serve({ max_concurrent_content_syncs: 5 }, { host: "there" });
    const { most, order } = await run(world, 5, 60_000);
    expect(most).toBe(1);
    expect(order).toHaveLength(4);
    await other.stop();
  });
});
