import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * The largest resident memory that processes have had so far, in bytes, summed over them. Linux keeps the peak
 * (`VmHWM` of proc(5)); elsewhere it is what `ps` sees now. A process that is gone counts as nothing.
 */
export async function peakMemory(pids: readonly number[]): Promise<number> {
  const peaks = await Promise.all(pids.map((pid) => peakOf(pid).catch(() => 0)));
  return peaks.reduce((sum, bytes) => sum + bytes, 0);
}

async function peakOf(pid: number): Promise<number> {
  if (process.platform !== "linux") {
    const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
    return Number(stdout) * 1024;
  }
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}
