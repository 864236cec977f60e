import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Workbench, workbenchOnEmbedded } from "./commands.suite.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await workbenchOnEmbedded();
});
afterAll(() => bench[Symbol.asyncDispose]());

let id: string;
let index: string;
let name: string;
beforeEach(async () => {
  ({ id, index, name } = await bench.connected());
});

describe("plumbline connector schedule", () => {
  it("sets, shows and puts off schedules", async () => {
    const set = await bench.run("schedule", id, "--full", "0 0 2 * * ?");
    expect(set.stdout).toMatch(/full +0 0 2 \* \* \? +\d{4}-\d\d-\d\dT02:00:00\.000Z\n/);
    expect(await bench.json("schedule", id)).toMatchObject({
      full: { enabled: true, interval: "0 0 2 * * ?" },
      incremental: { enabled: false },
    });
    await bench.run("schedule", id, "--access-control", "0 30 * * * ?", "--off");
    expect(await bench.json("schedule", id)).toMatchObject({
      full: { enabled: true },
      access_control: { enabled: false, interval: "0 30 * * * ?" },
    });
    expect(await bench.json("schedule", id, "--off")).toMatchObject({
      full: { enabled: false, interval: "0 0 2 * * ?" },
    });
  });

  it("refuses what is no schedule, and changes nothing", async () => {
    const before = await bench.json("schedule", id);
    const { code, stderr } = await bench.run("schedule", id, "--full", "0 0 2 * *");
    expect(code).toBe(2);
    expect(stderr).toContain("0 0 2 * *");
    expect(await bench.json("schedule", id)).toEqual(before);
  });
});

describe("plumbline connector recheck", () => {
  it.each([
    ["connected", null, 0],
    ["error", "[dir] no such folder", 1],
  ] as const)("has the service look again, and tells what it found: %s", async (status, error, code) => {
    const { store } = bench;
    await store.patchConnector(id, { status: "error", error: "old" });
    const waiting = bench.run("recheck", id);
    await expect.poll(async () => (await store.connector(id))?.document.status).toBe("configured");
    await store.patchConnector(id, { status, error });
    expect(await waiting).toEqual({
      code,
      stdout: `connector ${id} is ${status}${error ? `: ${error}` : ""}\n`,
      stderr: "",
    });
  });
});

describe("plumbline connector rename, describe, list, show", () => {
  it("change and show what people call it", async () => {
    expect((await bench.run("rename", id, "Everything")).code).toBe(0);
    await bench.run("describe", id, "all that we have");
    expect(await bench.json("show", id)).toMatchObject({
      name: "Everything",
      description: "all that we have",
    });
    const { stdout } = await bench.run("list");
    expect(stdout).toMatch(/^id +name +type +index +status +last sync +documents\n/);
    expect(stdout).toMatch(new RegExp(`^${id} +Everything +dir +${index} +connected +never$`, "m"));
    expect((await bench.run("rename", id, " ")).code).toBe(2);
  });

  it("know a connector by its index as well", async () => {
    expect(await bench.json("show", index)).toMatchObject({ id, name });
  });
});

describe("plumbline connector config", () => {
  it("prints what the service has to be told, without a secret", async () => {
    const { stdout } = await bench.run("config", id);
    expect(stdout).toBe(
      [
        "elasticsearch:",
        `  host: "${bench.url.replace(/\/\/.*@/, "//")}"`,
        `  # of the environment: what plumbline connector api-key ${id} prints`,
        `  api_key: $\{ELASTICSEARCH_API_KEY}`,
        "connectors:",
        `  - connector_id: "${id}"`,
        "    service_type: dir",
        "",
      ].join("\n"),
    );
  });
});
