import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { thisWorker, workerOf } from "./worker.ts";

/** Linux alone tells of other processes what has to be known of them. */
describe.runIf(process.platform === "linux")("a worker", () => {
  it("knows itself, as the record of a job has it, to live", () => {
    const worker = thisWorker();
    const recorded = workerOf({ metadata: { worker: JSON.parse(JSON.stringify(worker.identity)) } } as never);
    expect(recorded).toEqual(worker.identity);
    expect(worker.knowsDead(worker.identity)).toBe(false);
  });

  it("knows a process of this host to be dead when it is gone, or another one has its pid", async () => {
    const worker = thisWorker();
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await once(child, "spawn");
    const pid = child.pid as number;
    // Our own start stands for an earlier process that had the child's pid.
    expect(worker.knowsDead({ ...worker.identity, pid })).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(worker.knowsDead({ ...worker.identity, pid })).toBe(true);
  });

  it("is certain of nobody on another host, or whose pids mean something else", () => {
    const worker = thisWorker();
    const [boot] = worker.identity.started.split("/");
    const gone = { ...worker.identity, pid: 2 ** 22 + 1 };
    expect(worker.knowsDead(gone)).toBe(true);
    expect(worker.knowsDead({ ...gone, host: "elsewhere" })).toBe(false);
    expect(worker.knowsDead({ ...gone, started: `${boot}/pid:[1]/7` })).toBe(false);
    expect(worker.knowsDead({ ...gone, started: "2026-03-02T10:00:00Z" })).toBe(false);
  });
});
