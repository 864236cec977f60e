import { nearest } from "../../../connectors/framework/nearest.ts";
import type { JobType } from "../../../connectors/framework/protocol/sync-job.ts";
import { UsageError } from "../../lib/errors.ts";
import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { follow } from "./follow.ts";
import { say, sayJson, tell } from "./output.ts";
import { shownJob, standOf } from "./shown-job.ts";

const TYPES: readonly JobType[] = ["full", "incremental", "access_control"];

export const sync = defineCommand({
  name: "sync",
  operand: "ID",
  description: "ask the service for a sync now",
  options: ["type", "wait", "json"],
  async run([named = ""], { options }, { store, signal }) {
    const type = jobType(options.type);
    const { id, document } = await findConnector(store, named);
    if (document.status === "created" || document.status === "needs_configuration")
      throw new UsageError(`[sync] connector ${id} is not configured: plumbline connector configure ${id}`);
    const jobId = await store.createJob({ connectorId: id, type, trigger: "on_demand" });
    if (!options.wait) {
      if (options.json) return sayJson({ id: jobId });
      return say(`asked for the sync ${jobId}: plumbline connector job ${jobId} tells how it goes`);
    }
    const job = await follow(store, jobId, signal).catch((error: unknown) => {
      if (signal.aborted) tell(`the sync ${jobId} goes on: plumbline connector cancel ${jobId} stops it`);
      throw error;
    });
    if (options.json) sayJson(shownJob(job));
    else say(`sync ${jobId} ${standOf(job)}${job.document.error ? `: ${job.document.error}` : ""}`);
    return job.document.status === "completed" ? 0 : 1;
  },
});

function jobType(word: string): JobType {
  const type = TYPES.find((known) => known === word.replaceAll("-", "_"));
  if (type) return type;
  const near = nearest(word, TYPES);
  throw new UsageError(
    `[sync] there is no sync of type "${word}"${near ? `; did you mean "${near}"?` : ""} (there are ${TYPES.join(", ")})`,
  );
}
