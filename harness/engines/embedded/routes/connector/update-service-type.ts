import { connectorUpdate } from "../../connector/update-route.ts";

export default connectorUpdate("service_type", ["service_type"], ({ body, connector }) => ({
  service_type: body.string("service_type"),
  status: connector.status === "created" ? "created" : "needs_configuration",
}));
