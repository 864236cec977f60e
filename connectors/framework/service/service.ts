import { setMaxListeners } from "node:events";
import { DocumentWorkers } from "../content/document-workers.ts";
import { loadConnector } from "../registry.ts";
import { ConnectorPass } from "./connector-pass.ts";
import type { ServiceContext, ServiceOptions } from "./context.ts";
import { JobPoll } from "./job-poll.ts";
import { type LoopOptions, repeat } from "./loop.ts";
import { endOrphans } from "./orphans.ts";
import { type LoopName, Outages } from "./outages.ts";
import { restOfCleanUp, restOfPass, restOfPoll } from "./rest.ts";
import { Roster } from "./roster.ts";
import { thisWorker } from "./worker.ts";

export type { ServiceOptions } from "./context.ts";

/**
 * Serves connectors until `signal` aborts; resolves when every running job has been written back. No error ends it: an
 * Elasticsearch that is away is waited for, and what fails for one connector concerns no other.
 *
 * Any number of services may serve the same connectors. They agree through the records alone: every decision is a write
 * that fails when somebody else wrote first.
 */
export async function runService(options: ServiceOptions): Promise<void> {
  if (options.signal.aborted) return;
  await using workers = new DocumentWorkers();
  const context: ServiceContext = { connectors: loadConnector, worker: thisWorker(), workers, ...options };
  // Each source that is being asked listens to it; that is no leak.
  setMaxListeners(0, context.signal);
  const roster = new Roster();
  const pass = new ConnectorPass(context, roster);
  const poll = new JobPoll(context, roster);
  const outages = new Outages(context);
  const loop = (name: LoopName, rest: LoopOptions["rest"], turn: () => Promise<void>) =>
    repeat(turn, { ...context, name, rest, outages });
  const stopped = new Promise<void>((resolve) => {
    context.signal.addEventListener("abort", () => resolve(poll.stop()), { once: true });
  });
  let tellKnown = () => {};
  const known = new Promise<void>((resolve) => {
    tellKnown = resolve;
  });
  const lookAtConnectors = async () => {
    await pass.turn();
    tellKnown();
  };
  const lookAfterJobs = async () => {
    // Before the connectors are known, there are no jobs of them.
    await Promise.race([known, stopped]);
    await loop("job poll", restOfPoll(poll, roster, context), () => poll.turn());
  };
  await Promise.all([
    stopped,
    loop("connector pass", restOfPass(context), lookAtConnectors),
    lookAfterJobs(),
    loop("clean-up", restOfCleanUp(context), () => endOrphans(context)),
  ]);
  await pass.settled();
}
