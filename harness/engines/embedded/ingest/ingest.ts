import type { Ingest } from "../ingest.ts";
import { IngestDocument } from "./document.ts";
import { pipelinesOf } from "./pipelines.ts";

/** Ingests by the pipelines of the node. */
export const ingest: Ingest = (node, pipelineId, incoming) => {
  const document = new IngestDocument({ ...incoming, timestamp: new Date(node.clock()).toISOString() });
  return pipelinesOf(node).run(pipelineId, document) ? document.touched : undefined;
};
