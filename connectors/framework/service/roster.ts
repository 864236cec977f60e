import { hash } from "node:crypto";
import type { ConnectorDocument } from "../protocol/connector.ts";
import type { StoredConnector } from "../protocol/store.ts";
import type { JobType } from "../protocol/sync-job.ts";
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
  /** The configuration that was last seen to work, or not to. */
  checked: string | undefined;
  /** Whether this process has told the connector that it lives. */
  greeted: boolean;
}

/** The connectors that the service serves. */
export class Roster {
  readonly #served = new Map<string, Served>();

  get ids(): readonly string[] {
    return [...this.#served.keys()];
  }

  get(id: string): Served | undefined {
    return this.#served.get(id);
  }

  /** Takes over what the records say; a connector that is not among them is no longer served. */
  update(records: readonly StoredConnector[], now: number): void {
    const ids = new Set(records.map(({ id }) => id));
    for (const id of this.#served.keys()) if (!ids.has(id)) this.#served.delete(id);
    for (const { id, document } of records) {
      const served = this.#served.get(id) ?? newcomer(id, document, now);
      this.#served.set(id, served);
      reschedule(served, document);
    }
  }

  /** The schedules whose instant has come. */
  due(now: number): readonly { readonly served: Served; readonly type: JobType }[] {
    return [...this.#served.values()].flatMap((served) =>
      [...served.next].filter(([, instant]) => instant <= now).map(([type]) => ({ served, type })),
    );
  }

  /** When the next schedule comes due. */
  nextInstant(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const served of this.#served.values()) {
      for (const instant of served.next.values()) next = Math.min(next, instant);
    }
    return next;
  }
}

/** Reads the next instants from a record; a schedule that cannot be read has none, and is told by the check. */
export function reschedule(served: Served, document: ConnectorDocument): void {
  served.next.clear();
  for (const type of JOB_TYPES) {
    try {
      const instant = nextInstant(document, type, served.since);
      if (instant !== undefined) served.next.set(type, instant);
    } catch {
      // The expression is wrong: the check of the connector says so, where people look for it.
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
  checked: undefined,
  greeted: false,
});
