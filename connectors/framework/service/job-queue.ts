import type { StoredJob } from "../protocol/store.ts";
import type { SyncStatus } from "../protocol/sync-job.ts";
import { type Pool, poolOf } from "./job-kinds.ts";

/** States of a job that is not over. */
export const LIVE: readonly SyncStatus[] = ["pending", "suspended", "in_progress", "canceling"];

export interface QueueOptions {
  /** Every live job of the connectors served, oldest first. */
  readonly live: readonly StoredJob[];
  /** Ids of jobs that run here, whatever their record said when it was read. */
  readonly running: ReadonlyMap<string, { readonly connectorId: string; readonly pool: Pool }>;
  readonly limits: Readonly<Record<Pool, number>>;
  /** How long ago a connector had its turn: the number of the turn. */
  readonly turns: ReadonlyMap<string, number>;
}

/**
 * The jobs to start now. A connector has one job of a pool at a time, its oldest first; among connectors, the one
 * whose last turn is longest ago goes first, so that a hundred jobs of one never hold up the single one of another.
 */
export function jobsToStart({ live, running, limits, turns }: QueueOptions): readonly StoredJob[] {
  const occupied = new Set([...running.values()].map(({ connectorId, pool }) => `${pool} ${connectorId}`));
  const free = { ...limits };
  for (const { pool } of running.values()) free[pool] -= 1;
  for (const { document } of live) if (isWorkedOn(document.status)) occupied.add(placeOf(document));

  const first = live.filter(({ id, document }) => {
    if (!isWaiting(document.status) || running.has(id) || occupied.has(placeOf(document))) return false;
    occupied.add(placeOf(document));
    return true;
  });
  const turn = (job: StoredJob) => turns.get(job.document.connector.id) ?? 0;
  return first
    .sort((one, other) => turn(one) - turn(other))
    .filter(({ document }) => {
      const pool = poolOf(document.job_type);
      free[pool] -= 1;
      return free[pool] >= 0;
    });
}

export const isWaiting = (status: SyncStatus): boolean => status === "pending" || status === "suspended";
export const isWorkedOn = (status: SyncStatus): boolean => status === "in_progress" || status === "canceling";

const placeOf = ({ job_type, connector }: StoredJob["document"]): string =>
  `${poolOf(job_type)} ${connector.id}`;
