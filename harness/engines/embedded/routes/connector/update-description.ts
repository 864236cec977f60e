import { connectorUpdate } from "../../connector/update-route.ts";

export default connectorUpdate("description", ["description"], ({ body }) => ({
  description: body.string("description"),
}));
