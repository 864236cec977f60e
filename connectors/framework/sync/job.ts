import { Client } from "@elastic/elasticsearch";
import type { Json, Log } from "../contract.ts";
import { messageOf } from "../errors.ts";
import { parseConfig } from "../fields.ts";
import { loadConnector } from "../registry.ts";
import { type Counters, createCounters } from "./counters.ts";
import { fullSync } from "./full.ts";
import type { PipelineSettings } from "./pipeline.ts";

/** Everything a sync needs to know: what to read, with which configuration, and where to write it. */
export interface Job {
  readonly connector: string;
  readonly configuration: Readonly<Record<string, Json>>;
  readonly engine: { readonly url: string; readonly apiKey: string };
  readonly index: string;
  readonly pipeline?: PipelineSettings;
}

export interface JobResult {
  readonly status: "completed" | "error" | "canceled";
  /** What went wrong, in one sentence; absent when completed. */
  readonly error?: string;
  readonly counters: Counters;
  readonly durationMs: number;
}

/** Runs one full sync to its end; a failure is a result, never a throw. `progress` sees the counters at work. */
export async function runJob(
  job: Job,
  options: { signal: AbortSignal; log: Log; progress?: (counters: Counters) => void },
): Promise<JobResult> {
  const started = performance.now();
  const counters = createCounters();
  options.progress?.(counters);
  const end = (status: JobResult["status"], error?: string): JobResult => ({
    status,
    ...(error === undefined ? {} : { error }),
    counters,
    durationMs: performance.now() - started,
  });
  const client = new Client({ node: job.engine.url, auth: { apiKey: job.engine.apiKey } });
  try {
    const connector = await loadConnector(job.connector);
    const config = parseConfig(connector.name, connector.fields, job.configuration);
    await using reader = await connector.open(config, options);
    await fullSync({ ...options, ...job, reader, client, counters });
    return end("completed");
  } catch (error) {
    return options.signal.aborted ? end("canceled", "canceled on request") : end("error", messageOf(error));
  } finally {
    await client.close();
  }
}
