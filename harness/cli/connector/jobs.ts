import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { say, sayJson, table } from "./output.ts";
import { shownJob } from "./shown-job.ts";

export const jobs = defineCommand({
  name: "jobs",
  operand: "ID",
  description: "the syncs of a connector, the latest first",
  options: ["json"],
  async run([named = ""], { options }, { store }) {
    const { id } = await findConnector(store, named);
    const found = [...(await store.jobs({ connectorIds: [id] }))].reverse();
    if (options.json) return sayJson(found.map(shownJob));
    if (found.length === 0) return say(`no syncs yet: plumbline connector sync ${id} asks for one`);
    return say(
      table(
        ["job", "sync", "by", "status", "created", "indexed", "deleted", "error"],
        found.map(({ id: job, document }) => [
          job,
          document.job_type,
          document.trigger_method,
          document.status,
          document.created_at,
          String(document.indexed_document_count),
          String(document.deleted_document_count),
          document.error ?? "",
        ]),
      ),
    );
  },
});
