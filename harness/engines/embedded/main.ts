import { type EmbeddedOptions, startEmbedded } from "./server.ts";

/**
 * The embedded engine as a process of its own. `argv[2]` holds the options as JSON; when ready it prints one
 * line of JSON: `{url, username, password, version, pid}`. SIGTERM and SIGINT stop it, and with
 * `exitWithParent` so does the end of standard input.
 */
interface MainOptions
  extends Pick<
    EmbeddedOptions,
    "port" | "password" | "clusterName" | "data" | "license" | "settings" | "journal"
  > {
  readonly exitWithParent?: boolean;
}

const options = JSON.parse(process.argv[2] ?? "{}") as MainOptions;
const engine = await startEmbedded(options).catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === "EADDRINUSE" ? `port ${options.port} of 127.0.0.1 is taken` : error.message;
  process.stderr.write(`could not start: ${taken}\n`);
  process.exit(1);
});

async function stop(): Promise<void> {
  await engine[Symbol.asyncDispose]();
  process.exit(0);
}
process.once("SIGTERM", () => void stop());
process.once("SIGINT", () => void stop());
if (options.exitWithParent) {
  process.stdin.resume();
  process.stdin.once("end", () => void stop());
  process.stdin.once("error", () => void stop());
}

const { url, username, password, version } = engine;
process.stdout.write(`${JSON.stringify({ url, username, password, version, pid: process.pid })}\n`);
