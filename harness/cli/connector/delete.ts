import { deleteConnector } from "../../workflow/delete-connector.ts";
import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { say, sayJson } from "./output.ts";
import { confirm, openPrompts } from "./prompts.ts";

export const remove = defineCommand({
  name: "delete",
  operand: "ID",
  description: "take a connector away; its index stays unless said otherwise",
  options: ["with-index", "with-jobs", "yes", "json"],
  async run([named = ""], { options }, { client, store, signal }) {
    const connector = await findConnector(store, named);
    const goes = { index: Boolean(options["with-index"]), jobs: Boolean(options["with-jobs"]) };
    const { id, document } = connector;
    const what = [
      `connector ${id}${document.name ? ` (${document.name})` : ""}`,
      ...(goes.index && document.index_name ? [`index ${document.index_name} with all documents`] : []),
      ...(goes.jobs ? ["the record of its syncs"] : []),
    ].join(", ");
    if (!options.yes && !(await agreed(`Delete ${what}?`, signal))) {
      say("nothing was deleted");
      return 1;
    }
    await deleteConnector({ client, store }, connector, goes);
    return options.json ? sayJson({ id, deleted: true }) : say(`deleted: ${what}`);
  },
});

async function agreed(question: string, signal: AbortSignal): Promise<boolean> {
  using prompts = openPrompts(signal);
  return await confirm(prompts, question);
}
