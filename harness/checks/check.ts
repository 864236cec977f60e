import type { Client } from "@elastic/elasticsearch";
import type { ExpectedDocument, Json, RequestLog } from "../../fixtures/contract.ts";
import type { SyncReport } from "../subjects/subject.ts";

/** What is wrong, about one document where it can be named. */
export interface Finding {
  readonly message: string;
  readonly documentId?: string;
  readonly field?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** The state of the world after one sync, and what it should be. */
export interface CheckContext {
  /** A client of the harness's own, with full rights. */
  readonly client: Client;
  readonly index: string;
  readonly truth: Truth;
  /** The job and the connector as their records tell them after the sync. */
  readonly report: SyncReport;
  /** What the connector was configured with: field name to value. */
  readonly configuration: Readonly<Record<string, Json>>;
  /** What the source was asked during it; absent where the source keeps no log. */
  readonly requests?: RequestLog;
  readonly signal: AbortSignal;
}

/** The fixture's word on one sync, bound to a plan. Every call gives the same answer. */
export interface Truth {
  documents(): Iterable<ExpectedDocument>;
  /** What stood in the index before; nothing before the first sync. */
  before(): Iterable<ExpectedDocument>;
  mapping(): Readonly<Record<string, string>>;
  readonly unpredictable: Readonly<Record<string, string>>;
  requests?(): Readonly<Record<string, number | readonly [fewest: number, most: number]>>;
}

/**
 * Judges one aspect. Yields what is wrong; no findings means pass. Returns how many things it compared, and zero is
 * a failure, for a check that compared nothing proved nothing. A throw means that the check itself broke.
 */
export interface Check {
  readonly name: string;
  /** Why it cannot be run here; absent when it can. */
  skip?(context: CheckContext): string | undefined;
  run(context: CheckContext): AsyncGenerator<Finding, number>;
}
