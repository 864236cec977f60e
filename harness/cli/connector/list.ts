import { defineCommand } from "./command.ts";
import { say, sayJson, table } from "./output.ts";
import { shownConnector } from "./shown-connector.ts";

export const list = defineCommand({
  name: "list",
  operand: "",
  description: "the connectors that this Elasticsearch knows",
  options: ["json"],
  async run(_, { options }, { store }) {
    const connectors = await store.allConnectors();
    if (options.json) return sayJson(connectors.map(shownConnector));
    if (connectors.length === 0) return say("no connectors yet: plumbline connector create TYPE makes one");
    return say(
      table(
        ["id", "name", "type", "index", "status", "last sync", "documents"],
        connectors.map(({ id, document }) => [
          id,
          document.name ?? "",
          document.service_type ?? "",
          document.index_name ?? "",
          document.status ?? "",
          document.last_sync_status ?? "never",
          String(document.last_indexed_document_count ?? ""),
        ]),
      ),
    );
  },
});
