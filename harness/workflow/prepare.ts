import type { Client } from "@elastic/elasticsearch";
import type { PipelineSettings } from "../../connectors/framework/sync/pipeline.ts";
import { createSyncKey } from "./api-key.ts";
import { createContentIndex } from "./content-index.ts";
import { workplaceName } from "./index-name.ts";
import { createRunPipeline } from "./run-pipeline.ts";
import { takeBack } from "./take-back.ts";

/** What a connector needs of Elasticsearch, made for one run and taken away with `await using`. */
export interface Workplace extends AsyncDisposable {
  readonly index: string;
  /** May do with the index what a sync does, and nothing else. */
  readonly apiKey: string;
  readonly pipeline?: PipelineSettings;
  /** What this Elasticsearch lacks, so that the sync has to do without. */
  readonly without: readonly string[];
}

/**
 * Does what Kibana's connector workflow does before the first sync: creates the index `search-<connector>-<run>`, an
 * ingest pipeline of the same name, and an API key that may touch that index alone. Nothing else of the Elasticsearch
 * is touched, and what was made is taken away again, also when making the rest fails.
 */
export async function prepare(client: Client, connector: string, run: string): Promise<Workplace> {
  const index = workplaceName(connector, run);
  const made = takeBack();
  try {
    const pipeline = await createRunPipeline(client, index);
    if (pipeline) made.push(() => client.ingest.deletePipeline({ id: index }, { ignore: [404] }));
    await createContentIndex(client, { index });
    made.push(() => client.indices.delete({ index }, { ignore: [404] }));
    const key = await createSyncKey(client, index);
    made.push(() => client.security.invalidateApiKey({ ids: [key.id] }));
    return {
      index,
      apiKey: key.encoded,
      ...(pipeline ? { pipeline, without: [] } : { without: ["ingest processors: no pipeline on the way"] }),
      [Symbol.asyncDispose]: () => made[Symbol.asyncDispose](),
    };
  } catch (error) {
    await made[Symbol.asyncDispose]();
    throw error;
  }
}
