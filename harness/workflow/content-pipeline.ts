import type { Client } from "@elastic/elasticsearch";
import type { PipelineSettings } from "../../connectors/framework/sync/pipeline.ts";

/** The pipeline that comes with Elasticsearch for what connectors write, as Kibana sets it up for a new connector. */
export const DEFAULT_PIPELINE: PipelineSettings = {
  name: "search-default-ingestion",
  extract_binary_content: true,
  reduce_whitespace: true,
  run_ml_inference: true,
};

/** Whether the server has a pipeline of that name. */
export async function hasPipeline(client: Client, name: string): Promise<boolean> {
  const found = await client.ingest.getPipeline({ id: name }, { ignore: [400, 404, 405] });
  return name in found;
}
