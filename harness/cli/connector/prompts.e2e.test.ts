import { once } from "node:events";
import type { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { configurationValues } from "../../../connectors/framework/protocol/configuration.ts";
import { type Command, commandFolder, plumbline } from "../command.suite.ts";
import { type Workbench, workbenchOnEmbedded } from "./commands.suite.ts";

let bench: Workbench;
let folder: Awaited<ReturnType<typeof commandFolder>>;
beforeAll(async () => {
  bench = await workbenchOnEmbedded();
  folder = await commandFolder();
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

let id: string;
let made = 0;
beforeEach(async () => {
  made += 1;
  ({ id } = await bench.json("create", "postgresql", "--index", `people-${made}`));
});

const run = (...args: readonly string[]): Command =>
  plumbline(folder.path, ["connector", ...args], { ELASTICSEARCH_URL: bench.url }, "pipe");

/** Resolves when a question was asked: everything before it is done. */
async function asked(command: Command, question: string): Promise<void> {
  let seen = "";
  const errors = command.process.stderr as Readable;
  while (!seen.includes(question)) {
    const [chunk] = (await once(errors, "data")) as [Buffer];
    seen += String(chunk);
  }
}

describe("plumbline connector configure, asking", () => {
  it("writes what was answered, once all is", async () => {
    const command = run("configure", id);
    const lines = ["db.example", "5432", "reader", "s3cret", "shop", "public", "", "", "", "no"];
    command.process.stdin?.end(lines.map((line) => `${line}\n`).join(""));
    const { code, stdout, stderr } = await command.ended;
    expect(stdout).toBe(`connector ${id} is configured; the service tries it out next\n`);
    expect(code).toBe(0);
    expect(stderr).toContain("Username: Password: Database: Schema: ");
    expect(stderr).not.toContain("SSL certificate");
    const record = await bench.store.connector(id);
    expect(record?.document.status).toBe("configured");
    expect(configurationValues(record?.document.configuration ?? {})).toEqual({
      host: "db.example",
      port: 5432,
      username: "reader",
      password: "s3cret",
      database: "shop",
      schema: "public",
      tables: "*",
      fetch_size: "",
      retry_count: "",
      ssl_enabled: false,
      ssl_ca: "",
    });
  });

  it("writes nothing after Ctrl-C, nor when the answers end too soon", async () => {
    const interrupted = run("configure", id);
    interrupted.process.stdin?.write("db.example\n");
    await asked(interrupted, "Port: ");
    interrupted.process.kill("SIGINT");
    expect((await interrupted.ended).code).toBe(130);
    const ended = run("configure", id);
    ended.process.stdin?.end("db.example\n");
    expect(await ended.ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("nothing was written"),
    });
    expect(await bench.json("show", id)).toMatchObject({
      status: "needs_configuration",
      configuration: { host: { value: "" } },
    });
  });
});

describe("plumbline connector delete, asking", () => {
  it.each([
    ["y\n", 0, "deleted: connector "],
    ["\n", 1, "nothing was deleted\n"],
  ])("takes %j for an answer", async (typed, code, words) => {
    const command = run("delete", id);
    command.process.stdin?.end(typed);
    const ended = await command.ended;
    expect(ended.stderr).toBe(`Delete connector ${id} (PostgreSQL)? [y/N] `);
    expect(ended.stdout).toContain(words);
    expect(ended.code).toBe(code);
    expect((await bench.run("show", id)).code).toBe(code === 0 ? 2 : 0);
  });

  it("deletes nothing after Ctrl-C", async () => {
    const command = run("delete", id, "--with-index");
    await asked(command, "[y/N]");
    command.process.kill("SIGINT");
    expect((await command.ended).code).toBe(130);
    expect((await bench.run("show", id)).code).toBe(0);
  });
});

describe("plumbline connector sync --wait", () => {
  it("lets the sync go on when Ctrl-C comes, and says how to stop it", async () => {
    await bench.store.patchConnector(id, { status: "connected" });
    const command = run("sync", id, "--wait");
    await asked(command, "pending");
    command.process.kill("SIGINT");
    const { code, stderr } = await command.ended;
    const [job] = await bench.store.jobs({ connectorIds: [id] });
    expect(stderr).toContain(`the sync ${job?.id} goes on: plumbline connector cancel ${job?.id} stops it`);
    expect(code).toBe(130);
    expect(job?.document.status).toBe("pending");
  });
});
