import { type Client, errors, type estypes } from "@elastic/elasticsearch";
import type { PipelineSettings } from "../connectors/framework/sync/pipeline.ts";
import { messageOf } from "./lib/errors.ts";

/** What a connector needs of Elasticsearch, made for one run and taken away with `await using`. */
export interface Workplace extends AsyncDisposable {
  readonly index: string;
  /** May do with the index what a sync does, and nothing else. */
  readonly apiKey: string;
  readonly pipeline?: PipelineSettings;
  /** What this Elasticsearch lacks, so that the sync has to do without. */
  readonly without: readonly string[];
}

/** Instructions of the service to the pipeline; they must not reach the index. */
const META_FIELDS = [
  "_attachment",
  "_attachment_indexed_chars",
  "_extracted_attachment",
  "_extract_binary_content",
  "_reduce_whitespace",
  "_run_ml_inference",
];

/** How all that a run makes in an Elasticsearch for one connector is named, or begins to be. */
export const workplaceName = (connector: string, run: string): string => `search-${connector}-${run}`;

/**
 * Does what Kibana's connector workflow does before the first sync: creates the index `search-<connector>-<run>`, an
 * ingest pipeline of the same name, and an API key that may touch that index alone. Nothing else of the Elasticsearch
 * is touched, and what was made is taken away again, also when making the rest fails.
 */
export async function prepare(client: Client, connector: string, run: string): Promise<Workplace> {
  const index = workplaceName(connector, run);
  const made: (() => Promise<unknown>)[] = [];
  const takeAway = async (): Promise<void> => {
    try {
      for (const remove of made.toReversed()) await remove();
    } catch (error) {
      // The engine died: nothing is left to take away, and why it died is the error to show.
      if (!(error instanceof errors.ConnectionError)) throw error;
    }
  };
  try {
    const pipeline = await createPipeline(client, index);
    if (pipeline) made.push(() => client.ingest.deletePipeline({ id: index }, { ignore: [404] }));
    await client.indices.create({ index });
    made.push(() => client.indices.delete({ index }, { ignore: [404] }));
    const key = await createKey(client, index);
    made.push(() => client.security.invalidateApiKey({ ids: [key.id] }));
    return {
      index,
      apiKey: key.encoded,
      ...(pipeline ? { pipeline, without: [] } : { without: ["ingest processors: no pipeline on the way"] }),
      [Symbol.asyncDispose]: takeAway,
    };
  } catch (error) {
    await takeAway();
    throw error;
  }
}

const createKey = (client: Client, index: string): Promise<estypes.SecurityCreateApiKeyResponse> =>
  client.security.createApiKey({
    name: `${index}-connector`,
    role_descriptors: {
      [`${index}-connector-role`]: {
        cluster: [],
        index: [{ names: [index], privileges: ["read", "write", "maintenance", "view_index_metadata"] }],
      },
    },
    metadata: { created_by: "plumbline" },
  });

/** Nothing where the server lacks the processor, as distributions without the ingest module do. */
async function createPipeline(client: Client, name: string): Promise<PipelineSettings | undefined> {
  try {
    await client.ingest.putPipeline({
      id: name,
      description: "Takes the connector service's instructions out of the documents",
      processors: [{ remove: { field: META_FIELDS, ignore_missing: true } }],
    });
  } catch (error) {
    if (messageOf(error).includes("No processor type exists with name [remove]")) return undefined;
    throw error;
  }
  return {
    name,
    extract_binary_content: true,
    // The body is compared to the letter, so nobody may tidy it.
    reduce_whitespace: false,
    run_ml_inference: false,
  };
}
