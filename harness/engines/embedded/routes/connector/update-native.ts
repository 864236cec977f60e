import { isManagedIndexName } from "../../connector/connectors.ts";
import { badRequest } from "../../connector/errors.ts";
import { connectorUpdate } from "../../connector/update-route.ts";

export default connectorUpdate("native", ["is_native"], ({ body, connector, id }) => {
  const native = body.boolean("is_native");
  const { index_name: indexName, status } = connector;
  if (native && typeof indexName === "string" && !isManagedIndexName(indexName))
    throw badRequest(
      `The index name [${indexName}] attached to the connector [${id}] must start with the required prefix: [content-] to be Elastic-managed. Please update the attached index first to comply with this requirement.`,
    );
  // Whoever runs it from now on has to connect anew.
  return { is_native: native, status: status === "connected" ? "configured" : (status ?? null) };
});
