import type { Client } from "@elastic/elasticsearch";
import type { Extraction } from "../content/extraction.ts";
import type { Log, Reader } from "../contract.ts";
import type { SyncRules } from "../rules/sync-rules.ts";
import { ContentReads } from "./content-reads.ts";
import type { Counters } from "./counters.ts";
import { IdSet } from "./id-set.ts";
import { indexId, indexSource } from "./indexed.ts";
import { type PipelineSettings, pipelineFlags } from "./pipeline.ts";
import { refusalError, Sink, type SinkLimits } from "./sink.ts";
import { sweep } from "./sweep.ts";

export interface FullSyncOptions {
  readonly reader: Reader;
  readonly client: Client;
  readonly index: string;
  readonly pipeline?: PipelineSettings;
  /** What is to be synced, everything when absent. */
  readonly rules?: SyncRules;
  /** How contents are read; it is the caller's to dispose of. */
  readonly extraction: Extraction;
  /** Filled while the sync runs, so that progress can be shown. */
  readonly counters: Counters;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly limits?: Partial<SinkLimits>;
}

/**
 * Brings the index to what the source holds and the rules admit: every such document written, everything else deleted.
 * Deletion begins only after the reader ended its listing without an error and everything was acknowledged.
 * @throws {SourceError} when the source cannot be listed to its end; nothing was deleted then.
 * @throws {EngineError} when Elasticsearch could not be reached in time or refused documents. Documents refused for
 * good stop neither the others nor the deletions, as the listing is complete; the error names them.
 */
export async function fullSync(options: FullSyncOptions): Promise<void> {
  const { reader, client, index, pipeline, rules = {}, extraction, counters, signal } = options;
  await using sink = new Sink({ ...options, pipeline: pipeline?.name });
  const flags = pipelineFlags(pipeline);
  const seen = new IdSet();
  await reader.ping();
  await using contents = new ContentReads({ ...options, sink, flags });
  for await (const document of reader.documents(rules.advanced)) {
    signal.throwIfAborted();
    const id = indexId(document.id);
    counters.extracted += 1;
    if (rules.admits && !rules.admits(indexSource(id, document, {}))) {
      counters.filtered += 1;
      continue;
    }
    if (!seen.add(id)) counters.repeated += 1;
    const { content } = document;
    if (content && extraction.wants(content)) await contents.start(id, document, content);
    else {
      if (content) counters.contentSkipped += 1;
      const full = sink.index(id, indexSource(id, document, flags));
      if (full) await full;
    }
  }
  await contents.finish();
  await sink.flush();
  const allAcknowledged = sink.refused.length === 0;
  await sweep({ client, index, seen, sink, allAcknowledged, signal });
  if (!allAcknowledged) throw refusalError(sink.refused);
}
