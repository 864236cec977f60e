import type { Client } from "@elastic/elasticsearch";
import type { PipelineSettings } from "../../connectors/framework/sync/pipeline.ts";
import { messageOf } from "../lib/errors.ts";

/** Instructions of the service to the pipeline; they must not reach the index. */
const META_FIELDS = [
  "_attachment",
  "_attachment_indexed_chars",
  "_extracted_attachment",
  "_extract_binary_content",
  "_reduce_whitespace",
  "_run_ml_inference",
];

/** A pipeline of a run's own. Nothing where the server lacks the processor, as distributions without the ingest module do. */
export async function createRunPipeline(client: Client, name: string): Promise<PipelineSettings | undefined> {
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
