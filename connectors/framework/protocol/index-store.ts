import type { Client, estypes } from "@elastic/elasticsearch";
import { EngineError } from "../errors.ts";
import { parseQuartz } from "../service/quartz-fields.ts";
import type { PipelineSettings } from "../sync/pipeline.ts";
import { storable, withValues } from "./configuration.ts";
import type { ConnectorDocument, Features, FilteringRules, Schedule } from "./connector.ts";
import { withActiveDraft, withDraft, withValidation } from "./filtering.ts";
import { withRetryOnConflict } from "./guarded.ts";
import { requireIndexName } from "./index-name.ts";
import { CONNECTORS, SYNC_JOBS } from "./index-names.ts";
import { jobCancelation, jobMove } from "./job-moves.ts";
import { merged } from "./merge.ts";
import { newConnector, newJob } from "./new-documents.ts";
import * as queries from "./queries.ts";
import { RecordIndex } from "./record-index.ts";
import type * as store from "./store.ts";
import type { JobType, SyncJobDocument, SyncStatus } from "./sync-job.ts";
import { Watch } from "./watch.ts";

/** Documents, and the time to write into them. */
export interface StoreOptions {
  readonly client: Client;
  /** Milliseconds of the epoch. */
  readonly now: () => number;
}

/** The records as documents of the two indices, each written as the `_connector` APIs would write it. */
export class IndexStore implements store.ProtocolStore {
  readonly access: store.ProtocolStore["access"] = "indices";
  readonly watches: NonNullable<store.ProtocolStore["watches"]>;
  protected readonly client: Client;
  readonly #connectors: RecordIndex<ConnectorDocument>;
  readonly #jobs: RecordIndex<SyncJobDocument>;
  readonly #clock: () => number;

  constructor({ client, now }: StoreOptions) {
    this.client = client;
    this.#connectors = new RecordIndex(client, CONNECTORS, "connector");
    this.#jobs = new RecordIndex(client, SYNC_JOBS, "sync job");
    this.watches = { connectors: new Watch(client, CONNECTORS), jobs: new Watch(client, SYNC_JOBS) };
    this.#clock = now;
  }

  async connectors({ ids = [], serviceTypes = [] }: store.ConnectorQuery): Promise<store.StoredConnector[]> {
    const asked = [
      ...(ids.length > 0 ? [queries.connectorsById(ids)] : []),
      ...(serviceTypes.length > 0 ? [queries.connectorsByType(serviceTypes)] : []),
    ];
    return asked.length === 0 ? [] : this.#search(queries.anyOf(asked));
  }

  async allConnectors(): Promise<store.StoredConnector[]> {
    return this.#search(queries.everyConnector);
  }

  async connector(id: string): Promise<store.StoredConnector | undefined> {
    const found = await this.#connectors.get(id);
    return found?.document.deleted === true ? undefined : found;
  }

