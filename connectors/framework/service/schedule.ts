import type { ConnectorDocument } from "../protocol/connector.ts";
import type { JobType } from "../protocol/sync-job.ts";
import { instantOf } from "./context.ts";
import { nextAfter } from "./quartz.ts";

/** Where a connector's record keeps the instant for which a job of that type was last made. */
export const LAST_SCHEDULED = {
  full: "last_sync_scheduled_at",
  incremental: "last_incremental_sync_scheduled_at",
  access_control: "last_access_control_sync_scheduled_at",
} as const satisfies Readonly<Record<JobType, keyof ConnectorDocument>>;

/**
 * The first instant of a schedule for which no job was made yet, in milliseconds of the epoch; it may be long past.
 * `since` is when the schedule began to count for a connector that never had a job by schedule.
 * @throws {ConfigError} when the expression is none.
 */
export function nextInstant(document: ConnectorDocument, type: JobType, since: number): number | undefined {
  const schedule = document.scheduling?.[type];
  if (!schedule?.enabled || !isOffered(document, type)) return undefined;
  return nextAfter(schedule.interval, instantOf(document[LAST_SCHEDULED[type]]) ?? since);
}

/**
 * The last instant of a schedule that has come and for which no job was made yet: those before it that were missed are
 * caught up with it, all at once.
 */
export function dueInstant(
  document: ConnectorDocument,
  type: JobType,
  since: number,
  now: number,
): number | undefined {
  const first = nextInstant(document, type, since);
  if (first === undefined || first > now) return undefined;
  const interval = document.scheduling?.[type]?.interval as string;
  const following = nextAfter(interval, first);
  if (following === undefined || following > now) return first;
  // Halves the span after an instant until no other fits in, as instants are whole seconds: a year is 25 steps.
  let latest = following;
  for (let until = now; until - latest >= 1000; ) {
    const middle = Math.floor((latest + until) / 2);
    const instant = nextAfter(interval, middle);
    if (instant !== undefined && instant <= now) latest = instant;
    else until = middle;
  }
  return latest;
}

/** Kibana keeps schedules of syncs that a connector cannot do, or that a person switched off. */
function isOffered({ features }: ConnectorDocument, type: JobType): boolean {
  if (type === "full") return true;
  const feature = type === "incremental" ? features?.incremental_sync : features?.document_level_security;
  return feature?.enabled === true;
}
