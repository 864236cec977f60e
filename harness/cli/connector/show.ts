import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { facts, say, sayJson } from "./output.ts";
import { shownConnector, shownValues } from "./shown-connector.ts";

export const show = defineCommand({
  name: "show",
  operand: "ID",
  description: "one connector: its state, its configuration, its last sync",
  options: ["json"],
  async run([named = ""], { options }, { store }) {
    const connector = await findConnector(store, named);
    if (options.json) return sayJson(shownConnector(connector));
    const { id, document } = connector;
    const values = shownValues(connector);
    return say(
      facts({
        id,
        name: document.name,
        description: document.description,
        type: document.service_type,
        index: document.index_name,
        language: document.language,
        pipeline: document.pipeline?.name,
        status: document.status,
        error: document.error,
        "service seen": document.last_seen ?? "never",
        "last sync": document.last_sync_status ?? "never",
        "synced at": document.last_synced,
        "sync error": document.last_sync_error,
        indexed: document.last_indexed_document_count,
        deleted: document.last_deleted_document_count,
        ...Object.fromEntries(
          Object.entries(document.scheduling ?? {}).map(([kind, { enabled, interval }]) => [
            `schedule, ${kind.replace("_", " ")}`,
            enabled ? interval : "off",
          ]),
        ),
      }),
      ...(values.length > 0 ? ["", "configuration", facts(Object.fromEntries(values))] : []),
    );
  },
});
