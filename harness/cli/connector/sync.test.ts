import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Workbench, workbenchOnEmbedded } from "./commands.suite.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await workbenchOnEmbedded();
});
afterAll(() => bench[Symbol.asyncDispose]());

let id: string;
let index: string;
beforeEach(async () => {
  ({ id, index } = await bench.connected());
});

describe("plumbline connector sync", () => {
  it("asks for a sync that waits for the service", async () => {
    const { code, stdout } = await bench.run("sync", id);
    const [, job = ""] = /^asked for the sync (\S+): plumbline connector job/.exec(stdout) ?? [];
    expect(code).toBe(0);
    expect(await bench.json("job", job)).toMatchObject({
      id: job,
      connector: { id, index_name: index, service_type: "dir" },
      job_type: "full",
      trigger_method: "on_demand",
      status: "pending",
    });
    const listed = await bench.run("jobs", id);
    expect(listed.stdout).toMatch(/^job +sync +by +status +created +indexed +deleted +error\n/);
    expect(listed.stdout).toContain(`${job}  full  on_demand  pending`);
    const { stdout: told } = await bench.run("job", job);
    expect(told).toMatch(
      new RegExp(`^connector +${id}\\nindex +${index}\\nsync +full, on_demand\\nstatus +pending$`, "m"),
    );
  });

  it.each([
    ["completed", { error: null }, 0, "completed: 7 indexed, 2 deleted\n"],
    ["error", { error: "the folder is gone" }, 1, "error: 7 indexed, 2 deleted: the folder is gone\n"],
  ] as const)("waits, shows how it goes and ends by its outcome: %s", async (to, changes, code, outcome) => {
    const { store } = bench;
    const waiting = bench.run("sync", id, "--wait");
    const latest = async () => (await store.jobs({ connectorIds: [id] }))[0];
    await expect.poll(latest, { timeout: 5000 }).toBeDefined();
    const job = (await latest())!;
    await store.moveJob(job, "in_progress");
    await store.reportJob(job.id, {
      indexed_document_count: 7,
      indexed_document_volume: 1,
      deleted_document_count: 2,
    });
    await store.moveJob((await store.job(job.id))!, to, changes);
    const ended = await waiting;
    expect(ended.code).toBe(code);
    expect(ended.stdout).toBe(`sync ${job.id} ${outcome}`);
    expect(ended.stderr).toContain(`${to}: 7 indexed, 2 deleted\n`);
  });

  it("refuses a connector that is not configured, a type there is none of, and an id there is none of", async () => {
    await bench.store.patchConnector(id, { status: "needs_configuration" });
    expect(await bench.run("sync", id)).toEqual({
      code: 2,
      stdout: "",
      stderr: `[sync] connector ${id} is not configured: plumbline connector configure ${id}\n`,
    });
    const type = await bench.run("sync", id, "--type", "ful");
    expect([type.code, type.stderr]).toEqual([2, expect.stringContaining('did you mean "full"?')]);
    expect((await bench.run("sync", "nobody")).code).toBe(2);
    expect(await bench.json("jobs", id)).toEqual([]);
  });
});

describe("plumbline connector cancel", () => {
  it("cancels a sync that waits at once, asks the worker of one that runs, and refuses one that is over", async () => {
    const { id: waits } = await bench.json("sync", id);
    expect((await bench.run("cancel", waits)).stdout).toBe(`job ${waits} is canceled\n`);
    const { id: runs } = await bench.json("sync", id);
    await bench.store.moveJob((await bench.store.job(runs))!, "in_progress");
    expect(await bench.json("cancel", runs)).toMatchObject({ status: "canceling" });
    expect(await bench.run("cancel", waits)).toEqual({
      code: 2,
      stdout: "",
      stderr: `[cancel] the sync job ${waits} is over: it is canceled already\n`,
    });
    const none = await bench.run("cancel", "none");
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('there is no sync job "none"')]);
  });
});
