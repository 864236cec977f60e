import type { Json } from "../contract.ts";
import type { PipelineSettings } from "../sync/pipeline.ts";
import type { ConnectorDocument, Features, FilteringRules, Schedule } from "./connector.ts";
import type { JobType, SyncJobDocument, SyncStatus, TriggerMethod } from "./sync-job.ts";
import type { Watch } from "./watch.ts";

/** A document with what a guarded write of it needs. */
export interface Stored<Document> {
  readonly id: string;
  readonly document: Document;
  readonly seqNo: number;
  readonly primaryTerm: number;
}

export type StoredConnector = Stored<ConnectorDocument>;
export type StoredJob = Stored<SyncJobDocument>;

/** Which connectors: those of the ids, and the non-native ones of the service types. */
export interface ConnectorQuery {
  readonly ids?: readonly string[];
  readonly serviceTypes?: readonly string[];
}

/** Which jobs: all conditions given must hold. An empty list matches nothing. */
export interface JobQuery {
  readonly connectorIds?: readonly string[];
  /** Of connectors other than these: those orphaned by a deletion. */
  readonly exceptConnectorIds?: readonly string[];
  readonly statuses?: readonly SyncStatus[];
  readonly types?: readonly JobType[];
  /** Not seen since this instant, in milliseconds of the epoch. */
  readonly silentSince?: number;
}

export interface NewConnector {
  /** Elasticsearch chooses one when absent. */
  readonly id?: string;
  readonly index_name: string;
  readonly service_type: string;
  readonly name?: string;
  readonly description?: string;
  readonly language?: string | null;
  readonly is_native?: boolean;
}

export interface NewJob {
  /** Elasticsearch chooses one when absent. */
  readonly id?: string;
  readonly connectorId: string;
  readonly type: JobType;
  readonly trigger: TriggerMethod;
}

/** What people call a connector; what is absent stays. */
export interface Names {
  readonly name?: string;
  readonly description?: string;
}

/** The API key a connector's documents are written with, and the secret that holds it when Elastic manages that. */
export interface ApiKeyIds {
  readonly api_key_id: string;
  readonly api_key_secret_id?: string;
}

/** A field table with values in it, or the values alone. */
export type Configuration = Readonly<Record<string, Json>>;

/** Sync rules being edited; what is absent stays. */
export interface FilteringDraft {
  readonly rules?: FilteringRules["rules"];
  readonly advanced_snippet?: { readonly value: Json };
}

/** What a worker tells of a running job; everything it names is replaced. */
export interface JobStats {
  readonly indexed_document_count: number;
  /** Mebibytes. */
  readonly indexed_document_volume: number;
  readonly deleted_document_count: number;
  readonly total_document_count?: number;
  readonly metadata?: Readonly<Record<string, Json>>;
}

/**
 * The records of the connector protocol, wherever they are: behind the `_connector` APIs or as plain documents of
 * `.elastic-connectors` and `.elastic-connectors-sync-jobs`. Reads see every write that was answered before.
 *
 * Writes that only one of several services may make are guarded: they name the version they were decided on and end
 * in a {@link ConflictError} when somebody else wrote meanwhile. They go to the index in both ways of access, as the
 * APIs have no guard. Every other error is an {@link EngineError}.
 */
export interface ProtocolStore {
  readonly access: "api" | "indices";
  /** Tell of writes to the records, where the server can. */
  readonly watches?: { readonly connectors: Watch; readonly jobs: Watch };

  /** Of the connectors that are not deleted. */
  connectors(of: ConnectorQuery): Promise<readonly StoredConnector[]>;
  /** Every connector that is not deleted. */
  allConnectors(): Promise<readonly StoredConnector[]>;
  /** One that is not deleted. */
  connector(id: string): Promise<StoredConnector | undefined>;
  /** @throws {EngineError} when there is one of this id, or another one writes to this index. */
  createConnector(connector: NewConnector): Promise<string>;
  /** Puts `changes` in the place of the fields they name, when the record is still the one that was read. @throws {ConflictError} */
  updateConnector(connector: StoredConnector, changes: Partial<ConnectorDocument>): Promise<void>;
  /** Puts `changes` in the place of the fields they name, whatever the record holds now. */
  patchConnector(id: string, changes: Partial<ConnectorDocument>): Promise<void>;
  /** The heartbeat: `last_seen` is now. */
  checkIn(connectorId: string): Promise<void>;
  /** The record stays, marked as deleted; its jobs go. */
  deleteConnector(id: string, options: { readonly withJobs: boolean }): Promise<void>;

  rename(id: string, names: Names): Promise<void>;
  /** Null detaches the index. @throws {EngineError} when no index can have this name, or another connector writes to it. */
  setIndexName(id: string, indexName: string | null): Promise<void>;
  setApiKey(id: string, ids: ApiKeyIds): Promise<void>;
  /** Replaces the whole field table; the connector is `configured` then. */
  setConfiguration(id: string, configuration: Configuration): Promise<void>;
  /** Sets the values of some fields; the connector is `configured` then. @throws {EngineError} for a field it has not. */
  setConfigurationValues(id: string, values: Configuration): Promise<void>;
  /** Sets the schedules of the job types that are given. @throws {ConfigError | EngineError} when no instant is like that. */
  setScheduling(id: string, scheduling: Readonly<Partial<Record<JobType, Schedule>>>): Promise<void>;
  setPipeline(id: string, pipeline: PipelineSettings): Promise<void>;
  /** Sets the features that are given. */
  setFeatures(id: string, features: Features): Promise<void>;
  /** Edits the draft, which then waits for its validation; a rule that lets in the rest comes last in any case. */
  draftFiltering(id: string, draft: FilteringDraft): Promise<void>;
  validateDraft(id: string, validation: FilteringRules["validation"]): Promise<void>;
  /** Puts the draft in force. @throws {EngineError} unless it was found valid. */
  activateDraft(id: string): Promise<void>;

  /** Oldest first. */
  jobs(query: JobQuery): Promise<readonly StoredJob[]>;
  job(id: string): Promise<StoredJob | undefined>;
  /**
   * A pending job with a snapshot of the connector. One with an `id` of the caller's goes to the index in both ways of
   * access, where it can be made once only, whoever tries.
   * @throws {EngineError} when the connector has no index or type.
   * @throws {ConflictError} when there is a job of that id.
   */
  createJob(job: NewJob): Promise<string>;
  /**
   * Moves a job to another state, when it is still the one that was read. The times of the move are written with it:
   * started, cancelation requested, canceled, completed; `changes` come on top.
   * @throws {ConflictError} when somebody wrote meanwhile
   * @throws {IllegalMoveError} when it may not go there
   */
  moveJob(job: StoredJob, to: SyncStatus, changes?: Partial<SyncJobDocument>): Promise<void>;
  /** Tells how far a running job is; `last_seen` is now. */
  reportJob(id: string, stats: JobStats): Promise<void>;
  /** Asks for it: a job that waits is canceled at once, a running one by its worker. @throws {IllegalMoveError} */
  cancelJob(id: string): Promise<void>;
  deleteJob(id: string): Promise<void>;
}
