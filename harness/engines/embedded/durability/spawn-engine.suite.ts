import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { EmbeddedOptions } from "../server.ts";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));

/** The engine in a process of its own, which a test may kill. */
export async function spawnEngine(
  options: Pick<EmbeddedOptions, "data" | "journal">,
): Promise<{ process: ChildProcess; url: string; username: string; password: string }> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", MAIN, JSON.stringify({ ...options, exitWithParent: true })],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { ...(JSON.parse(line) as { url: string; username: string; password: string }), process: child };
}
