import { hash } from "node:crypto";
import type { ConnectorDocument } from "../protocol/connector.ts";
import type { StoredConnector } from "../protocol/store.ts";
import type { JobType } from "../protocol/sync-job.ts";
import { Bell } from "./bell.ts";
import { instantOf } from "./context.ts";
import { JOB_TYPES } from "./job-kinds.ts";
import { nextInstant } from "./schedule.ts";

/** What is remembered of a connector between two looks at its record: little, as there may be hundreds. */
export interface Served {
  readonly id: string;
  /** When its schedules began to count: this service, or one before it, had its eye on the connector then. */
  readonly since: number;
  /** The next instant of each schedule that is on. */
  readonly next: Map<JobType, number>;
  /** The version of the record that the schedules were read from. */
  version: number | undefined;
  /** The version of the record at which a look found nothing to do. */
  well: number | undefined;
  /** The configuration with which the source was last asked. */
  checked: string | undefined;
  /** Whether this process has told the connector that it lives. */
  greeted: boolean;
}

/** The connectors that the service serves. */
export class Roster {
  readonly #served = new Map<string, Served>();
  /** When the next schedule of any comes due, in milliseconds of the epoch. */
  #nextInstant = Number.POSITIVE_INFINITY;
  /** Rings when there is a connector more, and when a schedule is found to come due earlier than any before. */
  readonly news = new Bell();

  get ids(): Iterable<string> {
    return this.#served.keys();
  }

  get nextInstant(): number {
    return this.#nextInstant;
  }

  get(id: string): Served | undefined {
    return this.#served.get(id);
  }

  /** Takes over what the records say; a connector that is not among them is no longer served. */
  update(records: readonly StoredConnector[], now: number): void {
    const ids = new Set(records.map(({ id }) => id));
    const hasNewcomers = records.some(({ id }) => !this.#served.has(id));
    for (const id of this.#served.keys()) if (!ids.has(id)) this.#served.delete(id);
    for (const { id, document, seqNo } of records) {
      const served = this.#served.get(id) ?? newcomer(id, document, now);
      this.#served.set(id, served);
      if (served.version !== seqNo) readSchedules(served, document);
      served.version = seqNo;
    }
    this.#findNextInstant();
    if (hasNewcomers) this.news.ring();
  }

  /** Takes over what one record says now. */
  reschedule(served: Served, document: ConnectorDocument): void {
    readSchedules(served, document);
    this.#findNextInstant();
  }

  /** The schedules whose instant has come. */
  due(now: number): readonly { readonly served: Served; readonly type: JobType }[] {
    if (now < this.#nextInstant) return [];
    return [...this.#served.values()].flatMap((served) =>
      [...served.next].filter(([, instant]) => instant <= now).map(([type]) => ({ served, type })),
    );
  }

  #findNextInstant(): void {
    const before = this.#nextInstant;
    const instants = [...this.#served.values()].flatMap(({ next }) => [...next.values()]);
    this.#nextInstant = Math.min(...instants, Number.POSITIVE_INFINITY);
    if (this.#nextInstant < before) this.news.ring();
  }
}

/** A schedule that cannot be read has no instants; the look at the connector tells of it. */
function readSchedules(served: Served, document: ConnectorDocument): void {
  served.next.clear();
  for (const type of JOB_TYPES) {
    try {
      const instant = nextInstant(document, type, served.since);
      if (instant !== undefined) served.next.set(type, instant);
    } catch {
      // Told where people look for it, in the status of the connector.
    }
  }
}

/** A fingerprint of what decides whether a connector can work. */
export const fingerprint = ({ configuration, scheduling, service_type }: ConnectorDocument): string =>
  hash("sha1", JSON.stringify([configuration, scheduling, service_type]), "base64");

const newcomer = (id: string, document: ConnectorDocument, now: number): Served => ({
  id,
  since: instantOf(document.last_seen) ?? now,
  next: new Map(),
  version: undefined,
  well: undefined,
  checked: undefined,
  greeted: false,
});
