import { once } from "node:events";
import { readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fixtureNames, loadFixture } from "../../fixtures/registry.ts";
import type { Report, Summary } from "../reports/report.ts";
import { commandFolder, plumbline, processesIn } from "./command.suite.ts";

const names = await fixtureNames();

let folder: Awaited<ReturnType<typeof commandFolder>>;
beforeEach(async () => {
  folder = await commandFolder();
});
afterEach(async () => {
  expect(await processesIn(folder.path)).toEqual([]);
  expect(await folder.leavings()).toEqual([]);
  await folder[Symbol.asyncDispose]();
});

const run = (args: readonly string[], variables?: Record<string, string>) =>
  plumbline(folder.path, args, variables);

async function latest<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(join(folder.path, "reports/latest", file), "utf8")) as T;
}

describe("plumbline ftest", () => {
  it.each(names)("judges %s, small", async (name) => {
    const { code, stdout, stderr } = await run(["ftest", name, "--size", "small"]).ended;
    expect(`${stdout}${code === 0 ? "" : stderr}`).toContain(`${name} small: passed`);
    expect(code).toBe(0);

    const report = await latest<Report>(`${name}-small/report.json`);
    const fixture = await loadFixture(name);
    expect(report).toMatchObject({
      outcome: "passed",
      seed: 1,
      engine: { kind: "embedded", version: "9.5.0" },
    });
    expect(report.syncs.slice(0, 3)).toMatchObject([
      { name: "first", indexed: fixture.sizes.small, total: fixture.sizes.small, deleted: 0 },
      { name: "unchanged", indexed: fixture.sizes.small, total: fixture.sizes.small, deleted: 0 },
      { name: "evolved", status: "completed" },
    ]);
    expect(report.syncs[2]?.deleted).toBeGreaterThan(0);
    expect(report.checks.filter((check) => check.outcome === "passed").length).toBeGreaterThanOrEqual(10);
  });

  it("runs several side by side, and writes one summary and JUnit", async () => {
    const { code } = await run(["ftest", "s3,dir", "--size", "20"], { SEED: "7" }).ended;
    expect(code).toBe(0);
    const summary = await latest<Summary>("summary.json");
    expect(summary).toMatchObject({ schema: 1, verb: "ftest", outcome: "passed" });
    expect(summary.parts.map(({ connector, size, report }) => [connector, size, report])).toEqual([
      ["s3", "20", "s3-20/report.json"],
      ["dir", "20", "dir-20/report.json"],
    ]);
    expect((await latest<Report>("dir-20/report.json")).replay).toBe(
      "make ftest NAME=dir DATA_SIZE=20 SEED=7 ENGINE=embedded",
    );
    const xml = await readFile(join(folder.path, "reports/latest/junit.xml"), "utf8");
    expect(xml.match(/<testsuite /g)).toHaveLength(2);
    expect(await readlink(join(folder.path, "reports/latest"))).toBe(summary.run);
  });

  it("runs four times at once without cross-talk", async () => {
    const all = await Promise.all(
      [1, 2, 3, 4].map((seed) => run(["ftest", "dir", "--size", "30", "--seed", `${seed}`]).ended),
    );
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  });

  it("fails with exit code 3, and says why, when the engine dies on the way", async () => {
    const command = run(["ftest", "s3", "--size", "20000"]);
    const lines = createInterface({
      input: command.process.stderr as NonNullable<typeof command.process.stderr>,
    });
    for await (const line of lines) {
      if (!line.includes("sync first")) continue;
      const [engine] = (await processesIn(folder.path)).filter((process) =>
        process.includes("embedded/main."),
      );
      process.kill(Number(engine?.split(" ")[0]), "SIGKILL");
      break;
    }
    const { code, stdout } = await command.ended;
    expect(stdout).toMatch(/s3 20000: errored in .*: \[engine\] process \d+ was ended by SIGKILL/);
    expect(code).toBe(3);
    expect((await latest<Report>("s3-20000/report.json")).outcome).toBe("errored");
  });

  it.each(["start", "seed", "sync first", "check first", "sync evolved"])(
    "leaves nothing behind when Ctrl-C comes at %s",
    async (step) => {
      const command = run(["ftest", "s3", "--size", "3000"]);
      const lines = createInterface({
        input: command.process.stderr as NonNullable<typeof command.process.stderr>,
      });
      for await (const line of lines) {
        if (line.includes(`s3: ${step}`)) break;
      }
      command.process.kill("SIGINT");
      const { code } = await command.ended;
      expect(code).toBe(130);
    },
  );
});

describe("kill -9", () => {
  it("of a run leaves no process and no folder, its PostgreSQL included", async () => {
    const command = run(["ftest", "postgresql", "--size", "3000"]);
    const lines = createInterface({
      input: command.process.stderr as NonNullable<typeof command.process.stderr>,
    });
    for await (const line of lines) {
      if (line.includes("postgresql: sync first")) break;
    }
    const [runFolder] = (await folder.leavings()) as [string];
    const postgres = Number(await readFile(join(folder.path, runFolder, "postgresql/postgres.pid"), "utf8"));
    command.process.kill("SIGKILL");
    await command.ended;
    await vi.waitFor(
      async () => {
        expect(await processesIn(folder.path)).toEqual([]);
        expect(await folder.leavings()).toEqual([]);
        expect(() => process.kill(postgres, 0)).toThrow("ESRCH");
      },
      { timeout: 20_000, interval: 100 },
    );
  });
});

