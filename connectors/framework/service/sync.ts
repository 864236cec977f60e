import { ConfigError, messageOf } from "../errors.ts";
import { parseConfig } from "../fields.ts";
import { configurationValues } from "../protocol/configuration.ts";
import type { SyncJobDocument, SyncStatus } from "../protocol/sync-job.ts";
import { requireRules } from "../rules/sync-rules.ts";
import type { Counters } from "../sync/counters.ts";
import { fullSync } from "../sync/full.ts";
import { ensureContentIndex } from "./content-index.ts";
import type { ServiceContext } from "./context.ts";
import { extractionFor } from "./extraction-for.ts";
import { cannotDo } from "./job-kinds.ts";
import type { RunningJob } from "./running-job.ts";

export interface SyncOutcome {
  readonly status: Extract<SyncStatus, "completed" | "error" | "canceled" | "suspended">;
  readonly error?: string;
}

/**
 * Does what the job says on the configuration that it holds. A failure is an outcome, never a throw.
 * @returns nothing when the job was lost: what became of it is for others to say.
 */
export async function sync(
  { connector: snapshot, job_type }: SyncJobDocument,
  running: RunningJob,
  counters: Counters,
  { connectors, clientFor, settings, workers, log }: ServiceContext,
): Promise<SyncOutcome | undefined> {
  const { signal } = running;
  try {
    const connector = await connectors(snapshot.service_type);
    const problem = cannotDo(connector, job_type);
    if (problem !== undefined) throw new ConfigError(problem);
    const values = configurationValues(snapshot.configuration ?? {}, connector.fields);
    const config = parseConfig(connector.name, connector.fields, values);
    signal.throwIfAborted();
    await using reader = await connector.open(config, { signal, log });
    const rules = await requireRules([snapshot.filtering].flat()[0], connector, reader);
    const client = clientFor(snapshot.id);
    const index = snapshot.index_name;
    await ensureContentIndex(client, index);
    const pipeline = snapshot.pipeline ? { pipeline: snapshot.pipeline } : {};
    await using extraction = await extractionFor({ config, ...pipeline, settings, workers });
    await fullSync({ reader, client, index, ...pipeline, rules, extraction, counters, signal, log });
    return { status: "completed" };
  } catch (error) {
    const { halted } = running;
    if (halted === undefined) return { status: "error", error: messageOf(error) };
    return halted === "lost" ? undefined : { status: halted };
  }
}
