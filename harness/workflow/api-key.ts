import type { Client, estypes } from "@elastic/elasticsearch";

/** What a sync does with the index it writes. */
const SYNC = ["read", "write", "maintenance", "view_index_metadata"];

/** A key that may do with the index what a sync does, and nothing else. */
export function createSyncKey(client: Client, index: string): Promise<estypes.SecurityCreateApiKeyResponse> {
  return createKey(client, index, { cluster: [], index: [{ names: [index], privileges: SYNC }] });
}

function createKey(
  client: Client,
  index: string,
  role: estypes.SecurityRoleDescriptor,
): Promise<estypes.SecurityCreateApiKeyResponse> {
  return client.security.createApiKey({
    name: `${index}-connector`,
    role_descriptors: { [`${index}-connector-role`]: role },
    metadata: { created_by: "plumbline" },
  });
}
