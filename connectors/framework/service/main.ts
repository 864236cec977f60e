import { setMaxListeners } from "node:events";
import { ConfigError, EngineError, messageOf } from "../errors.ts";
import { openStore } from "../protocol/open-store.ts";
import { VERSION } from "../version.ts";
import { systemClock } from "./clock.ts";
import { type Command, HELP, parseCommand } from "./command.ts";
import { connect, mayPass } from "./elasticsearch.ts";
import { serveHealth } from "./health-server.ts";
import { createLog } from "./log.ts";
import { learning, Secrets } from "./secrets.ts";
import { runService } from "./service.ts";
import { secretsOf } from "./settings.ts";
import { readSettings } from "./settings-file.ts";
import { VitalSigns } from "./vital-signs.ts";
import { waitFor } from "./wait-for.ts";

/** The process of the connector service; {@link HELP} tells its exit codes. */

/** Of 128 and the signal's number, as shells have it for a program that a signal ended. */
const FORCED: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 130, SIGTERM: 143 };

const secrets = new Secrets();
/** Before settings are known. */
let log = createLog({ level: "info", format: "lines", secrets, write: toStderr });
const stop = new AbortController();
// Every wait and request of the service listens to it; that is no leak.
setMaxListeners(0, stop.signal);

process.on("SIGTERM", onSignal);
process.on("SIGINT", onSignal);
process.on("uncaughtException", (error) => {
  log("error", "this is a defect of Plumbline", { reason: messageOf(error), stack: error.stack ?? "" });
  process.exit(1);
});

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  log("error", messageOf(error));
  if (error instanceof ConfigError) return 2;
  if (error instanceof EngineError) return 3;
  log("error", "this is a defect of Plumbline", { stack: (error as Error).stack ?? "" });
  return 1;
});
// However it ended: an input that is still open would keep the process.
process.stdin.destroy();

async function main(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  if (command === "help") return say(HELP);
  if (command === "version") return say(`${VERSION}\n`);
  await serve(command);
  return 0;
}

async function serve({ config, logLevel, logFormat, endsWithStdin }: Command): Promise<void> {
  const { settings, notices } = await readSettings(config, process.env);
  const { service, elasticsearch } = settings;
  for (const secret of secretsOf(settings)) secrets.add(secret);
  const level = logLevel ?? service.log_level;
  log = createLog({ level, format: logFormat ?? service.log_format, secrets, write: toStderr });
  for (const notice of notices) log("warn", notice);
  if (endsWithStdin) stopWithStdin();

  await using engine = connect(settings);
  const vitals = new VitalSigns(settings, systemClock.now);
  await using health =
    service.health_port === undefined
      ? undefined
      : await serveHealth({
          host: service.health_host,
          port: service.health_port,
          vitals,
          requests: engine.requests,
          hide: (text) => secrets.hide(text),
        });
  log("info", "starting", {
    version: VERSION,
    elasticsearch: elasticsearch.host,
    health: health?.url ?? null,
  });

  const access = elasticsearch.feature_use_connectors_api ? {} : { access: "indices" as const };
  const waiting = { settings: elasticsearch, mayPass, clock: systemClock, signal: stop.signal, log };
  await waitFor(() => openStore(engine.impatient, access), waiting);
  if (stop.signal.aborted) return;
  const store = await openStore(engine.client, access);
  log("info", "serving", { access: store.access, connectors: settings.connectors.length });
  await runService({
    settings,
    store: learning(store, secrets),
    clientFor: engine.clientFor,
    clock: systemClock,
    signal: stop.signal,
    log,
    observer: vitals,
  });
  log("info", "stopped");
}

/** The first signal asks everything to stop in order; a second one does not wait for that. */
function onSignal(name: NodeJS.Signals): void {
  if (stop.signal.aborted) process.exit(FORCED[name]);
  log("info", `${name}: stopping in order; once more to leave at once`);
  stop.abort();
}

/** Whoever started it is gone, or wants it to go. */
function stopWithStdin(): void {
  process.stdin.once("end", () => {
    if (stop.signal.aborted) return;
    log("info", "standard input ended: stopping in order");
    stop.abort();
  });
  process.stdin.resume();
}

function toStderr(line: string): void {
  process.stderr.write(line);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}
