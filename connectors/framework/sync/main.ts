import { setMaxListeners } from "node:events";
import { createInterface } from "node:readline";
import type { Log } from "../contract.ts";
import { messageOf } from "../errors.ts";
import type { Counters } from "./counters.ts";
import { type Job, type JobResult, runJob } from "./job.ts";

/**
 * A process that syncs: a line of JSON on standard input is a {@link Job}, lines of JSON on standard output are
 * {@link Message}s, standard error is the log. It ends when its input ends, or on SIGTERM.
 */
export type Message =
  | { readonly event: "progress"; readonly counters: Counters }
  | { readonly event: "result"; readonly result: JobResult; readonly peakRssBytes: number };

const PROGRESS_MS = 200;

const stop = new AbortController();
// Each of the requests under way listens to it; that is no leak.
setMaxListeners(0, stop.signal);
process.once("SIGTERM", () => stop.abort());

const send = (message: Message): void => void process.stdout.write(`${JSON.stringify(message)}\n`);

const log: Log = (level, message, about) => {
  if (level === "debug") return;
  process.stderr.write(
    `${JSON.stringify({ "@timestamp": new Date(), "log.level": level, message, ...about })}\n`,
  );
};

async function work(job: Job): Promise<void> {
  let counters: Counters | undefined;
  const timer = setInterval(() => {
    if (counters) send({ event: "progress", counters });
  }, PROGRESS_MS);
  const result = await runJob(job, {
    signal: stop.signal,
    log,
    progress: (running) => {
      counters = running;
    },
  });
  clearInterval(timer);
  log(result.status === "completed" ? "info" : "error", `sync ${result.status}`, {
    connector: job.connector,
    index: job.index,
    ...(result.error === undefined ? {} : { error: result.error }),
  });
  // Kilobytes, by getrusage(2).
  send({ event: "result", result, peakRssBytes: process.resourceUsage().maxRSS * 1024 });
}

const lines = createInterface({ input: process.stdin });
// The one who gave the jobs is gone: nobody waits for the rest.
lines.once("close", () => stop.abort());
stop.signal.addEventListener("abort", () => lines.close());
for await (const line of lines) {
  try {
    await work(JSON.parse(line) as Job);
  } catch (error) {
    log("error", `[sync] a job could not be run: ${messageOf(error)}`);
    process.exitCode = 1;
    break;
  }
}
