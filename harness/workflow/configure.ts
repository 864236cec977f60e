import type { Connector, Json } from "../../connectors/framework/contract.ts";
import { parseConfig, toProtocol } from "../../connectors/framework/fields.ts";
import { configurationValues } from "../../connectors/framework/protocol/configuration.ts";
import type { ProtocolStore, StoredConnector } from "../../connectors/framework/protocol/store.ts";

export type Values = Readonly<Record<string, Json>>;

/** The values that a connector's record holds for the fields of its table. */
export const storedValues = (stored: StoredConnector, connector: Pick<Connector, "fields">): Values =>
  configurationValues(stored.document.configuration ?? {}, connector.fields);

/**
 * Gives a connector its configuration; it is `configured` then, and the service tries it out.
 * @throws {ConfigError} with one sentence for every field that is wrong; nothing is written then.
 */
export async function configure(
  store: ProtocolStore,
  id: string,
  connector: Pick<Connector, "name" | "fields">,
  values: Values,
): Promise<void> {
  const parsed: Readonly<Record<string, Json | undefined>> = parseConfig(
    connector.name,
    connector.fields,
    values,
  );
  // Of the field's type, whatever it was typed as. What was left empty stays so: defaults are the connector's.
  const typed = Object.entries(values).map(([name, value]) => [
    name,
    value === "" || value === null ? value : (parsed[name] ?? value),
  ]);
  await store.setConfiguration(id, toProtocol(connector.fields, Object.fromEntries(typed)));
}
