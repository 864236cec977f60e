import { ConflictError } from "../errors.ts";
import type { StoredJob } from "../protocol/store.ts";
import type { JobType } from "../protocol/sync-job.ts";
import { isoTime, type ServiceContext } from "./context.ts";
import type { Roster, Served } from "./roster.ts";
import { dueInstant, LAST_SCHEDULED } from "./schedule.ts";

/** What was seen of jobs. */
export interface Waiting {
  /** Before they were asked for, in milliseconds of the epoch. */
  readonly now: number;
  /** Those that had not begun, so that they begin after `now`. */
  readonly waiting: readonly StoredJob[];
}

/**
 * Makes the job of a schedule whose instant has come, then writes the instant into the connector's record.
 *
 * The job's id is made of the connector, the type and the instant, so it can be made once only, whoever tries and
 * however often: a process that dies before the record is written loses nothing, as the next one finds the instant
 * still due, the job already there, and writes the record; and two processes at once make one job.
 *
 * A job by schedule that still waits covers the instant, too: it will see the source as it is later than that.
 */
export async function makeScheduledJob(
  served: Served,
  type: JobType,
  { now, waiting }: Waiting,
  roster: Roster,
  context: ServiceContext,
): Promise<void> {
  const { store, log } = context;
  const connector = await store.connector(served.id);
  if (!connector) return roster.reschedule(served, {});
  // What the record says now counts, not what it said when it was last looked at.
  const { document } = connector;
  const instant = dueInstant(document, type, served.since, now);
  if (instant === undefined) return roster.reschedule(served, document);
  const covered = waiting.some(
    ({ document: { connector, job_type, trigger_method } }) =>
      connector.id === served.id && job_type === type && trigger_method === "scheduled",
  );
  if (!covered) {
    const id = `${served.id}-${type}-${isoTime(instant)}`;
    try {
      await store.createJob({ id, connectorId: served.id, type, trigger: "scheduled" });
      log("info", "job made by schedule", { connector: served.id, job: id });
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  const stamp = { [LAST_SCHEDULED[type]]: isoTime(instant) };
  await store.updateConnector(connector, stamp);
  roster.reschedule(served, { ...document, ...stamp });
}
