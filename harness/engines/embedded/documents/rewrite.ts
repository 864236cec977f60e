import type { Index } from "../indices/index.ts";
import { isObject } from "../json.ts";
import type { Node } from "../node.ts";
import type { WriteConditions } from "./conditions.ts";
import { pipelinesFor, rewritten, runPipelines } from "./pipelines.ts";
import { indexDocument, parseSource, type Written } from "./write.ts";

/** A document that is written again, here or elsewhere, through the pipelines that it meets there. */
export interface Rewrite {
  readonly index: Index;
  readonly id: string;
  readonly source: Buffer;
  readonly routing: string | undefined;
  readonly pipeline: string | undefined;
  readonly create?: boolean;
  readonly conditions: WriteConditions;
}

/** Writes it; undefined when a pipeline drops it. */
export function rewrite(node: Node, { index, id, source, pipeline, ...rest }: Rewrite): Written | undefined {
  const document = parseSource(source);
  let bytes = source;
  const pipelines = pipelinesFor(index, pipeline);
  if (pipelines.length > 0 && isObject(document)) {
    const changed = runPipelines(node, index, pipelines, id, document);
    if (!changed) return undefined;
    bytes = rewritten(source, document, changed);
  }
  const { routing, create = false, conditions } = rest;
  return indexDocument(index, { id, source: bytes, document, create, routing }, conditions);
}
