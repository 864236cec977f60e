import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { IngestDocument } from "./document.ts";
import { pipelinesOf } from "./pipelines.ts";

/** A document on its way into an index. */
export interface Incoming {
  readonly index: string;
  readonly id: string | undefined;
  readonly source: JsonObject;
}

/** A document as a pipeline left it. */
export interface Ingested extends Incoming {
  /** The top-level fields that were written or removed; see `spliceSource`. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Runs a document through a pipeline, which changes its source in place.
 * @returns undefined when the document was dropped
 * @throws 400 when there is no such pipeline, or whatever a processor failed with
 */
export function ingest(node: Node, pipelineId: string, incoming: Incoming): Ingested | undefined {
  const document = new IngestDocument({ ...incoming, timestamp: new Date(node.clock()).toISOString() });
  return pipelinesOf(node).run(pipelineId, document) ? document : undefined;
}
