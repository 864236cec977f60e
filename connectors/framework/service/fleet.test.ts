import { expect, it } from "vitest";
import { World } from "./world.suite.ts";

const CONNECTORS = 200;
const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Instants of a connector's schedule in a day that begins at midnight: every `everyHours`, at `minute`. */
const planOf = (n: number) => ({ minute: (7 * n) % 60, everyHours: [1, 2, 6, 12, 24][n % 5] as number });

it("200 connectors in one process: each has its syncs at their instants, and none is starved", async () => {
  const world = new World("2026-03-02T00:00:00Z");
  const midnight = world.clock.now();
  world.source.documents = 1;
  world.source.msPerDocument = 2 * SECOND;
  for (let n = 0; n < CONNECTORS; n += 1) {
    const { minute, everyHours } = planOf(n);
    await world.addConnector(`c-${n}`, {
      schedule: { enabled: true, interval: `0 ${minute} 0/${everyHours} * * ?` },
      changes: { last_seen: "2026-03-01T23:59:59.000Z" },
    });
  }
  const service = world.serve({ max_concurrent_content_syncs: 3, job_poll_interval: 5, idling: 120 });
  await world.clock.pass(DAY - SECOND);

  let expected = 0;
  for (let n = 0; n < CONNECTORS; n += 1) {
    const { minute, everyHours } = planOf(n);
    const instants: number[] = [];
    for (let hour = 0; hour < 24; hour += everyHours)
      instants.push(midnight + hour * HOUR + minute * 60 * SECOND);
    const jobs = world.jobsOf(`c-${n}`);
    expected += instants.length;
    expect(jobs).toHaveLength(instants.length);
    for (const [at, job] of jobs.entries()) {
      const lateMs = Date.parse(job.created_at) - (instants[at] as number);
      expect(lateMs, `connector ${n}, job ${at}`).toBeGreaterThanOrEqual(0);
      expect(lateMs, `connector ${n}, job ${at}`).toBeLessThanOrEqual(SECOND);
      expect(job.status).toBe("completed");
    }
    expect(world.record(`c-${n}`)).toMatchObject({ status: "connected", last_sync_status: "completed" });
    const silentMs = world.clock.now() - Date.parse(world.record(`c-${n}`).last_seen ?? "");
    expect(silentMs).toBeLessThan(420 * SECOND);
  }
  expect(world.store.jobRecords.size).toBe(expected);
  expect(mostAtOnce(world)).toBe(3);
  await service.stop();
}, 60_000);

/** How many jobs were worked on at the same time, at most, by what their records say. */
function mostAtOnce(world: World): number {
  const moves = [...world.store.jobRecords.values()].flatMap(({ document }) => [
    { at: Date.parse(document.started_at ?? ""), by: 1 },
    { at: Date.parse(document.completed_at ?? ""), by: -1 },
  ]);
  let now = 0;
  let most = 0;
  for (const { by } of moves.sort((one, other) => one.at - other.at || one.by - other.by)) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}
