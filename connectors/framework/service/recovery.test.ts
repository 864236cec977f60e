import { describe, expect, it } from "vitest";
import { EngineError } from "../errors.ts";
import { World } from "./world.suite.ts";

const COMPLETED = { status: "completed", error: null, total_document_count: 3 };
const ALL = ["a-0", "a-1", "a-2"];

/** A world with a job under way that takes 15 seconds. */
async function underWay() {
  const world = new World();
  world.source.msPerDocument = 5_000;
  await world.addConnector("a");
  const job = await world.addJob("a");
  const service = world.serve();
  await world.clock.pass(7_000);
  expect(world.job(job).status).toBe("in_progress");
  return { world, job, service };
}

describe("a graceful stop", () => {
  it("puts aside what runs; the next start takes it up", async () => {
    const { world, job, service } = await underWay();
    await service.stop();
    expect(world.job(job)).toMatchObject({
      status: "suspended",
      worker_hostname: null,
      metadata: { extracted: 1, worker: null },
    });
    expect(world.job(job).completed_at).toBeUndefined();
    expect(world.record("a")).toMatchObject({ status: "connected", last_sync_status: "suspended" });
    const next = world.serve();
    await world.clock.pass(20_000);
    expect(world.job(job)).toMatchObject(COMPLETED);
    expect(world.record("a").last_sync_status).toBe("completed");
    await next.stop();
  });
});

describe("kill -9", () => {
  it("is noticed at once by a service on the same host, which takes the job up again", async () => {
    const { world, job, service } = await underWay();
    service.kill();
    const next = world.serve();
    await world.clock.pass(1_000);
    expect(world.job(job)).toMatchObject({ status: "in_progress", metadata: { worker: next.identity } });
    await world.clock.pass(15_000);
    expect(world.job(job)).toMatchObject(COMPLETED);
    expect(world.indices.ids("search-a")).toEqual(ALL);
    await next.stop();
  });

  it("leaves a job alone that another host tells of, and takes it up 60 s after its last word", async () => {
    const world = new World();
    world.source.msPerDocument = 100_000;
    await world.addConnector("a");
    const job = await world.addJob("a");
    const dying = world.serve({}, { host: "there" });
    await world.clock.pass(1_000);
    const next = world.serve();
    await world.clock.pass(200_000);
    expect(world.job(job).metadata?.worker).toMatchObject(dying.identity);
    dying.kill();
    await world.clock.pass(49_000);
    expect(world.job(job).metadata?.worker).toMatchObject(dying.identity);
    await world.clock.pass(12_000);
    expect(world.job(job).metadata?.worker).toMatchObject(next.identity);
    await next.stop();
  });

  it("of a job that was to be canceled ends it canceled", async () => {
    const { world, job, service } = await underWay();
    service.kill();
    await world.store.cancelJob(job);
    const next = world.serve();
    await world.clock.pass(1_000);
    expect(world.job(job)).toMatchObject({ status: "canceled", error: null });
    expect(world.record("a").last_sync_status).toBe("canceled");
    await next.stop();
  });

  it.each(["before", "after"] as const)(
    "%s any of its calls loses nothing and does nothing twice",
    async (when) => {
      let fatal = 0;
      for (let calls = 0; calls >= fatal; ) {
        fatal += 1;
        calls = 0;
        const world = new World("2026-03-02T10:59:58Z");
        await world.addConnector("a", {
          schedule: { enabled: true, interval: "0 0 * * * ?" },
          changes: { last_seen: "2026-03-02T10:59:00.000Z" },
        });
        const die = () => {
          calls += 1;
          if (calls === fatal) dying.kill();
        };
        const dying: ReturnType<World["serve"]> = world.serve({}, { [when]: die });
        await world.clock.pass(5_000);
        const next = world.serve();
        await world.clock.pass(40_000);
        const at = `killed ${when} call ${fatal}`;
        expect(world.jobsOf("a"), at).toMatchObject([COMPLETED]);
        expect(world.record("a"), at).toMatchObject({
          status: "connected",
          last_sync_status: "completed",
          last_indexed_document_count: 3,
          last_sync_scheduled_at: "2026-03-02T11:00:00.000Z",
        });
        expect(world.indices.ids("search-a"), at).toEqual(ALL);
        await next.stop();
      }
      // As many calls as it takes, from the start to the end of a sync.
      expect(fatal).toBeGreaterThan(25);
    },
  );
});

