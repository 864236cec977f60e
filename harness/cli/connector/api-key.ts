import { createConnectorKey } from "../../workflow/api-key.ts";
import { defineCommand } from "./command.ts";
import { findConnector, requireIndexOf } from "./find.ts";
import { say, sayJson, tell } from "./output.ts";

export const apiKey = defineCommand({
  name: "api-key",
  operand: "ID",
  description:
    "make a key for the service that may touch this connector's index and the records alone; printed once",
  options: ["json"],
  async run([named = ""], { options }, { client, store }) {
    const connector = await findConnector(store, named);
    const before = connector.document.api_key_id;
    const key = await createConnectorKey(client, requireIndexOf(connector));
    await store.setApiKey(connector.id, { api_key_id: key.id });
    // Last, so that there is always one that works.
    if (before) await client.security.invalidateApiKey({ ids: [before] }, { ignore: [404] });
    if (options.json) return sayJson({ id: key.id, name: key.name, encoded: key.encoded });
    tell(
      `a key for connector ${connector.id}; nobody can print it again${before ? ", and the one before is worthless now" : ""}`,
    );
    return say(key.encoded);
  },
});
