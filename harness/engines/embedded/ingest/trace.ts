import type { ElasticsearchError } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { IngestDocument } from "./document.ts";

/** What a verbose simulation tells of a processor, whatever becomes of the document. */
export interface Traced {
  readonly type: string;
  readonly tag: string | undefined;
  readonly description: string | undefined;
  /** The script of its `if`. */
  readonly condition: string | undefined;
  readonly ignoresFailure: boolean;
}

/** Collects what each processor did to one document, in the order in which they ran. */
export class Trace {
  readonly results: JsonObject[] = [];

  skipped(step: Traced): void {
    this.#add(step, "skipped", {}, false);
  }

  /** A processor that is a pipeline comes before what it runs. */
  entered(step: Traced): void {
    this.#add(step, "success", {});
  }

  succeeded(step: Traced, document: IngestDocument): void {
    this.#add(step, "success", { doc: documentJson(document, true) });
  }

  dropped(step: Traced): void {
    this.#add(step, "dropped", {});
  }

  failed(step: Traced, document: IngestDocument, cause: ElasticsearchError): void {
    const { error = null } = cause.toResponse();
    if (step.ignoresFailure)
      this.#add(step, "error_ignored", { ignored_error: { error }, doc: documentJson(document, true) });
    else this.#add(step, "error", { error });
  }

  #add(step: Traced, status: string, more: JsonObject, ran = true): void {
    const { type, tag, description, condition } = step;
    this.results.push({
      processor_type: type,
      status,
      ...(description !== undefined && { description }),
      ...(tag !== undefined && { tag }),
      ...(condition !== undefined && { if: { condition, result: ran } }),
      ...more,
    });
  }
}

/** A document as simulations show it, as it is now. */
export function documentJson({ index, id, source, ingest }: IngestDocument, verbose = false): JsonObject {
  return structuredClone({
    _index: index,
    // A document without a version of its own has the one that Lucene writes for "match any".
    _version: "-3",
    _id: id ?? null,
    _source: source,
    _ingest: verbose ? { pipeline: "_simulate_pipeline", ...ingest } : ingest,
  });
}
