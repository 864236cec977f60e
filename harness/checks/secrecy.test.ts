import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { secrecy } from "./secrecy.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-secrecy-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function told(log: string, secrets: Record<string, string>): Promise<string[]> {
  const file = join(folder, "log");
  await writeFile(file, log);
  const findings: string[] = [];
  for await (const { message } of secrecy(file, secrets)) findings.push(message);
  return findings;
}

it("tells a secret in the log by its name and line, once, and does not show it", async () => {
  const log = "start\nopened with s3cr/t!\nagain s3cr/t!\n";
  expect(await told(log, { "the secret key": "s3cr/t!" })).toEqual([
    "line 2 of the log shows the secret key",
  ]);
});

it.each([
  ["as a header carries it", `Authorization: Basic ${Buffer.from("s3cr/t!").toString("base64")}`],
  ["as a url carries it", "GET /?key=s3cr%2Ft!"],
  ["as escaped JSON carries it", '{"key":"s3cr\\/t!"}'],
])("tells it %s", async (_, line) => {
  expect(await told(line, { key: "s3cr/t!" })).toHaveLength(1);
});

it("is content with a log that tells none, and does not look for what stands there by chance", async () => {
  expect(await told("all is well, 12\n", { key: "s3cr/t!", size: "12" })).toEqual([]);
});
