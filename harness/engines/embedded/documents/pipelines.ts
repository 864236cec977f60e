import type { Index } from "../indices/index.ts";
import { spliceSource } from "../ingest/splice.ts";
import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";

/** What becomes of a document in the pipelines: the top-level fields that changed, or undefined: dropped. */
export type Ingested = ReadonlySet<string> | undefined;

/** The pipelines that a document goes through: the one asked for or the index's default, then its final one. */
export function pipelinesFor(index: Index, asked: string | undefined): string[] {
  const setting = (name: string) => String(index.settings.get(name) ?? "_none");
  const names = [asked ?? setting("index.default_pipeline"), setting("index.final_pipeline")];
  return names.filter((name) => name !== "_none");
}

/** Sends a document through pipelines, which change its source in place. */
export function runPipelines(
  node: Node,
  index: Index,
  pipelines: readonly string[],
  id: string | undefined,
  source: JsonObject,
): Ingested {
  const document = { index: index.name, id, source };
  const changed = new Set<string>();
  for (const pipeline of pipelines) {
    const touched = node.ingest(node, pipeline, document);
    if (!touched) return undefined;
    for (const field of touched) changed.add(field);
  }
  return changed;
}

/** The bytes of a source after its pipelines: fields that did not change are those that came. */
export function rewritten(bytes: Buffer, source: JsonObject, changed: ReadonlySet<string>): Buffer {
  return changed.size === 0 ? bytes : spliceSource(bytes, source, changed);
}
