import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const GUARD = fileURLToPath(new URL("guard.ts", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-guard-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process that guards the folder, runs `then` and would live on. */
async function guarding(then: string) {
  const program = `
    import { guardFolder } from ${JSON.stringify(GUARD)};
    const guard = guardFolder(${JSON.stringify(folder)});
    ${then}
    console.log("ready");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

describe("guardFolder", () => {
  it("ends what left its pid in the folder and removes the folder, once its owner was killed", async () => {
    const orphan = spawn("sleep", ["60"], { stdio: "ignore" });
    const ended = once(orphan, "exit");
    await writeFile(join(folder, "orphan.pid"), `${orphan.pid}\n`);
    const owner = await guarding("");
    expect(await readdir(folder)).toEqual(["orphan.pid"]);
    owner.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGTERM"]);
    await expect.poll(() => readdir(folder).catch((error) => error.code), { timeout: 5000 }).toBe("ENOENT");
  });

  it("touches nothing when it was let go", async () => {
    await writeFile(join(folder, "kept"), "");
    const owner = await guarding("await guard[Symbol.asyncDispose]();");
    owner.kill("SIGKILL");
    await once(owner, "exit");
    expect(await readdir(folder)).toEqual(["kept"]);
  });
});
