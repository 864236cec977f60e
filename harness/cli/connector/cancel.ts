import { isOver } from "../../../connectors/framework/protocol/states.ts";
import { UsageError } from "../../lib/errors.ts";
import { defineCommand } from "./command.ts";
import { findJob } from "./find.ts";
import { say, sayJson } from "./output.ts";
import { shownJob } from "./shown-job.ts";

export const cancel = defineCommand({
  name: "cancel",
  operand: "JOB_ID",
  description: "stop a sync: one that waits at once, one that runs as soon as the service sees it",
  options: ["json"],
  async run([named = ""], { options }, { store }) {
    const { id, document } = await findJob(store, named);
    if (isOver(document.status))
      throw new UsageError(`[cancel] the sync job ${id} is over: it is ${document.status} already`);
    await store.cancelJob(id);
    const now = await findJob(store, id);
    if (options.json) return sayJson(shownJob(now));
    return say(`job ${id} is ${now.document.status}`);
  },
});
