import type { StoredJob } from "../protocol/store.ts";
import { type Counters, createCounters } from "../sync/counters.ts";
import { claimJob } from "./claim-job.ts";
import { whenSyncEnds, whenSyncStarts } from "./connector-outcome.ts";
import type { ServiceContext } from "./context.ts";
import { endJob } from "./end-job.ts";
import { whileReporting } from "./report-job.ts";
import type { RunningJob } from "./running-job.ts";
import { sync } from "./sync.ts";
import { tellConnector } from "./tell-connector.ts";

/**
 * Works a job off from its claim to its end.
 * @throws {EngineError} when its claim or its end could not be written; the record then looks like one that its worker
 * has left behind, and is dealt with like that.
 */
export async function runJob(job: StoredJob, running: RunningJob, context: ServiceContext): Promise<void> {
  if (!(await claimJob(job, running, context))) return;
  running.claimed = true;
  const { log, observer } = context;
  const type = job.document.job_type;
  const counters = createCounters();
  log("info", "sync started", { connector: running.connectorId, job: running.id, type });
  observer.jobStarted(running.id, type, counters);
  let status: Parameters<typeof observer.jobEnded>[2] = "in_progress";
  try {
    status = await workOff(job, running, counters, context);
  } finally {
    observer.jobEnded(running.id, type, status);
  }
}

async function workOff(job: StoredJob, running: RunningJob, counters: Counters, context: ServiceContext) {
  const { connectorId } = running;
  const about = { connector: connectorId, job: running.id };
  await tellConnector(connectorId, (connector) => whenSyncStarts(connector, job.document), context);
  const outcome = await whileReporting(running, counters, context, () =>
    sync(job.document, running, counters, context),
  );
  const ended = outcome && (await endJob(job, running, outcome, counters, context));
  if (!ended) {
    context.log("warn", "sync stopped: somebody else ended its job or took it over", about);
    return "suspended";
  }
  await tellConnector(connectorId, (connector) => whenSyncEnds(connector, ended), context);
  context.log(ended.status === "error" ? "error" : "info", `sync ${ended.status}`, {
    ...about,
    indexed: ended.indexed_document_count,
    deleted: ended.deleted_document_count,
    ...(ended.error ? { error: ended.error } : {}),
  });
  return ended.status;
}
