import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Json } from "../../connectors/framework/contract.ts";
import { NODE_FLAGS } from "../../connectors/framework/service/node-flags.ts";
import { USER_AGENT } from "../../connectors/framework/service/user-agent.ts";
import { VERSION } from "../../connectors/framework/version.ts";
import { Child } from "../lib/child.ts";
import { programArgs } from "../lib/program.ts";
import type { Subject, SubjectOptions } from "./subject.ts";

const MAIN = "../../connectors/framework/service/main.ts";
/** Seconds between two looks at waiting jobs, and at the connector: a run waits for both. */
const JOBS_EVERY = 0.1;
const CONNECTORS_EVERY = 0.5;

/** Our own connector service, in a process of its own, so that its memory is measured and it can be killed. */
export async function startService(options: SubjectOptions): Promise<Subject> {
  const { apiKey, connectorId, engine, logFile, serviceType } = options;
  const child = await spawnService(options, {
    elasticsearch: { host: engine.url, api_key: apiKey },
    service: { idling: CONNECTORS_EVERY, job_poll_interval: JOBS_EVERY, log_format: "ecs" },
    connectors: [{ connector_id: connectorId, service_type: serviceType }],
  });
  return {
    kind: "plumbline",
    version: VERSION,
    pids: [child.pid],
    userAgent: USER_AGENT,
    logFile,
    // One search for all jobs and one for all connectors each time; the heartbeat comes on top.
    idleRequestsPerMinute: 60 / JOBS_EVERY + 60 / CONNECTORS_EVERY + 1,
    died: child.epitaph(),
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  };
}

/** Starts the process of the service as a user does, with a `config.yml` of these settings. */
export async function spawnService(
  { folder, logFile }: Pick<SubjectOptions, "folder" | "logFile">,
  settings: Readonly<Record<string, Json>>,
): Promise<Child> {
  const config = join(folder, "service.yml");
  // JSON is YAML.
  await writeFile(config, JSON.stringify(settings), { mode: 0o600 });
  return await Child.start({
    name: "service",
    command: process.execPath,
    args: [...NODE_FLAGS, ...programArgs(MAIN, import.meta.url), "--config", config, "--ends-with-stdin"],
    logFile,
  });
}
