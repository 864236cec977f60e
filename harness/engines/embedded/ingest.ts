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
 * Runs a pipeline, which changes the document's source in place: the top-level fields that it wrote or removed,
 * or undefined when a processor dropped the document. Throws the error of the processor that failed.
 */
export type Ingest = (
  node: Node,
  pipeline: string,
  document: IngestDocument,
) => ReadonlySet<string> | undefined;

/** What ingests while there are no pipelines. */
export const noPipelines: Ingest = (_node, pipeline) => {
  throw illegalArgument(`pipeline with id [${pipeline}] does not exist`);
};
