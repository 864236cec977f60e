import { ConflictError } from "../errors.ts";
import type { StoredJob } from "../protocol/store.ts";
import type { ServiceContext } from "./context.ts";
import { isWaiting, LIVE } from "./job-queue.ts";

/** Ends jobs whose connector is gone: nobody else looks for them. @throws {EngineError} */
export async function endOrphans(context: ServiceContext): Promise<void> {
  const { store } = context;
  const ids = (await store.allConnectors()).map(({ id }) => id);
  for (const job of await store.jobs({ exceptConnectorIds: ids, statuses: LIVE })) {
    // A connector may have been made, and a job of it, since all of them were read.
    if (await store.connector(job.document.connector.id)) continue;
    await endOrphan(job, context);
  }
}

async function endOrphan(job: StoredJob, { store, log }: ServiceContext): Promise<void> {
  const { status, connector } = job.document;
  const error = `[service] connector ${connector.id} was deleted before its job ended`;
  try {
    await store.moveJob(job, isWaiting(status) ? "canceled" : "error", { error });
    log("warn", "job of a connector that is gone was ended", { connector: connector.id, job: job.id });
  } catch (conflict) {
    // Its worker ended it just now.
    if (!(conflict instanceof ConflictError)) throw conflict;
  }
}
