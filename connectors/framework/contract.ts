import type { ConfigOf, FieldTable } from "./fields.ts";

/** A value that survives `JSON.parse(JSON.stringify(value))` unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One line of the log: an event and what it was about. Secrets never reach it. */
export type Log = (
  level: "debug" | "info" | "warn" | "error",
  message: string,
  about?: Record<string, Json>,
) => void;

/** What a connector can do beyond a full sync. The framework, Kibana's features and conformance all read it here. */
export interface Capabilities {
  /** Documents may carry {@link Content}. */
  readonly content: boolean;
  /** `timestamp`: unchanged versions are skipped; `cursor`: the reader has `changes`. */
  readonly incremental: "timestamp" | "cursor" | false;
  /** The reader has `identities`, and documents say who may see them. */
  readonly accessControl: boolean;
  /** The advanced sync rules that `documents` understands. */
  readonly advancedRules: AdvancedRules | false;
}

/** Sync rules in a connector's own words, which take the place of its usual listing. */
export interface AdvancedRules {
  /**
   * JSON Schema, draft 2020-12, of what people write, a list or an object. The `description` beside a `pattern` ends a
   * sentence that begins with "expected".
   */
  readonly schema: { readonly [keyword: string]: Json };
  /** What people may begin with. */
  readonly example: Json;
}

/** A connector is data plus one function. Its folder name, its `name` and its service type are the same word. */
export interface Connector<Fields extends FieldTable = FieldTable> {
  readonly name: string;
  /** The name people read, as the vendor spells it. */
  readonly title: string;
  readonly capabilities: Capabilities;
  readonly fields: Fields;
  /**
   * Opens a reader. Does no I/O that `ping` could not explain better: a wrong host shows in `ping`.
   * @throws {ConfigError} when values contradict each other in a way the field table cannot say.
   */
  open(config: ConfigOf<Fields>, context: ReaderContext): Promise<Reader>;
}

export interface ReaderContext {
  /** Aborted when the job is cancelled; every wait and request of the reader heeds it. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** A way into one source. It streams, never holds the whole source, and knows nothing of Elasticsearch. */
export interface Reader extends AsyncDisposable {
  /** @throws {SourceError} saying what a person can do, when the source cannot be read with this configuration. */
  ping(): Promise<void>;
  /**
   * Every document of the source, each once. A listing that cannot be finished throws a {@link SourceError}:
   * a partial listing must never look like a complete one, for what is missing from it gets deleted.
   * @param rules advanced sync rules that satisfy the connector's schema: only what they name is listed then
   */
  documents(rules?: Json): AsyncIterable<SourceDocument>;
  /**
   * What the source itself has against advanced rules that satisfy the schema, a sentence each: a bucket it does not
   * have. @throws {SourceError} when the source cannot be asked.
   */
  checkRules?(rules: Json): Promise<readonly string[]>;
}

export interface SourceDocument {
  /** Stable for the life of the object, unique in the source; becomes `_id`. */
  readonly id: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** When the object last changed, ISO 8601 in UTC; becomes `_timestamp`. */
  readonly timestamp?: string;
  /** Same version: the content need not be read again. */
  readonly version?: string;
  readonly content?: Content;
}

/** The bytes of a document, not read until somebody iterates them. */
export interface Content {
  /** Its extension decides whether and how text is taken from it. */
  readonly filename: string;
  /** Size in bytes where the listing told it; decides without a download. */
  readonly bytes?: number;
  open(options: { signal: AbortSignal }): AsyncIterable<Uint8Array>;
}

/** Declares a connector; the configuration's type follows from the field table. */
export function defineConnector<const Fields extends FieldTable>(
  connector: Connector<Fields>,
): Connector<Fields> {
  return connector;
}
