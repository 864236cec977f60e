import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
let child: ChildProcess | undefined;
afterEach(() => child?.kill("SIGKILL"));

async function start(options: object): Promise<{ url: string; [key: string]: unknown }> {
  child = spawn(process.execPath, ["--import", "tsx", main, JSON.stringify(options)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout!, "data")) as [Buffer];
  return JSON.parse(line.toString());
}

describe("the embedded engine in a process of its own", () => {
  it("says in one line of JSON how to reach it, and answers there", async () => {
    const ready = await start({ password: "x" });
    expect(ready).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      username: "elastic",
      password: "x",
      version: "9.5.0",
      pid: child?.pid,
    });
    const authorization = `Basic ${Buffer.from("elastic:x").toString("base64")}`;
    expect((await fetch(ready.url, { headers: { authorization } })).status).toBe(200);
  });

  it("begins with the licence that it is told", async () => {
    const { url } = await start({ password: "x", license: "basic" });
    const authorization = `Basic ${Buffer.from("elastic:x").toString("base64")}`;
    const answer = await fetch(`${url}/_license?filter_path=license.type`, { headers: { authorization } });
    expect(await answer.json()).toEqual({ license: { type: "basic" } });
  });

  it("ends cleanly when terminated", async () => {
    await start({});
    child?.kill("SIGTERM");
    expect(await once(child!, "exit")).toEqual([0, null]);
  });

  it("ends with its parent when asked to", async () => {
    await start({ exitWithParent: true });
    child?.stdin?.end();
    expect(await once(child!, "exit")).toEqual([0, null]);
  });
});