  async createConnector(connector: store.NewConnector): Promise<string> {
    await this.#requireFreeIndex(connector.index_name, connector.id);
    const document = newConnector(connector, this.#now());
    if (connector.id === undefined) return this.#connectors.create(undefined, document);
    const { id } = connector;
    return withRetryOnConflict(
      () => this.#connectors.get(id),
      async (found) => {
        if (!found) return this.#connectors.create(id, document);
        if (found.document.deleted !== true)
          throw new EngineError(`[protocol] connector ${id} cannot be created: there is one of this id`);
        await this.#connectors.replace(found, document);
        return id;
      },
    );
  }

  async updateConnector(read: store.StoredConnector, changes: Partial<ConnectorDocument>): Promise<void> {
    await this.#connectors.update(read, changes);
  }

  async patchConnector(id: string, changes: Partial<ConnectorDocument>): Promise<void> {
    await this.#change(id, () => changes);
  }

  async checkIn(connectorId: string): Promise<void> {
    await this.#connectors.merge(connectorId, { last_seen: this.#now() });
  }

  async deleteConnector(id: string, { withJobs }: { readonly withJobs: boolean }): Promise<void> {
    await this.#change(id, () => ({ deleted: true }));
    const jobs = queries.jobsQuery({ connectorIds: [id] });
    if (withJobs && jobs) await this.#jobs.deleteAll(jobs);
  }

  async rename(id: string, names: store.Names): Promise<void> {
    await this.#change(id, () => names);
  }

  async setIndexName(id: string, indexName: string | null): Promise<void> {
    if (indexName !== null) await this.#requireFreeIndex(indexName, id);
    await this.#change(id, () => ({ index_name: indexName }));
  }

  async setApiKey(id: string, ids: store.ApiKeyIds): Promise<void> {
    await this.#change(id, () => ids);
  }

  async setConfiguration(id: string, configuration: store.Configuration): Promise<void> {
    await this.#change(id, () => ({ configuration: storable(configuration), status: "configured" }));
  }

  async setConfigurationValues(id: string, values: store.Configuration): Promise<void> {
    await this.#change(id, ({ configuration = {} }) => ({
      configuration: withValues(id, configuration, values),
      status: "configured",
    }));
  }

  async setScheduling(id: string, scheduling: Partial<Record<JobType, Schedule>>): Promise<void> {
    for (const schedule of Object.values(scheduling)) parseQuartz(schedule.interval);
    await this.#change(id, (connector) => ({ scheduling: { ...connector.scheduling, ...scheduling } }));
  }

  async setPipeline(id: string, pipeline: PipelineSettings): Promise<void> {
    await this.#change(id, () => ({ pipeline }));
  }

  async setFeatures(id: string, features: Features): Promise<void> {
    await this.#change(id, (connector) => ({ features: merged(connector.features ?? {}, features) }));
  }

  async draftFiltering(id: string, draft: store.FilteringDraft): Promise<void> {
    await this.#change(id, (connector) => ({ filtering: withDraft(connector, draft, this.#now()) }));
  }

  async validateDraft(id: string, validation: FilteringRules["validation"]): Promise<void> {
    await this.#change(id, (connector) => ({ filtering: withValidation(connector, validation) }));
  }

  async activateDraft(id: string): Promise<void> {
    await this.#change(id, (connector) => ({ filtering: withActiveDraft(connector) }));
  }

  async jobs(query: store.JobQuery): Promise<store.StoredJob[]> {
    const asked = queries.jobsQuery(query);
    // A job without the time of its making comes first: what stands in for it has to be a number that JSON keeps.
    return asked ? this.#jobs.search(asked, [{ created_at: { order: "asc", missing: 0 } }]) : [];
  }

  async job(id: string): Promise<store.StoredJob | undefined> {
    return this.#jobs.get(id);
  }

  async createJob(job: store.NewJob): Promise<string> {
    const connector = await this.#require(job.connectorId);
    return this.#jobs.create(job.id, newJob(connector.document, job, this.#now()));
  }

  async moveJob(job: store.StoredJob, to: SyncStatus, changes?: Partial<SyncJobDocument>): Promise<void> {
    await this.#jobs.update(job, { ...jobMove(job.document, to, this.#now()), ...changes });
  }

  async reportJob(id: string, stats: store.JobStats): Promise<void> {
    await this.#jobs.merge(id, { ...stats, last_seen: this.#now() });
  }

  async cancelJob(id: string): Promise<void> {
    await withRetryOnConflict(
      () => this.#jobs.require(id),
      (job) => this.#jobs.update(job, jobCancelation(job.document, this.#now())),
    );
  }

  async deleteJob(id: string): Promise<void> {
    await this.#jobs.delete(id);
  }

  /** An index made by Elasticsearch 8 does not know the mark of those that were deleted, so no query finds it. */
  async #search(query: estypes.QueryDslQueryContainer): Promise<store.StoredConnector[]> {
    return (await this.#connectors.search(query)).filter(({ document }) => document.deleted !== true);
  }

  async #require(id: string): Promise<store.StoredConnector> {
    const found = await this.connector(id);
    if (found) return found;
    throw new EngineError(`[protocol] connector ${id} not found`);
  }

  /** Writes what `changesOf` makes of the connector as it is, on no other version than that. */
  async #change(
    id: string,
    changesOf: (connector: ConnectorDocument) => Partial<ConnectorDocument>,
  ): Promise<void> {
    await withRetryOnConflict(
      () => this.#require(id),
      (read) => this.#connectors.update(read, changesOf(read.document)),
    );
  }

  async #requireFreeIndex(indexName: string, ownId: string | undefined): Promise<void> {
    requireIndexName(indexName);
    const users = await this.#search(queries.connectorsByIndex(indexName));
    const other = users.find(({ id }) => id !== ownId);
    if (other)
      throw new EngineError(`[protocol] index name ${indexName} is used by another connector, ${other.id}`);
  }

  #now(): string {
    return new Date(this.#clock()).toISOString();
  }
}
