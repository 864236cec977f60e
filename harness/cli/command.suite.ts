import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/plumbline.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/**
 * Runs plumbline as a person would, in an environment of its own: reports and temp files go below `folder`, so that
 * what a command leaves behind can be seen.
 */
export function plumbline(
  folder: string,
  args: readonly string[],
  variables: Record<string, string> = {},
  stdin: "ignore" | "pipe" = "ignore",
): Command {
  const child = spawn(process.execPath, [BIN, ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      TMPDIR: folder,
      REPORTS: join(folder, "reports"),
      ...variables,
    },
    stdio: [stdin, "pipe", "pipe"],
  });
  const { stdout, stderr } = child as { readonly stdout: Readable; readonly stderr: Readable };
  const ended = Promise.all([text(stdout), text(stderr), once(child, "close")]).then(
    ([stdout, stderr, [code]]) => ({ code: code as number | null, stdout, stderr }),
  );
  return { process: child, ended };
}

/** A folder for one test's commands. `leavings` is what is in it besides reports. */
export async function commandFolder() {
  const path = await mkdtemp(join(tmpdir(), "plumbline-command-"));
  // PostgreSQL will not run as root: as another user it must get through to its folder.
  await chmod(path, 0o711);
  return {
    path,
    leavings: async (): Promise<string[]> => (await readdir(path)).filter((name) => name !== "reports"),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}

/** What still runs with the folder as its temp folder: a command hands it down to all it starts. */
export async function processesIn(folder: string): Promise<string[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  // A process may end while it is looked at: then its files are gone, and so is it.
  const read = (file: string): Promise<string> => readFile(file, "utf8").catch(() => "");
  const found = pids.map(async (pid) => {
    const environment = await read(`/proc/${pid}/environ`);
    if (!environment.split("\0").includes(`TMPDIR=${folder}`)) return [];
    return [`${pid} ${(await read(`/proc/${pid}/cmdline`)).replaceAll("\0", " ")}`];
  });
  return (await Promise.all(found)).flat();
}
