import { isManagedIndexName, requireFreeIndexName } from "../../connector/connectors.ts";
import { badRequest } from "../../connector/errors.ts";
import { connectorUpdate } from "../../connector/update-route.ts";
import { illegalArgument } from "../../errors.ts";

export default connectorUpdate("index_name", ["index_name"], ({ body, connector, id, node }) => {
  const indexName = body.nullableString("index_name");
  if (indexName === undefined) throw illegalArgument("Required [index_name]");
  if (indexName !== null) {
    requireFreeIndexName(node, indexName, id);
    if (connector.is_native === true && !isManagedIndexName(indexName))
      throw badRequest(
        `Index attached to an Elastic-managed connector must start with the prefix: [content-]. The index name in the payload [${indexName}] doesn't comply with this requirement.`,
      );
  }
  return { index_name: indexName };
});
