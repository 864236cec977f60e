import { on } from "node:events";
import type { Message } from "../../connectors/framework/sync/main.ts";
import { VERSION } from "../../connectors/framework/version.ts";
import { Child } from "../lib/child.ts";
import { UnavailableError } from "../lib/errors.ts";
import { programArgs } from "../lib/program.ts";
import type { Subject, SyncReport } from "./subject.ts";

const MAIN = "../../connectors/framework/sync/main.ts";
/**
 * The heap that the sync gets, in MiB. Without a limit V8 lets garbage pile up as far as the machine has memory;
 * the live part of a sync does not grow with the source.
 */
const HEAP = ["--max-old-space-size=128", "--max-semi-space-size=4"];

/** Our own sync, in a process of its own, so that its memory is measured and it can be killed. */
export async function startSyncProcess(logFile: string): Promise<Subject> {
  const child = await Child.start({
    name: "sync",
    command: process.execPath,
    args: [...HEAP, ...programArgs(MAIN, import.meta.url)],
    logFile,
  });
  return {
    kind: "plumbline",
    version: VERSION,
    pids: [child.pid],
    async sync(job, { signal, progress }): Promise<SyncReport> {
      const lines = on(child.lines, "line", { signal, close: ["close"] });
      child.stdin.write(`${JSON.stringify(job)}\n`);
      for await (const [line] of lines) {
        const message = JSON.parse(line as string) as Message;
        if (message.event === "result") return { ...message.result, peakRssBytes: message.peakRssBytes };
        progress(message.counters.extracted);
      }
      throw new UnavailableError(await child.epitaph());
    },
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  };
}
