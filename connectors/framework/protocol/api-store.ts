import { EngineError } from "../errors.ts";
import type { PipelineSettings } from "../sync/pipeline.ts";
import { storable, storableValues } from "./configuration.ts";
import type { Features, FilteringRules, Schedule } from "./connector.ts";
import { IndexStore } from "./index-store.ts";
import { ask, statusOf } from "./request.ts";
import { IllegalMoveError } from "./states.ts";
import type * as store from "./store.ts";
import type { JobType } from "./sync-job.ts";

/**
 * The records behind the `_connector` APIs: what people change, heartbeats, new jobs and their counts go through them,
 * where Elasticsearch checks it. Reads, and writes that name the version they were decided on, have no API.
 */
export class ApiStore extends IndexStore {
  override readonly access = "api";

  override async createConnector({ id, language, ...rest }: store.NewConnector): Promise<string> {
    // The API would replace a connector that is there.
    if (id !== undefined && (await this.connector(id)))
      throw new EngineError(`[protocol] connector ${id} cannot be created: there is one of this id`);
    const body = { ...rest, ...(language != null && { language }) };
    const created =
      id === undefined
        ? await this.#call("POST", "/_connector", body)
        : await this.#call("PUT", connectorPath(id), body);
    return created.id;
  }

  override async checkIn(id: string): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_check_in`);
  }

  override async deleteConnector(id: string, { withJobs }: { readonly withJobs: boolean }): Promise<void> {
    await this.#call("DELETE", `${connectorPath(id)}?delete_sync_jobs=${withJobs}`);
  }

  override async rename(id: string, names: store.Names): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_name`, names);
  }

  override async setIndexName(id: string, index_name: string | null): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_index_name`, { index_name });
  }

  override async setApiKey(id: string, ids: store.ApiKeyIds): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_api_key_id`, ids);
  }

  override async setConfiguration(id: string, configuration: store.Configuration): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_configuration`, {
      configuration: storable(configuration),
    });
  }

  override async setConfigurationValues(id: string, values: store.Configuration): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_configuration`, { values: storableValues(values) });
  }

  override async setScheduling(
    id: string,
    scheduling: Readonly<Partial<Record<JobType, Schedule>>>,
  ): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_scheduling`, { scheduling });
  }

  override async setPipeline(id: string, pipeline: PipelineSettings): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_pipeline`, { pipeline });
  }

  override async setFeatures(id: string, features: Features): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_features`, { features });
  }

  override async draftFiltering(id: string, draft: store.FilteringDraft): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_filtering`, draft);
  }

  override async validateDraft(id: string, validation: FilteringRules["validation"]): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_filtering/_validation`, { validation });
  }

  override async activateDraft(id: string): Promise<void> {
    await this.#call("PUT", `${connectorPath(id)}/_filtering/_activate`);
  }

  override async createJob(job: store.NewJob): Promise<string> {
    // The API takes no id.
    if (job.id !== undefined) return super.createJob(job);
    const { connectorId: id, type: job_type, trigger: trigger_method } = job;
    return (await this.#call("POST", "/_connector/_sync_job", { id, job_type, trigger_method })).id;
  }

  override async reportJob(id: string, stats: store.JobStats): Promise<void> {
    await this.#call("PUT", `${jobPath(id)}/_stats`, stats);
  }

  override async cancelJob(id: string): Promise<void> {
    try {
      await this.#call("PUT", `${jobPath(id)}/_cancel`);
    } catch (error) {
      // All that it may refuse about a job that is there is the state the job is in.
      if (statusOf(error) !== 400) throw error;
      throw new IllegalMoveError((error as Error).message, { cause: error });
    }
  }

  override async deleteJob(id: string): Promise<void> {
    await this.#call("DELETE", jobPath(id));
  }

  async #call(method: "POST" | "PUT" | "DELETE", path: string, body?: object): Promise<{ id: string }> {
    const request = { method, path, ...(body && { body: body as Record<string, unknown> }) };
    return ask(`${method} ${path}`, this.client.transport.request<{ id: string }>(request));
  }
}

const connectorPath = (id: string): string => `/_connector/${encodeURIComponent(id)}`;
const jobPath = (id: string): string => `/_connector/_sync_job/${encodeURIComponent(id)}`;
