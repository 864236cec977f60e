import type { Client } from "@elastic/elasticsearch";
import { CONNECTORS } from "../../connectors/framework/protocol/index-names.ts";
import type { ProtocolStore } from "../../connectors/framework/protocol/store.ts";
import { createConnectorKey } from "./api-key.ts";
import { createContentIndex } from "./content-index.ts";
import { workplaceName } from "./index-name.ts";
import { createRunPipeline } from "./run-pipeline.ts";
import { takeBack } from "./take-back.ts";

/** What a connector needs of Elasticsearch, made for one run and taken away with `await using`. */
export interface Workplace extends AsyncDisposable {
  readonly connectorId: string;
  readonly index: string;
  /** May do what the connector's service does, and nothing else. */
  readonly apiKey: string;
  /** What this Elasticsearch lacks, so that the sync has to do without. */
  readonly without: readonly string[];
}

export interface Preparation {
  readonly store: ProtocolStore;
  /** The service type. */
  readonly connector: string;
  readonly run: string;
}

/**
 * Does what Kibana's connector workflow does before the first sync: creates the index `search-<connector>-<run>`, an
 * ingest pipeline, a connector and an API key, all of that name. Nothing else of the Elasticsearch is touched, and what
 * was made is taken away again, also when making the rest fails.
 */
export async function prepare(client: Client, { store, connector, run }: Preparation): Promise<Workplace> {
  const name = workplaceName(connector, run);
  const made = takeBack();
  try {
    const pipeline = await createRunPipeline(client, name);
    if (pipeline) made.push(() => client.ingest.deletePipeline({ id: name }, { ignore: [404] }));
    await createContentIndex(client, { index: name });
    made.push(() => client.indices.delete({ index: name }, { ignore: [404] }));
    await store.createConnector({ id: name, index_name: name, service_type: connector, name });
    made.push(() => removeRecords(client, store, name));
    if (pipeline) await store.setPipeline(name, pipeline);
    const key = await createConnectorKey(client, name);
    made.push(() => client.security.invalidateApiKey({ ids: [key.id] }));
    return {
      connectorId: name,
      index: name,
      apiKey: key.encoded,
      without: pipeline ? [] : ["ingest processors: no pipeline on the way"],
      [Symbol.asyncDispose]: () => made[Symbol.asyncDispose](),
    };
  } catch (error) {
    await made[Symbol.asyncDispose]();
    throw error;
  }
}

/** A deleted connector stays as a marked record; of a run nothing stays. */
async function removeRecords(client: Client, store: ProtocolStore, id: string): Promise<void> {
  await store.deleteConnector(id, { withJobs: true });
  await client.delete({ index: CONNECTORS, id }, { ignore: [404] });
}
