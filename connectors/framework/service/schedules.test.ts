import { describe, expect, it } from "vitest";
import { World } from "./world.suite.ts";

const HOURLY = { enabled: true, interval: "0 0 * * * ?" };
const HOUR = 3_600_000;

const instants = (world: World, id = "a") => world.jobsOf(id).map((job) => job.created_at);

describe("a schedule", () => {
  it("makes a job at each of its instants, and says so in the connector's record", async () => {
    const world = new World("2026-03-02T10:30:00Z");
    await world.addConnector("a", { schedule: HOURLY });
    const service = world.serve();
    await world.clock.pass(2 * HOUR);
    expect(instants(world)).toEqual(["2026-03-02T11:00:00.000Z", "2026-03-02T12:00:00.000Z"]);
    expect(world.jobsOf("a").map(({ trigger_method, status }) => [trigger_method, status])).toEqual([
      ["scheduled", "completed"],
      ["scheduled", "completed"],
    ]);
    expect(world.record("a").last_sync_scheduled_at).toBe("2026-03-02T12:00:00.000Z");
    await service.stop();
  });

  it("is caught up once when its instants passed while no service ran", async () => {
    const world = new World("2026-03-02T10:30:00Z");
    await world.addConnector("a", {
      schedule: HOURLY,
      changes: { last_sync_scheduled_at: "2026-02-27T04:00:00.000Z" },
    });
    const service = world.serve();
    await world.clock.pass(HOUR);
    expect(instants(world)).toEqual(["2026-03-02T10:30:00.000Z", "2026-03-02T11:00:00.000Z"]);
    await service.stop();
  });

  it("is caught up for a connector that never had a job, from when a service last had its eye on it", async () => {
    const world = new World("2026-03-02T10:30:00Z");
    await world.addConnector("seen", { schedule: HOURLY, changes: { last_seen: "2026-03-02T09:59:00Z" } });
    await world.addConnector("new", { schedule: HOURLY });
    const service = world.serve();
    await world.clock.pass(1000);
    expect(instants(world, "seen")).toHaveLength(1);
    expect(instants(world, "new")).toEqual([]);
    await service.stop();
  });

  it("that is switched off makes no job, even when it is switched off between two looks", async () => {
    const world = new World("2026-03-02T10:59:40Z");
    await world.addConnector("a", { schedule: HOURLY });
    const service = world.serve();
    await world.clock.pass(15_000);
    await world.store.setScheduling("a", { full: { ...HOURLY, enabled: false } });
    await world.clock.pass(HOUR);
    expect(instants(world)).toEqual([]);
    await service.stop();
  });

  it("makes one job an instant, however many services serve the connector", async () => {
    const world = new World("2026-03-02T10:30:00Z");
    await world.addConnector("a", { schedule: { enabled: true, interval: "0 0/5 * * * ?" } });
    const services = ["here", "there", "elsewhere"].map((host) => world.serve({}, { host }));
    await world.clock.pass(HOUR);
    expect(instants(world)).toHaveLength(12);
    expect(new Set(instants(world)).size).toBe(12);
    await Promise.all(services.map((service) => service.stop()));
  });

  it("that many connectors have in common is met by all of them within a second", async () => {
    const world = new World("2026-03-02T10:59:00Z");
    const ids = Array.from({ length: 200 }, (_, n) => `c-${n}`);
    for (const id of ids) await world.addConnector(id, { schedule: HOURLY });
    const service = world.serve({}, { latencyMs: 20 });
    await world.clock.pass(61_000);
    expect(ids.filter((id) => instants(world, id).length === 0)).toEqual([]);
    await service.stop();
  });

  it("loses no run and makes none twice when its service dies between the job and the record", async () => {
    const world = new World("2026-03-02T10:59:00Z");
    await world.addConnector("a", { schedule: HOURLY });
    const dying: ReturnType<World["serve"]> = world.serve(
      {},
      {
        before: (method, [, changes]) => {
          if (method === "updateConnector" && "last_sync_scheduled_at" in (changes as object)) dying.kill();
        },
      },
    );
    await world.clock.pass(120_000);
    expect(instants(world)).toHaveLength(1);
    expect(world.record("a").last_sync_scheduled_at).toBeUndefined();
    const service = world.serve();
    await world.clock.pass(60_000);
    expect(world.jobsOf("a").map(({ status }) => status)).toEqual(["completed"]);
    expect(world.record("a").last_sync_scheduled_at).toBe("2026-03-02T11:00:00.000Z");
    await service.stop();
  });

  it("makes the job after all when its service dies before it", async () => {
    const world = new World("2026-03-02T10:59:00Z");
    await world.addConnector("a", { schedule: HOURLY });
    const dying: ReturnType<World["serve"]> = world.serve(
      {},
      { before: (method) => (method === "createJob" ? dying.kill() : undefined) },
    );
    await world.clock.pass(120_000);
    expect(instants(world)).toEqual([]);
    const service = world.serve();
    await world.clock.pass(60_000);
    expect(instants(world)).toEqual(["2026-03-02T11:01:00.000Z"]);
    await service.stop();
  });

  it("adds no job while one of it still waits, as that will see the source later", async () => {
    const world = new World("2026-03-02T10:59:00Z");
    world.source.msPerDocument = HOUR;
    await world.addConnector("busy");
    await world.addConnector("a", { schedule: { enabled: true, interval: "0 * * * * ?" } });
    const service = world.serve();
    await world.addJob("busy");
    await world.clock.pass(HOUR + 1000);
    expect(world.jobsOf("a")).toHaveLength(1);
    expect(world.record("a").last_sync_scheduled_at).toBe("2026-03-02T11:59:00.000Z");
    await service.stop();
  });

  it("that cannot be read is the connector's error, and no other's", async () => {
    const world = new World("2026-03-02T10:59:00Z");
    await world.addConnector("wrong", { schedule: { enabled: true, interval: "at noon" } });
    await world.addConnector("a", { schedule: HOURLY });
    const service = world.serve();
    await world.clock.pass(90_000);
    expect(world.record("wrong").status).toBe("error");
    expect(world.record("wrong").error).toContain("at noon");
    expect(instants(world)).toHaveLength(1);
    await service.stop();
  });
});
