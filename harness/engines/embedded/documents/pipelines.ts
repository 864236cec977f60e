import type { Index } from "../indices/index.ts";
import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";

/** What becomes of a document in the pipelines: changed, left as it was, or dropped. */
export type Ingested = { readonly source: JsonObject; readonly changed: boolean } | undefined;

/** The pipelines that a document goes through: the one asked for or the index's default, then its final one. */
export function pipelinesFor(index: Index, asked: string | undefined): string[] {
  const setting = (name: string) => String(index.settings.get(name) ?? "_none");
  const names = [asked ?? setting("index.default_pipeline"), setting("index.final_pipeline")];
  return names.filter((name) => name !== "_none");
}

/** Sends a document through pipelines; undefined when one of them drops it. */
export function runPipelines(
  node: Node,
  index: Index,
  pipelines: readonly string[],
  id: string | undefined,
  source: JsonObject,
): Ingested {
  let document: { readonly index: string; readonly id: string | undefined; readonly source: JsonObject } = {
    index: index.name,
    id,
    source,
  };
  const before = document;
  for (const pipeline of pipelines) {
    const after = node.ingest(node, pipeline, document);
    if (!after) return undefined;
    document = after;
  }
  return { source: document.source, changed: document !== before };
}
