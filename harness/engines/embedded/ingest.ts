import { illegalArgument } from "./errors.ts";
import type { JsonObject } from "./json.ts";
import type { Node } from "./node.ts";

/** A document on its way into an index, as pipelines see it. */
export interface IngestDocument {
  readonly index: string;
  readonly id: string | undefined;
  readonly source: JsonObject;
}

/**
 * Runs a pipeline: the document as it is to be indexed (the same object when nothing changed), or undefined
 * when a processor dropped it. Throws the error of the processor that failed.
 */
export type Ingest = (node: Node, pipeline: string, document: IngestDocument) => IngestDocument | undefined;

/** What ingests while there are no pipelines. */
export const noPipelines: Ingest = (_node, pipeline) => {
  throw illegalArgument(`pipeline with id [${pipeline}] does not exist`);
};
