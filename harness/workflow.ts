import { type Client, errors } from "@elastic/elasticsearch";
import type { PipelineSettings } from "../connectors/framework/sync/pipeline.ts";
import { messageOf } from "./lib/errors.ts";

/** What a connector needs of Elasticsearch, made for one run and taken away with `await using`. */
export interface Workplace extends AsyncDisposable {
  readonly index: string;
  /** May do with the index what a sync does, and nothing else. */
  readonly apiKey: string;
  readonly pipeline?: PipelineSettings;
}

/** The pipeline that Kibana attaches to every connector. */
const PIPELINE = "search-default-ingestion";

/** Instructions of the service to the pipeline; they must not reach the index. */
const META_FIELDS = [
  "_attachment",
  "_attachment_indexed_chars",
  "_extracted_attachment",
  "_extract_binary_content",
  "_reduce_whitespace",
  "_run_ml_inference",
];

/**
 * Does what Kibana's connector workflow does before the first sync: ensures the ingest pipeline, creates the index
 * `search-<connector>-<run>` and an API key that may touch that index alone.
 */
export async function prepare(client: Client, connector: string, run: string): Promise<Workplace> {
  const index = `search-${connector}-${run}`;
  const pipeline = await ensurePipeline(client);
  await client.indices.create({ index });
  const key = await client.security.createApiKey({
    name: `${index}-connector`,
    role_descriptors: {
      [`${index}-connector-role`]: {
        cluster: [],
        index: [{ names: [index], privileges: ["read", "write", "maintenance", "view_index_metadata"] }],
      },
    },
    metadata: { created_by: "plumbline" },
  });
  return {
    index,
    apiKey: key.encoded,
    ...(pipeline ? { pipeline } : {}),
    async [Symbol.asyncDispose]() {
      try {
        await client.security.invalidateApiKey({ ids: [key.id] });
        await client.indices.delete({ index }, { ignore: [404] });
      } catch (error) {
        // The engine died: nothing is left to take away, and why it died is the error to show.
        if (!(error instanceof errors.ConnectionError)) throw error;
      }
    },
  };
}

/** Nothing where the server lacks the processor, as distributions without the ingest module do. */
async function ensurePipeline(client: Client): Promise<PipelineSettings | undefined> {
  const existing = await client.ingest.getPipeline({ id: PIPELINE }, { ignore: [404] });
  if (!(PIPELINE in existing)) {
    try {
      await client.ingest.putPipeline({
        id: PIPELINE,
        description: "Takes the connector service's instructions out of the documents",
        processors: [{ remove: { field: META_FIELDS, ignore_missing: true } }],
      });
    } catch (error) {
      if (messageOf(error).includes("No processor type exists with name [remove]")) return undefined;
      throw error;
    }
  }
  return {
    name: PIPELINE,
    extract_binary_content: true,
    // The body is compared to the letter, so nobody may tidy it.
    reduce_whitespace: false,
    run_ml_inference: false,
  };
}
