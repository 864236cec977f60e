import type { ConnectorDocument } from "../../connectors/framework/protocol/connector.ts";
import type { SyncJobDocument } from "../../connectors/framework/protocol/sync-job.ts";
import type { ExpectedDocument, Json, RequestLog } from "../../fixtures/contract.ts";
import { connect } from "../engines/client.ts";
import { startEmbedded } from "../engines/embedded/server.ts";
import { expectedSource } from "./canonical.ts";
import type { Check, CheckContext, Finding, Truth } from "./check.ts";

/** Three documents as a fixture would name them. */
export const THREE: readonly ExpectedDocument[] = ["a", "b", "c"].map((id, at) => ({
  id,
  timestamp: "2026-01-01T00:00:00.000Z",
  fields: { title: `Title of ${id}`, size: at },
  body: `The text of ${id}.`,
}));

export interface Arranged {
  readonly documents?: readonly ExpectedDocument[];
  readonly before?: readonly ExpectedDocument[];
  readonly truth?: Partial<Truth>;
  /** What differs from the record of a job that did everything right. */
  readonly job?: Partial<SyncJobDocument>;
  /** What differs from the record of a connector after such a job. */
  readonly connector?: Partial<ConnectorDocument>;
  readonly requests?: RequestLog;
  /** What stands in the index instead of what should. */
  readonly indexed?: readonly { readonly id: string; readonly source: Readonly<Record<string, Json>> }[];
}

const CONFIGURATION = { bucket: "b", page_size: 7 };

/** The records after a sync that wrote `indexed` documents. */
function recordsOf(index: string, indexed: number): { job: SyncJobDocument; connector: ConnectorDocument } {
  const time = (second: number): string => `2026-01-01T00:00:0${second}.000Z`;
  return {
    job: {
      connector: { id: "c", index_name: index, service_type: "test" },
      job_type: "full",
      trigger_method: "on_demand",
      status: "completed",
      created_at: time(0),
      started_at: time(1),
      completed_at: time(2),
      worker_hostname: "here",
      indexed_document_count: indexed,
      indexed_document_volume: 0,
      deleted_document_count: 0,
      total_document_count: indexed,
    },
    connector: {
      status: "connected",
      last_seen: time(0),
      last_synced: time(2),
      last_sync_status: "completed",
      last_indexed_document_count: indexed,
      last_deleted_document_count: 0,
      configuration: { bucket: { value: "b" }, page_size: { value: 7 } },
    },
  };
}

/** An engine in this process, with an index brought to the state that a test wants judged. */
export async function startJudged() {
  const engine = await startEmbedded({});
  const client = connect(engine);
  let indices = 0;

  async function arrange(arranged: Arranged): Promise<CheckContext> {
    const documents = arranged.documents ?? THREE;
    const indexed =
      arranged.indexed ??
      documents.map((document) => ({ id: document.id, source: expectedSource(document) }));
    indices += 1;
    const index = `search-test-${indices}`;
    await client.indices.create({ index });
    const operations = indexed.flatMap(({ id, source }) => [{ index: { _id: id } }, source]);
    if (operations.length > 0) await client.bulk({ index, operations, refresh: true });
    const { job, connector } = recordsOf(index, documents.length);
    return {
      client,
      index,
      truth: {
        documents: () => documents,
        before: () => arranged.before ?? [],
        mapping: () => ({}),
        unpredictable: {},
        ...arranged.truth,
      },
      report: {
        job: { ...job, ...arranged.job },
        connector: { ...connector, ...arranged.connector },
        durationMs: 1,
        waitMs: 1,
        peakRssBytes: 1,
      },
      configuration: CONFIGURATION,
      ...(arranged.requests ? { requests: arranged.requests } : {}),
      signal: new AbortController().signal,
    };
  }

  /** Runs a check to its end. */
  async function judge(check: Check, arranged: Arranged): Promise<{ findings: Finding[]; compared: number }> {
    const findings: Finding[] = [];
    const running = check.run(await arrange(arranged));
    for (;;) {
      const next = await running.next();
      if (next.done) return { findings, compared: next.value };
      findings.push(next.value);
    }
  }

  return {
    arrange,
    judge,
    async [Symbol.asyncDispose]() {
      await client.close();
      await engine[Symbol.asyncDispose]();
    },
  };
}
