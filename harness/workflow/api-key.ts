import type { Client, estypes } from "@elastic/elasticsearch";
import { CONNECTORS } from "../../connectors/framework/protocol/index-names.ts";
import { accessControlIndex } from "./index-name.ts";

/** What a sync does with the index it writes, and a service with the records. */
const SYNC = ["read", "write", "maintenance", "view_index_metadata"];

/**
 * A key with which a service can serve the connector of one index, and no other index: it reads and writes this one,
 * the index that says who may see what of it, and the records of the connector protocol. It can make none of them but
 * the second, for which Elasticsearch has a template.
 */
export function createConnectorKey(
  client: Client,
  index: string,
): Promise<estypes.SecurityCreateApiKeyResponse> {
  const role: estypes.SecurityRoleDescriptor = {
    // `monitor` tells version and licence; the other one lets at the `_connector` APIs.
    cluster: ["monitor", "manage_connector"],
    index: [
      { names: [index], privileges: SYNC },
      { names: [accessControlIndex(index)], privileges: [...SYNC, "create_index"] },
      // Both the aliases that everybody calls them by and what is behind them; `monitor` is to wait for a write.
      { names: [`${CONNECTORS}*`], privileges: [...SYNC, "monitor"] },
    ],
  };
  return client.security.createApiKey({
    name: `${index}-connector`,
    role_descriptors: { [`${index}-connector-role`]: role },
    metadata: { created_by: "plumbline" },
  });
}
