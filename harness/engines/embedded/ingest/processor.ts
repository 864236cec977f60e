import type { Json, JsonObject } from "../json.ts";
import type { Config } from "./config.ts";
import type { IngestDocument } from "./document.ts";
import type { Trace } from "./trace.ts";

/** What a processor may ask of the node it runs on. */
export interface IngestContext {
  /** Told of every processor, in a verbose simulation. */
  readonly trace?: Trace | undefined;
  /** Runs another pipeline on the document. @returns false when that dropped it */
  runPipeline(id: string, document: IngestDocument, options: { ignoreMissing: boolean }): boolean;
}

/**
 * Does one thing to a document, in place. Returning false drops the document; throwing fails it, unless the
 * processor's `on_failure` or `ignore_failure` says otherwise.
 */
export type Process = (document: IngestDocument, context: IngestContext) => boolean | undefined;

/** Builds a processor of one type from its configuration; `compile` builds one that stands within. */
export type ProcessorFactory = (config: Config, compile: Compile) => Process;

/** Builds a processor with all that surrounds it: its condition, and what is to be done when it fails. */
export type Compile = (
  entry: ProcessorEntry,
) => (document: IngestDocument, context: IngestContext) => boolean;

/** One entry of `processors`: its type and the configuration as given. */
export interface ProcessorEntry {
  readonly type: string;
  readonly config: Json;
}

/** The entries of a `processors` or `on_failure` list. An element with several keys is several processors. */
export function entriesOf(list: readonly Json[]): ProcessorEntry[] {
  return list.flatMap((element) =>
    Object.entries(element as JsonObject).map(([type, config]) => ({ type, config })),
  );
}
