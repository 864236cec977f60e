import { describe, expect, it } from "vitest";
import { World } from "./world.suite.ts";

const WRITES = ["updateConnector", "patchConnector", "checkIn"];

/** Names of the writing calls that a service makes. */
function spy() {
  const calls: string[] = [];
  return { calls, before: (method: string) => void (WRITES.includes(method) && calls.push(method)) };
}

describe("a look at a connector", () => {
  it("gives a new one its field table and asks for its configuration", async () => {
    const world = new World();
    await world.store.createConnector({ id: "a", index_name: "search-a", service_type: "test" });
    const service = world.serve();
    await world.clock.pass(0);
    expect(world.record("a")).toMatchObject({
      status: "needs_configuration",
      last_seen: "2026-03-02T10:00:00.000Z",
      configuration: { place: { label: "Place", value: "" }, depth: { default_value: 3 } },
      features: { native_connector_api_keys: { enabled: true }, incremental_sync: { enabled: false } },
    });
    expect(world.source.pings).toEqual([]);
    await service.stop();
  });

  it("connects it when it is configured, and says what is wrong when it cannot", async () => {
    const world = new World();
    await world.addConnector("good");
    await world.addConnector("bad");
    await world.addConnector("empty", { changes: { configuration: { place: { value: "" } } } });
    world.source.broken.set("bad", "[test] no such place");
    const service = world.serve();
    await world.clock.pass(0);
    expect(world.record("good").status).toBe("connected");
    expect(world.record("bad")).toMatchObject({ status: "error", error: "[test] no such place" });
    expect(world.record("empty").error).toBe(
      "[test] configuration: place: a value is required, none was given",
    );
    world.source.broken.clear();
    await world.clock.pass(30_000);
    expect(world.record("bad")).toMatchObject({ status: "connected", error: null });
    await service.stop();
  });

  it("asks the source and writes only when there is something to find out or to say", async () => {
    const world = new World();
    const { calls, before } = spy();
    await world.addConnector("a");
    const service = world.serve({}, { before });
    await world.clock.pass(299_000);
    expect(world.source.pings).toEqual(["a"]);
    expect(calls).toEqual(["checkIn", "updateConnector", "updateConnector"]);
    await world.clock.pass(31_000);
    expect(world.source.pings).toEqual(["a", "a"]);
    expect(calls).toEqual(["checkIn", "updateConnector", "updateConnector", "checkIn"]);
    await world.store.setConfigurationValues("a", { place: "b" });
    await world.clock.pass(30_000);
    expect(world.source.pings).toEqual(["a", "a", "b"]);
    await service.stop();
  });

  it("fills up what an upgrade added, and keeps what people set", async () => {
    const world = new World();
    await world.addConnector("a", {
      changes: {
        status: "connected",
        configuration: { place: { value: "mine", label: "Old label" }, dropped: { value: 1 } },
        features: { native_connector_api_keys: { enabled: false }, incremental_sync: { enabled: true } },
      },
    });
    const service = world.serve();
    await world.clock.pass(0);
    expect(world.record("a")).toMatchObject({
      status: "connected",
      configuration: { place: { value: "mine", label: "Place", required: true }, depth: { label: "Depth" } },
      features: { native_connector_api_keys: { enabled: false }, incremental_sync: { enabled: false } },
    });
    await service.stop();
  });

  it("leaves native ones and those of other types alone", async () => {
    const world = new World();
    await world.addConnector("native", { changes: { is_native: true } });
    await world.addConnector("other", { changes: { service_type: "other" } });
    const before = [world.record("native"), world.record("other")];
    const service = world.serve();
    await world.clock.pass(600_000);
    expect([world.record("native"), world.record("other")]).toEqual(before);
    await service.stop();
  });

  it("finds one that is made while it runs, and lets go of one that is deleted", async () => {
    const world = new World();
    const service = world.serve();
    await world.clock.pass(10_000);
    await world.addConnector("late");
    const job = await world.addJob("late");
    await world.clock.pass(30_000);
    expect(world.job(job).status).toBe("completed");
    await world.store.deleteConnector("late");
    const before = world.record("late");
    await world.clock.pass(600_000);
    expect(world.record("late")).toEqual(before);
    await service.stop();
  });

  it("keeps no other waiting when a source does not answer", async () => {
    const world = new World();
    for (let n = 0; n < 30; n += 1) {
      await world.addConnector(`mute-${n}`);
      world.source.broken.set(`mute-${n}`, "hangs");
    }
    const service = world.serve();
    await world.clock.pass(1_000);
    await world.addConnector("new");
    const job = await world.addJob("new");
    await world.clock.pass(30_000);
    expect(world.job(job).status).toBe("completed");
    await world.clock.pass(90_000);
    expect(world.record("mute-29").error).toBe(
      "[test] expected the source to answer within 30 s, it did not",
    );
    expect(world.record("new").status).toBe("connected");
    await service.stop();
  });

  it("shows the error of a failed sync until the next one, whatever the source answers", async () => {
    const world = new World();
    await world.addConnector("a");
    const service = world.serve();
    await world.clock.pass(1000);
    world.source.broken.set("a", "[test] closed for today");
    const failed = await world.addJob("a");
    await world.clock.until(() => world.job(failed).status === "error");
    world.source.broken.clear();
    await world.clock.pass(600_000);
    expect(world.record("a")).toMatchObject({
      status: "error",
      error: "[test] closed for today",
      last_sync_status: "error",
      last_sync_error: "[test] closed for today",
    });
    const good = await world.addJob("a");
    await world.clock.until(() => world.job(good).status === "completed");
    await world.clock.pass(0);
    expect(world.record("a")).toMatchObject({ status: "connected", error: null, last_sync_error: null });
    await service.stop();
  });
});
