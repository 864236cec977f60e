import { ConflictError, EngineError } from "../errors.ts";
import { withValues } from "../protocol/configuration.ts";
import type { ConnectorDocument } from "../protocol/connector.ts";
import { jobCancelation, jobMove } from "../protocol/job-moves.ts";
import { newConnector, newJob } from "../protocol/new-documents.ts";
import { isOver } from "../protocol/states.ts";
import type * as protocol from "../protocol/store.ts";
import type { SyncJobDocument, SyncStatus } from "../protocol/sync-job.ts";
import { type Around, reachedThrough } from "./around.suite.ts";
import type { Clock } from "./clock.ts";
import { instantOf, isoTime } from "./context.ts";

/** The records of the connector protocol in memory, on a clock that a test turns. */
export class MemoryStore implements Partial<protocol.ProtocolStore> {
  readonly access = "indices";
  readonly connectorRecords = new Map<string, protocol.StoredConnector>();
  readonly jobRecords = new Map<string, protocol.StoredJob>();
  /** Of `jobRecords` those that are not over: a day makes thousands that are. */
  readonly #live = new Map<string, protocol.StoredJob>();
  readonly #clock: Clock;
  #seqNo = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The store as one service reaches it. */
  through(around: Around): protocol.ProtocolStore {
    return reachedThrough(this, around);
  }

  async connectors({ ids = [], serviceTypes = [] }: protocol.ConnectorQuery) {
    return (await this.allConnectors()).filter(
      ({ id, document }) =>
        ids.includes(id) || (!document.is_native && serviceTypes.includes(document.service_type ?? "")),
    );
  }

  async allConnectors() {
    return [...this.connectorRecords.values()].filter(({ document }) => !document.deleted);
  }

  async connector(id: string) {
    const found = this.connectorRecords.get(id);
    return found?.document.deleted ? undefined : found;
  }

  async createConnector(connector: protocol.NewConnector) {
    const id = connector.id ?? `connector-${this.#seqNo}`;
    this.#putConnector(id, newConnector(connector, this.#time()));
    return id;
  }

  async updateConnector({ id, seqNo }: protocol.StoredConnector, changes: Partial<ConnectorDocument>) {
    requireSame(this.connectorRecords.get(id), seqNo);
    await this.patchConnector(id, changes);
  }

  async patchConnector(id: string, changes: Partial<ConnectorDocument>) {
    this.#putConnector(id, { ...required(this.connectorRecords.get(id), id).document, ...changes });
  }

  async checkIn(id: string) {
    await this.patchConnector(id, { last_seen: this.#time() });
  }

  async deleteConnector(id: string) {
    await this.patchConnector(id, { deleted: true });
  }

  async setConfigurationValues(id: string, values: protocol.Configuration) {
    const { configuration = {} } = required(this.connectorRecords.get(id), id).document;
    await this.patchConnector(id, {
      configuration: withValues(id, configuration, values),
      status: "configured",
    });
  }

  async setScheduling(id: string, scheduling: NonNullable<ConnectorDocument["scheduling"]>) {
    const { document } = required(this.connectorRecords.get(id), id);
    await this.patchConnector(id, { scheduling: { ...document.scheduling, ...scheduling } });
  }

  async jobs({ connectorIds, exceptConnectorIds, statuses, types, silentSince }: protocol.JobQuery) {
    const among = statuses?.every((status) => !isOver(status)) ? this.#live : this.jobRecords;
    const ids = connectorIds && new Set(connectorIds);
    return [...among.values()]
      .filter(
        ({ document }) =>
          (!ids || ids.has(document.connector.id)) &&
          !exceptConnectorIds?.includes(document.connector.id) &&
          (statuses?.includes(document.status) ?? true) &&
          (types?.includes(document.job_type) ?? true) &&
          (silentSince === undefined || (instantOf(document.last_seen) ?? 0) <= silentSince),
      )
      .sort((one, other) => one.document.created_at.localeCompare(other.document.created_at));
  }

  async job(id: string) {
    return this.jobRecords.get(id);
  }

  async createJob(job: protocol.NewJob) {
    const id = job.id ?? `job-${this.#seqNo}`;
    if (this.jobRecords.has(id)) throw new ConflictError(`[memory] there is a job ${id}`);
    const { document } = required(this.connectorRecords.get(job.connectorId), job.connectorId);
    this.#putJob(id, newJob(document, job, this.#time()));
    return id;
  }

  async moveJob(
    { id, document, seqNo }: protocol.StoredJob,
    to: SyncStatus,
    changes: Partial<SyncJobDocument> = {},
  ) {
    requireSame(this.jobRecords.get(id), seqNo);
    this.#putJob(id, { ...document, ...jobMove(document, to, this.#time()), ...changes });
  }

  async reportJob(id: string, stats: protocol.JobStats) {
    this.#putJob(id, {
      ...required(this.jobRecords.get(id), id).document,
      ...stats,
      last_seen: this.#time(),
    });
  }

  async cancelJob(id: string) {
    const { document } = required(this.jobRecords.get(id), id);
    this.#putJob(id, { ...document, ...jobCancelation(document, this.#time()) });
  }

  #putConnector(id: string, document: ConnectorDocument): void {
    this.connectorRecords.set(id, { id, document, seqNo: this.#next(), primaryTerm: 1 });
  }

  #putJob(id: string, document: SyncJobDocument): void {
    const stored = { id, document, seqNo: this.#next(), primaryTerm: 1 };
    this.jobRecords.set(id, stored);
    if (isOver(document.status)) this.#live.delete(id);
    else this.#live.set(id, stored);
  }

  #next(): number {
    this.#seqNo += 1;
    return this.#seqNo;
  }

  #time(): string {
    return isoTime(this.#clock.now());
  }
}

function required<Record>(record: Record | undefined, id: string): Record {
  if (record === undefined) throw new EngineError(`[memory] ${id} not found`);
  return record;
}

function requireSame(now: { readonly seqNo: number } | undefined, seqNo: number): void {
  if (now?.seqNo !== seqNo)
    throw new ConflictError(`[memory] expected version ${seqNo}, found ${now?.seqNo}`);
}
