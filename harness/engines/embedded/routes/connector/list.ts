import { listConnectors } from "../../connector/connectors.ts";
import { pageOf } from "../../connector/page.ts";
import { checkIndexName } from "../../indices/names.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "connector.list",
  methods: ["GET"],
  paths: ["/_connector"],
  parameters: ["from", "size", "index_name", "connector_name", "service_type", "query", "include_deleted"],
  privilege: { cluster: "cluster:admin/xpack/connector/list" },
  handle(request, node) {
    const indexNames = request.list("index_name");
    for (const name of indexNames ?? []) checkIndexName(name);
    const connectors = listConnectors(node, {
      indexNames,
      names: request.list("connector_name"),
      serviceTypes: request.list("service_type"),
      query: request.query.get("query"),
      includeDeleted: request.boolean("include_deleted") ?? false,
    });
    return json({ count: connectors.length, results: pageOf(request, connectors) });
  },
});
