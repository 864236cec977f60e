import { requiredBody } from "../../connector/body.ts";
import { parseConfiguration, withValues } from "../../connector/configuration.ts";
import { getConnector } from "../../connector/connectors.ts";
import { badRequest } from "../../connector/errors.ts";
import { connectorRecords } from "../../connector/records.ts";
import { isObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

/** Unlike other updates it replaces what is there, so it always counts as one. */
export default defineRoute({
  name: "connector.update_configuration",
  methods: ["PUT"],
  paths: ["/_connector/{connector_id}/_configuration"],
  privilege: { cluster: "cluster:admin/xpack/connector/update_configuration" },
  body: "json",
  handle(request, node) {
    const id = request.param("connector_id");
    const body = requiredBody(request, "connector_update_configuration_request", ["configuration", "values"]);
    const configuration = body.optionalObject("configuration");
    const values = body.optionalObject("values");
    if (!configuration && !values) throw badRequest("[configuration] and [values] cannot both be null.");
    const definitions = configuration && parseConfiguration(configuration);
    const connector = getConnector(node, id);
    const records = connectorRecords(node);
    if (definitions) {
      records.put(id, { ...connector, configuration: definitions, status: "configured" });
      return json({ result: "updated" });
    }
    const known = isObject(connector.configuration) ? connector.configuration : {};
    return json({
      result: records.patch(id, { configuration: withValues(known, values ?? {}), status: "configured" }),
    });
  },
});
