import { parseValidation, withDraftValidation } from "../../connector/filtering.ts";
import { connectorUpdate } from "../../connector/update-route.ts";

export default connectorUpdate("filtering/_validation", ["validation"], ({ body, connector }) =>
  withDraftValidation(connector, parseValidation(body.object("validation"))),
);
