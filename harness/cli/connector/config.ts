import { API_KEY_VARIABLE } from "./address.ts";
import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { say, sayJson } from "./output.ts";

export const config = defineCommand({
  name: "config",
  operand: "ID",
  description: "the config.yml by which the service serves this connector",
  options: ["json"],
  async run([named = ""], { options }, { url, store }) {
    const { id, document } = await findConnector(store, named);
    const type = document.service_type ?? "";
    if (options.json)
      return sayJson({
        elasticsearch: { host: url, api_key: KEY },
        connectors: [{ connector_id: id, service_type: type }],
      });
    return say(
      "elasticsearch:",
      `  host: ${JSON.stringify(url)}`,
      `  # of the environment: what plumbline connector api-key ${id} prints`,
      `  api_key: ${KEY}`,
      "connectors:",
      `  - connector_id: ${JSON.stringify(id)}`,
      `    service_type: ${type}`,
    );
  },
});

/** The service reads it from its environment, so that the file holds no secret. */
const KEY = `$\{${API_KEY_VARIABLE}}`;
