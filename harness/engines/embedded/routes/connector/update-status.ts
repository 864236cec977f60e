import { type ConnectorStatus, connectorStatuses, requireConnectorMove } from "../../connector/states.ts";
import { connectorUpdate } from "../../connector/update-route.ts";

export default connectorUpdate("status", ["status"], ({ body, connector }) => {
  const status = body.word("status", connectorStatuses);
  requireConnectorMove(connector.status as ConnectorStatus, status);
  return { status };
});