describe("bad input", () => {
  it.each([
    [["ftest", "s4"], 2, '[ftest] no connector is named "s4"; did you mean "s3"?'],
    [["ftest"], 2, "[ftest] which connector? Name one (NAME=…), a list, or all"],
    [
      ["ftest", "s3", "--size", "smal"],
      2,
      'must be small, medium, large or a number of documents from 1 to 100000000, got "smal"',
    ],
    [["ftest", "s3", "--engine", "embeded"], 2, 'no engine is named "embeded"'],
    [["ftest", "s3", "--seed", "-1"], 2, "--seed"],
    [["ftest", "s3", "--sise", "small"], 2, "there is no option --sise"],
    [["source", "s3,dir"], 2, "serves one source at a time"],
    [["engine", "--engine", "local", "--data", "x"], 2, "only the embedded engine keeps data in a folder"],
    [["engine", "--port", "99999"], 2, "must be a whole number from 0 to 65535"],
    [["bench", "engines"], 2, "there is nothing to compare with: name a real engine"],
    [["ftest", "s3", "--engine", "external"], 2, "--engine-url (ENGINE_URL) is needed"],
    [["engine", "--engine", "external", "--engine-url", "http://a:b@c"], 2, "is served already"],
    [["engine", "--engine", "local", "--engine-version", "7.17.0"], 2, "expected 8.19.x or 9.5.x"],
    [["engine", "--engine", "local", "--cache", "/nowhere"], 3, "make elasticsearch VERSION=9.5.0"],
    [["elasticsearch", "9.5.0", "8.19.5"], 2, "fetches one version at a time"],
    [["fest"], 2, 'there is no verb "fest"; did you mean "ftest"?'],
  ])("%j exits with %i in one line", async (args, expected, message) => {
    const { code, stdout, stderr } = await run(args).ended;
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(code).toBe(expected);
  });

  it("says which port is taken", async () => {
    const { served, command } = await serving(["engine"]);
    const { port } = new URL(served.url as string);
    const { code, stderr } = await run(["engine", "--port", port]).ended;
    expect(stderr).toMatch(
      new RegExp(
        `^\\[engine\\] process \\d+ ended with code 1: could not start: port ${port} .* is taken\n$`,
      ),
    );
    expect(code).toBe(3);
    command.process.kill("SIGINT");
    expect((await command.ended).code).toBe(0);
  });
});

/** Starts a command that serves, and reads what it says on its first line. */
async function serving(args: readonly string[]) {
  const command = run(args);
  const lines = createInterface({
    input: command.process.stdout as NonNullable<typeof command.process.stdout>,
  });
  const [line] = (await once(lines, "line")) as [string];
  return { command, served: JSON.parse(line) as Record<string, unknown> };
}

describe("parts served alone", () => {
  it("plumbline engine serves until Ctrl-C", async () => {
    const { served, command } = await serving(["engine"]);
    expect(Object.keys(served)).toEqual(["url", "username", "password", "version"]);
    const credentials = Buffer.from(`${served.username}:${served.password}`).toString("base64");
    const answer = await fetch(served.url as string, { headers: { authorization: `Basic ${credentials}` } });
    expect(await answer.json()).toMatchObject({
      version: { number: "9.5.0" },
      tagline: "You Know, for Search",
    });
    command.process.kill("SIGINT");
    expect((await command.ended).code).toBe(0);
    await expect(fetch(served.url as string)).rejects.toThrow();
  });

  it("plumbline engine goes on with the data of its folder", async () => {
    const data = join(folder.path, "reports/data");
    const ask = async (served: Record<string, unknown>, path: string, method = "GET") => {
      const credentials = Buffer.from(`${served.username}:${served.password}`).toString("base64");
      const headers = { authorization: `Basic ${credentials}`, "content-type": "application/json" };
      const body = method === "PUT" ? '{"kept":true}' : null;
      return (await fetch(`${served.url}${path}`, { method, headers, body })).json();
    };
    const first = await serving(["engine", "--data", data]);
    await ask(first.served, "/things/_doc/1", "PUT");
    first.command.process.kill("SIGKILL");
    await first.command.ended;
    await vi.waitFor(async () => expect(await processesIn(folder.path)).toEqual([]), { timeout: 10_000 });
    const second = await serving(["engine", "--data", data]);
    expect(await ask(second.served, "/things/_doc/1")).toMatchObject({ _source: { kept: true } });
    second.command.process.kill("SIGINT");
    expect((await second.command.ended).code).toBe(0);
  });

  it("plumbline source serves the seeded source, and says how to configure a connector for it", async () => {
    const { served, command } = await serving(["source", "s3", "--size", "20"]);
    const { endpoint } = served.configuration as { endpoint: string };
    expect((await fetch(endpoint)).status).toBe(403);
    command.process.kill("SIGINT");
    expect((await command.ended).code).toBe(0);
    await expect(fetch(endpoint)).rejects.toThrow();
  });
});