describe("jobs left behind", () => {
  it("by another service end in an error after five minutes", async () => {
    const world = new World();
    await world.addConnector("a");
    const id = await world.addJob("a");
    const job = await world.store.job(id);
    if (job) await world.store.moveJob(job, "in_progress", { worker_hostname: "python" });
    const service = world.serve();
    await world.clock.pass(299_000);
    expect(world.job(id).status).toBe("in_progress");
    const waiting = await world.addJob("a");
    await world.clock.pass(2_000);
    expect(world.job(id)).toMatchObject({
      status: "error",
      error: "[service] the worker on python was not heard of for 300 seconds",
    });
    expect(world.job(waiting).status).toBe("completed");
    await service.stop();
  });

  it("by a connector that is gone are ended", async () => {
    const world = new World();
    await world.addConnector("a");
    await world.addConnector("b");
    const [waiting, worked, over, kept] = await Promise.all(
      ["a", "a", "a", "b"].map(async (id, at) => {
        await world.clock.pass(at);
        return world.addJob(id);
      }),
    );
    const job = await world.store.job(worked as string);
    if (job) await world.store.moveJob(job, "in_progress", { worker_hostname: "python" });
    await world.store.cancelJob(over as string);
    await world.store.deleteConnector("a");
    const service = world.serve({ service_types: [] });
    await world.clock.pass(1_000);
    const error = "[service] connector a was deleted before its job ended";
    expect(world.job(waiting as string)).toMatchObject({ status: "canceled", error });
    expect(world.job(worked as string)).toMatchObject({ status: "error", error });
    expect(world.job(over as string).error).toBeUndefined();
    expect(world.job(kept as string).status).toBe("pending");
    await service.stop();
  });
});

describe("an Elasticsearch that is away", () => {
  it("is waited for: the end of a sync is written when it is back", async () => {
    const world = new World();
    await world.addConnector("a");
    const job = await world.addJob("a");
    let tried = 0;
    const before = (method: string, [, to]: readonly unknown[]) => {
      if (method === "moveJob" && to === "completed" && tried++ === 0) world.goAway();
    };
    const service = world.serve({}, { before });
    await world.clock.pass(240_000);
    expect(world.job(job).status).toBe("in_progress");
    world.comeBack();
    await world.clock.pass(60_000);
    expect(world.job(job)).toMatchObject(COMPLETED);
    expect(world.record("a").last_sync_status).toBe("completed");
    await service.stop();
  });

  it("is told once, and once that it is back", async () => {
    const world = new World();
    await world.addConnector("a");
    const service = world.serve();
    await world.clock.pass(10_000);
    world.goAway();
    await world.clock.pass(3_600_000);
    world.comeBack();
    const job = await world.addJob("a");
    await world.clock.pass(60_000);
    expect(world.log.filter(({ level }) => level === "error")).toHaveLength(1);
    expect(world.log.filter(({ message }) => message.endsWith("works again"))).toHaveLength(1);
    expect(world.job(job).status).toBe("completed");
    await service.stop();
  });

  it("makes no service take a job from another one that could not tell of it", async () => {
    const world = new World();
    world.source.msPerDocument = 200_000;
    await world.addConnector("a");
    const job = await world.addJob("a");
    const services = [world.serve({}, { host: "here" }), world.serve({}, { host: "there" })];
    await world.clock.pass(60_000);
    const { started_at } = world.job(job);
    world.goAway();
    await world.clock.pass(180_000);
    world.comeBack();
    await world.clock.pass(600_000);
    expect(world.job(job)).toMatchObject({ ...COMPLETED, started_at });
    await Promise.all(services.map((service) => service.stop()));
  });
});

it("what fails for one connector concerns no other", async () => {
  const world = new World();
  await world.addConnector("cursed");
  await world.addConnector("a");
  const schedule = { enabled: true, interval: "0 * * * * ?" };
  for (const id of ["cursed", "a"]) await world.store.setScheduling(id, { full: schedule });
  const service = world.serve(
    {},
    {
      before: (_, args) => {
        const [first] = args as [{ id?: string; connectorId?: string } | string | undefined];
        const id = typeof first === "string" ? first : (first?.connectorId ?? first?.id ?? "");
        if (id.startsWith("cursed")) throw new EngineError("[test] the record is cursed");
      },
    },
  );
  await world.clock.pass(3_600_000);
  expect(world.jobsOf("cursed")).toEqual([]);
  expect(world.jobsOf("a")).toHaveLength(60);
  // It is tried ever more rarely.
  expect(world.log.filter(({ level }) => level === "error").length).toBeLessThan(50);
  await service.stop();
});
