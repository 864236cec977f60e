import type { Schedule } from "../../../connectors/framework/protocol/connector.ts";
import type { JobType } from "../../../connectors/framework/protocol/sync-job.ts";
import { nextAfter } from "../../../connectors/framework/service/quartz.ts";
import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { say, sayJson, table } from "./output.ts";

const KINDS: readonly JobType[] = ["full", "incremental", "access_control"];
type Scheduling = Readonly<Partial<Record<JobType, Schedule>>>;

export const schedule = defineCommand({
  name: "schedule",
  operand: "ID",
  description: "when syncs are due; shows it when nothing is to be changed",
  options: ["full", "incremental", "access-control", "off", "json"],
  async run([connector = ""], { options }, { store }) {
    const { id, document } = await findConnector(store, connector);
    const before = document.scheduling ?? {};
    const intervals = {
      full: options.full,
      incremental: options.incremental,
      access_control: options["access-control"],
    };
    const changes = changesOf(before, intervals, !options.off);
    for (const { interval } of Object.values(changes)) nextAfter(interval, Date.now());
    if (Object.keys(changes).length > 0) await store.setScheduling(id, changes);
    const now = { ...before, ...changes };
    if (options.json) return sayJson(now);
    return say(
      table(
        ["sync", "schedule", "next"],
        KINDS.flatMap((kind) => row(kind, now[kind])),
      ),
    );
  },
});

/** An interval that was named is set; without any, `--off` puts off them all. */
function changesOf(
  before: Scheduling,
  named: Readonly<Record<JobType, string>>,
  enabled: boolean,
): Scheduling {
  const asked = KINDS.filter((kind) => named[kind]);
  if (asked.length > 0)
    return Object.fromEntries(asked.map((kind) => [kind, { enabled, interval: named[kind] }]));
  if (enabled) return {};
  return Object.fromEntries(
    Object.entries(before).map(([kind, { interval }]) => [kind, { enabled, interval }]),
  );
}

function row(kind: JobType, schedule: Schedule | undefined): string[][] {
  if (!schedule) return [];
  const { enabled, interval } = schedule;
  const next = enabled ? nextAfter(interval, Date.now()) : undefined;
  return [
    [kind.replace("_", " "), interval, enabled ? (next ? new Date(next).toISOString() : "never") : "off"],
  ];
}
