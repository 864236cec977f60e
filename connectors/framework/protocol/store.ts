import type { Json } from "../contract.ts";
import type { ConnectorDocument } from "./connector.ts";
import type { JobType, SyncJobDocument, SyncStatus, TriggerMethod } from "./sync-job.ts";

/** A document with what a guarded write of it needs. */
export interface Stored<Document> {
  readonly id: string;
  readonly document: Document;
  readonly seqNo: number;
  readonly primaryTerm: number;
}

export type StoredConnector = Stored<ConnectorDocument>;
export type StoredJob = Stored<SyncJobDocument>;

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
export interface ProtocolStore extends AsyncDisposable {
  readonly access: "api" | "indices";

  /** Connectors that are not deleted: those of the ids, and the non-native ones of the service types. */
  connectors(of: {
    readonly ids?: readonly string[];
    readonly serviceTypes?: readonly string[];
  }): Promise<readonly StoredConnector[]>;
  /** Every connector that is not deleted. */
  allConnectors(): Promise<readonly StoredConnector[]>;
  connector(id: string): Promise<StoredConnector | undefined>;
  createConnector(connector: NewConnector): Promise<string>;
  /** Merges `changes` into the record, when it is still the one that was read. @throws {ConflictError} */
  updateConnector(connector: StoredConnector, changes: Partial<ConnectorDocument>): Promise<void>;
  /** Merges `changes` into the record whatever it holds now. */
  patchConnector(id: string, changes: Partial<ConnectorDocument>): Promise<void>;
  /** The heartbeat: `last_seen` is now. */
  checkIn(connectorId: string): Promise<void>;
  deleteConnector(id: string, options: { readonly withJobs: boolean }): Promise<void>;

  /** Oldest first. */
  jobs(query: JobQuery): Promise<readonly StoredJob[]>;
  job(id: string): Promise<StoredJob | undefined>;
  /**
   * A pending job with a snapshot of the connector. One with an `id` of the caller's goes to the index in both ways of
   * access, where it can be made once only, whoever tries.
   * @throws {EngineError} when the connector has no index or type.
   * @throws {ConflictError} when there is a job of that id.
   */
  createJob(job: {
    readonly id?: string;
    readonly connectorId: string;
    readonly type: JobType;
    readonly trigger: TriggerMethod;
  }): Promise<string>;
  /** Moves a job to another state, when it is still the one that was read. @throws {ConflictError} @throws {IllegalMoveError} */
  moveJob(job: StoredJob, to: SyncStatus, changes?: Partial<SyncJobDocument>): Promise<void>;
  /** Tells how far a running job is; `last_seen` is now. */
  reportJob(id: string, stats: JobStats): Promise<void>;
  /** Asks for it: a job that waits is canceled at once, a running one by its worker. @throws {IllegalMoveError} */
  cancelJob(id: string): Promise<void>;
  deleteJob(id: string): Promise<void>;
}
