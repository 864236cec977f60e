import type { FieldTable } from "../../../connectors/framework/fields.ts";
import { loadConnector } from "../../../connectors/framework/registry.ts";
import { configure as configureConnector, storedValues, type Values } from "../../workflow/configure.ts";
import { askValues } from "./ask-values.ts";
import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { readJsonFile } from "./json-file.ts";
import { say, sayJson } from "./output.ts";
import { openPrompts } from "./prompts.ts";
import { shownConnector } from "./shown-connector.ts";

export const configure = defineCommand({
  name: "configure",
  operand: "ID",
  description: "say where the source is and how to get in: asks for each field, or reads them",
  options: ["file", "json"],
  async run([named = ""], { options }, { store, signal }) {
    const stored = await findConnector(store, named);
    const connector = await loadConnector(stored.document.service_type ?? "");
    const current = storedValues(stored, connector);
    const values = options.file
      ? { ...current, ...(await readJsonFile("configure", options.file, "a JSON object of field and value")) }
      : await asked(connector.fields, current, signal);
    await configureConnector(store, stored.id, connector, values);
    if (options.json) return sayJson(shownConnector(await findConnector(store, stored.id)));
    return say(`connector ${stored.id} is configured; the service tries it out next`);
  },
});

async function asked(fields: FieldTable, current: Values, signal: AbortSignal): Promise<Values> {
  using prompts = openPrompts(signal);
  return await askValues(fields, current, prompts);
}
