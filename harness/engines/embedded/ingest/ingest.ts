import type { Ingest } from "../ingest.ts";
import { IngestDocument } from "./document.ts";
import { pipelinesOf } from "./pipelines.ts";

/** Ingests by the pipelines of the node. */
export const ingest: Ingest = (node, pipelineId, incoming) => {
  const document = new IngestDocument(incoming, node.clock());
  return pipelinesOf(node).run(pipelineId, document) ? document.touched : undefined;
};
