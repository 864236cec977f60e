import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Commands, commandsOnEmbedded } from "./commands.suite.ts";

let commands: Commands;
let folder: string;
let id: string;
beforeAll(async () => {
  commands = await commandsOnEmbedded();
  folder = await mkdtemp(join(tmpdir(), "plumbline-configure-"));
});
afterAll(async () => {
  await commands[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  made += 1;
  ({ id } = await commands.json("create", "postgresql", "--index", `people-${made}`));
});
let made = 0;

async function file(content: unknown): Promise<string> {
  const path = join(folder, "values.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const VALUES = {
  host: "db.example",
  port: "5432",
  username: "reader",
  password: "s3cret",
  database: "d",
  schema: "public",
};

describe("plumbline connector configure", () => {
  it("writes values of a file with the types of their fields, and hides what is sensitive", async () => {
    const { code, stdout, stderr } = await commands.run("configure", id, "--file", await file(VALUES));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`connector ${id} is configured; the service tries it out next\n`);
    const { _source: record } = await commands.client.get<Record<string, never>>({
      index: ".elastic-connectors",
      id,
    });
    expect(record).toMatchObject({
      status: "configured",
      configuration: {
        host: { value: "db.example" },
        port: { value: 5432 },
        password: { value: "s3cret" },
        tables: { value: "*" },
      },
    });
    const shown = await commands.run("show", id);
    expect(shown.stdout).toMatch(/Password +\*{8}\n/);
    expect(shown.stdout + (await commands.run("show", id, "--json")).stdout).not.toContain("s3cret");
  });

  it("keeps what the file does not name", async () => {
    await commands.json("configure", id, "--file", await file(VALUES));
    const record = await commands.json("configure", id, "--file", await file({ schema: "sales" }));
    expect(record.configuration).toMatchObject({ host: { value: "db.example" }, schema: { value: "sales" } });
  });

  it("tells everything that is wrong at once, and writes nothing", async () => {
    const wrong = { ...VALUES, port: 0, hots: "x", database: "" };
    const { code, stdout, stderr } = await commands.run("configure", id, "--file", await file(wrong));
    expect(stderr).toBe(
      "[postgresql] configuration: hots: no such field; known are host, port, username, password, database, schema, tables, " +
        "fetch_size, retry_count, ssl_enabled, ssl_ca; port: must be greater than 0, got 0; database: a value is required, none was given\n",
    );
    expect([code, stdout]).toEqual([2, ""]);
    expect(await commands.json("show", id)).toMatchObject({
      status: "needs_configuration",
      configuration: { host: { value: "" } },
    });
  });

  it.each([
    ["{", "is no JSON: expected a JSON object of field and value"],
    ["[1]", "expected a JSON object of field and value"],
  ])("refuses the file %j without repeating it", async (content, message) => {
    const { code, stderr } = await commands.run("configure", id, "--file", await file(content));
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it("refuses a file and a connector that are not there", async () => {
    const missing = await commands.run("configure", id, "--file", join(folder, "none.json"));
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("cannot be read: ENOENT")]);
    const unknown = await commands.run("configure", `${id}x`, "--file", await file(VALUES));
    expect(unknown.stderr).toBe(
      `[connector] there is no connector "${id}x"; did you mean "${id}"? (try: plumbline connector list)\n`,
    );
    expect(unknown.code).toBe(2);
  });
});
