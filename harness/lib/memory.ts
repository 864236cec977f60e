import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * The largest resident memory that processes have had so far, in bytes, summed over them. Linux keeps the peak
 * (`VmHWM` of proc(5)); elsewhere it is what `ps` sees now. A process that is gone counts as nothing.
 */
export const peakMemory = (pids: readonly number[]): Promise<number> => sum(pids, "VmHWM");

/** The resident memory of processes now, in bytes, summed over them. */
export const residentMemory = (pids: readonly number[]): Promise<number> => sum(pids, "VmRSS");

async function sum(pids: readonly number[], line: "VmHWM" | "VmRSS"): Promise<number> {
  const sizes = await Promise.all(pids.map((pid) => kilobytesOf(pid, line).catch(() => 0)));
  return sizes.reduce((all, kilobytes) => all + kilobytes, 0) * 1024;
}

async function kilobytesOf(pid: number, line: string): Promise<number> {
  if (process.platform !== "linux") {
    const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
    return Number(stdout);
  }
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(new RegExp(`^${line}:\\s+(\\d+) kB$`, "m").exec(status)?.[1] ?? 0);
}
