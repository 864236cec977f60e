import { createCounters } from "../../connectors/framework/sync/counters.ts";
import type { ExpectedDocument, Json, RequestLog } from "../../fixtures/contract.ts";
import { connect } from "../engines/client.ts";
import { startEmbedded } from "../engines/embedded/server.ts";
import type { SyncReport } from "../subjects/subject.ts";
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
  readonly result?: Partial<Omit<SyncReport, "counters">> & { counters?: Partial<SyncReport["counters"]> };
  readonly requests?: RequestLog;
  /** What stands in the index instead of what should. */
  readonly indexed?: readonly { readonly id: string; readonly source: Readonly<Record<string, Json>> }[];
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
    const exact = { extracted: documents.length, indexed: documents.length };
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
      result: {
        status: "completed",
        durationMs: 1,
        peakRssBytes: 1,
        ...arranged.result,
        counters: { ...createCounters(), ...exact, ...arranged.result?.counters },
      },
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
