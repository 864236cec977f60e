import { access } from "node:fs/promises";
import { connect } from "node:net";
import type { Finding } from "./check.ts";

/** What a run had, and must not leave. */
export interface Belongings {
  readonly pids: readonly number[];
  readonly folders: readonly string[];
  /** Urls whose port must be closed. */
  readonly urls: readonly string[];
  /** Tell what is left of the run in a server that remains. */
  readonly traces?: readonly (() => Promise<readonly string[]>)[];
}

/** Nothing of the run is left: no process, no folder, no open port. Run it when everything was stopped. */
export async function* leftBehind({
  pids,
  folders,
  urls,
  traces = [],
}: Belongings): AsyncGenerator<Finding, number> {
  for (const pid of pids) {
    if (isAlive(pid)) yield { message: `process ${pid} is still running`, actual: pid };
  }
  for (const folder of folders) {
    if (await exists(folder)) yield { message: `folder ${folder} is still there`, actual: folder };
  }
  for (const url of urls) {
    if (await listens(url)) yield { message: `something still listens at ${url}`, actual: url };
  }
  for (const left of traces) {
    for (const trace of await left()) yield { message: `${trace} is still there`, actual: trace };
  }
  return pids.length + folders.length + urls.length + traces.length;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, as another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function listens(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
