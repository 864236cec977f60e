import type { Json } from "../../connectors/framework/contract.ts";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import { systemClock } from "../../connectors/framework/service/clock.ts";
import { silentObserver } from "../../connectors/framework/service/observer.ts";
import { runService } from "../../connectors/framework/service/service.ts";
import type { Settings } from "../../connectors/framework/service/settings.ts";
import { connect } from "../engines/client.ts";
import type { Engine } from "../engines/engine.ts";
import { slowConnector } from "./slow-connector.suite.ts";

/** Serves connectors of the type `slow` until the signal aborts. */
export async function serveSlow(
  engine: Pick<Engine, "url" | "username" | "password">,
  signal: AbortSignal,
  log: (line: Record<string, Json>) => void,
): Promise<void> {
  await using client = connect(engine);
  await runService({
    settings: SETTINGS,
    store: await openStore(client),
    clientFor: () => client,
    clock: systemClock,
    signal,
    log: (level, message, about) => log({ level, message, ...about }),
    observer: silentObserver,
    connectors: async () => slowConnector,
  });
}

const SETTINGS = {
  connectors: [],
  service: {
    service_types: ["slow"],
    idling: 30,
    job_poll_interval: 0.1,
    heartbeat: 300,
    job_cleanup_interval: 300,
    max_concurrent_content_syncs: 4,
    max_concurrent_access_control_syncs: 1,
  },
} as unknown as Settings;

/** As a process of its own: the engine on the command line, SIGTERM stops it, the log is standard error. */
const [engine] = process.argv.slice(2);
if (engine?.startsWith("{")) {
  const stop = new AbortController();
  process.once("SIGTERM", () => stop.abort());
  await serveSlow(JSON.parse(engine), stop.signal, (line) =>
    process.stderr.write(`${JSON.stringify(line)}\n`),
  );
}
