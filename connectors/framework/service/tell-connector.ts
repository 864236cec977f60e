import { messageOf } from "../errors.ts";
import type { ConnectorDocument } from "../protocol/connector.ts";
import { differences } from "./connector-outcome.ts";
import type { ServiceContext } from "./context.ts";
import { patiently } from "./patience.ts";

/**
 * Writes into a connector's record what follows from the record as it is, if anything. Never throws: the record of the
 * job is the one that counts, and a later pass puts right what is missing here.
 */
export async function tellConnector(
  id: string,
  changesOf: (connector: ConnectorDocument) => Partial<ConnectorDocument>,
  context: ServiceContext,
): Promise<void> {
  const { store, log } = context;
  try {
    await patiently(async () => {
      const connector = await store.connector(id);
      if (!connector) return;
      const changes = differences(connector.document, changesOf(connector.document));
      if (changes) await store.updateConnector(connector, changes);
    }, context);
  } catch (error) {
    log("error", "the connector could not be told of its sync", { connector: id, reason: messageOf(error) });
  }
}
