import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Child } from "./child.ts";
import { UnavailableError } from "./errors.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-child-"));
});
afterEach(() => rm(folder, { recursive: true }));

const { signal } = new AbortController();

const node = (script: string): Promise<Child> =>
  Child.start({
    name: "test",
    command: process.execPath,
    args: ["-e", script],
    logFile: join(folder, "log"),
  });

describe("Child", () => {
  it("gives its first line, and is gone when disposed", async () => {
    let pid: number;
    {
      await using child = await node("console.log('ready'); process.stdin.resume()");
      pid = child.pid;
      expect(await child.firstLine(10_000, signal)).toBe("ready");
      expect(() => process.kill(pid, 0)).not.toThrow();
    }
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });

  it("says how it ended, with the end of its log, when it dies before it is ready", async () => {
    await using child = await node("console.error('no room'); process.exit(7)");
    const line = child.firstLine(10_000, signal);
    await expect(line).rejects.toThrow(UnavailableError);
    await expect(line).rejects.toThrow(/process \d+ ended with code 7: no room$/);
    expect(await readFile(join(folder, "log"), "utf8")).toBe("no room\n");
  });

  it("names a program that is not there", async () => {
    const start = Child.start({
      name: "test",
      command: "no-such-program",
      args: [],
      logFile: join(folder, "log"),
    });
    await expect(start).rejects.toThrow(/could not start no-such-program: .*; is it installed and on PATH\?/);
  });

  it("does not wait longer than told, and says what it waited for", async () => {
    await using child = await node("process.stdin.resume()");
    await expect(child.firstLine(50, signal)).rejects.toThrow(
      "[test] said nothing within 50 ms of its start",
    );
  });

  it("ends one that ignores SIGTERM", async () => {
    const child = await node(
      "process.on('SIGTERM', () => {}); process.stdin.resume(); console.log('deaf'); setInterval(() => {}, 1000)",
    );
    await child.firstLine(10_000, signal);
    await child.stop({ graceMs: 50 });
    expect(await child.exited).toEqual({ code: null, signal: "SIGKILL" });
  });
});
