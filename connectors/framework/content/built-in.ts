import { collect } from "./collect.ts";
import type { DocumentWorker } from "./document-worker.ts";
import { DocumentWorkers } from "./document-workers.ts";
import { type Extraction, fits, MAX_CONTENT_BYTES } from "./extraction.ts";
import { formatOf } from "./file-types.ts";

export interface BuiltInOptions {
  readonly maxBytes?: number;
  /** Where the reader of documents comes from and goes to; one of its own when absent. */
  readonly workers?: DocumentWorkers;
}

/** Takes the text itself and puts it into `body`. Texts are read here, documents in a thread that can be stopped. */
export function builtInExtraction({
  maxBytes = MAX_CONTENT_BYTES,
  workers,
}: BuiltInOptions = {}): Extraction {
  const from = workers ?? new DocumentWorkers();
  let worker: DocumentWorker | undefined;
  const reader = (): DocumentWorker => {
    worker ??= from.take();
    return worker;
  };
  return {
    wants: (content) => fits(content, maxBytes) && formatOf(content.filename) !== undefined,
    weightOf: ({ bytes = maxBytes }) => bytes,
    async read(content, signal) {
      const { filename } = content;
      const format = formatOf(filename);
      if (format === undefined) return undefined;
      const bytes = await collect(content, maxBytes, signal);
      if (bytes === undefined) return undefined;
      const text =
        format === "document"
          ? await reader().textOf(filename, bytes, signal)
          : // With its libraries it is loaded when there is something to read: an idle service stays small.
            (await import("./text-file.ts")).fileText(filename, format, bytes);
      return text === "" ? undefined : { body: text };
    },
    async [Symbol.asyncDispose]() {
      if (worker) from.giveBack(worker);
      if (!workers) await from[Symbol.asyncDispose]();
    },
  };
}
