import { setTimeout as sleep } from "node:timers/promises";
import type { ConnectorDocument } from "../../connectors/framework/protocol/connector.ts";
import { isOver } from "../../connectors/framework/protocol/states.ts";
import type { ProtocolStore, StoredJob } from "../../connectors/framework/protocol/store.ts";
import type { JobType } from "../../connectors/framework/protocol/sync-job.ts";
import { UnavailableError } from "../lib/errors.ts";
import { peakMemory } from "../lib/memory.ts";
import type { Subject, SyncReport } from "./subject.ts";
import { LOOK_MS, untilConnector } from "./until-connector.ts";

/** A subject that has not taken a job up by then never will. */
const TAKEN_UP_MS = 60_000;
/** What a subject does not write to the connector by then is judged as missing. */
const TOLD_MS = 5_000;

export interface SyncRequest {
  readonly store: ProtocolStore;
  readonly subject: Pick<Subject, "kind" | "pids">;
  readonly connectorId: string;
  readonly type: JobType;
  readonly signal: AbortSignal;
  /** Hears how many documents are indexed so far. */
  readonly progress?: (documents: number) => void;
}

/**
 * Asks for a sync as Kibana does, by creating a job, and waits until its record tells its end.
 * @throws {UnavailableError} when nobody takes the job up, or it or its connector vanishes.
 */
export async function runSync({ store, subject, ...request }: SyncRequest): Promise<SyncReport> {
  const { connectorId, type, signal, progress } = request;
  const id = await store.createJob({ connectorId, type, trigger: "on_demand" });
  const job = await untilOver(store, id, signal, progress);
  // Written after the job's own record, so not at once.
  const isTold = (connector?: ConnectorDocument) => connector?.last_sync_status !== "in_progress";
  const connector = await untilConnector(store, connectorId, isTold, { patienceMs: TOLD_MS, signal });
  if (!connector) throw new UnavailableError(`[${subject.kind}] connector ${connectorId} vanished`);
  const { created_at, started_at, completed_at } = job.document;
  const [created, started, completed] = [created_at, started_at, completed_at].map((at) =>
    Date.parse(at ?? ""),
  ) as [number, number, number];
  return {
    job: job.document,
    connector,
    durationMs: completed - started,
    waitMs: started - created,
    peakRssBytes: await peakMemory(subject.pids),
  };
}

/** Waits for the end of a job. @throws {UnavailableError} when nobody takes it up, or it vanishes. */
export async function untilOver(
  store: ProtocolStore,
  id: string,
  signal: AbortSignal,
  progress: (documents: number) => void = () => {},
): Promise<StoredJob> {
  const deadline = performance.now() + TAKEN_UP_MS;
  for (;;) {
    signal.throwIfAborted();
    const job = await store.job(id);
    if (!job) throw new UnavailableError(`[subject] sync job ${id} vanished`);
    const { status, indexed_document_count: indexed } = job.document;
    if (isOver(status)) return job;
    if (status === "pending" && performance.now() > deadline)
      throw new UnavailableError(
        `[subject] sync job ${id} was not taken up within ${TAKEN_UP_MS / 1000} s: it is still ${status}`,
      );
    progress(indexed);
    await sleep(LOOK_MS, undefined, { signal });
  }
}
