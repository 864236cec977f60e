import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { FieldTable } from "../../../connectors/framework/fields.ts";
import { loadConnector } from "../../../connectors/framework/registry.ts";
import { messageOf, UsageError } from "../../lib/errors.ts";
import { configure as configureConnector, storedValues, type Values } from "../../workflow/configure.ts";
import { askValues } from "./ask-values.ts";
import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
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
      ? { ...current, ...(await readValues(options.file)) }
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

/** @throws {UsageError} that repeats nothing of the file: it may hold a password. */
async function readValues(file: string): Promise<Values> {
  const content = await (file === "-" ? text(process.stdin) : readFile(file, "utf8")).catch((error) => {
    throw new UsageError(`[configure] --file ${file} cannot be read: ${messageOf(error)}`);
  });
  let values: unknown;
  try {
    values = JSON.parse(content);
  } catch {
    throw new UsageError(`[configure] --file ${file} is no JSON: expected an object of field and value`);
  }
  if (typeof values === "object" && values !== null && !Array.isArray(values)) return values as Values;
  throw new UsageError(`[configure] --file ${file}: expected a JSON object of field and value`);
}
