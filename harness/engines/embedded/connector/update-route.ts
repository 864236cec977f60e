import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { defineRoute, json, type Route } from "../route.ts";
import { type Body, requiredBody } from "./body.ts";
import { getConnector } from "./connectors.ts";
import { connectorRecords } from "./records.ts";

interface ConnectorChange {
  readonly body: Body;
  /** The connector as it is. */
  readonly connector: JsonObject;
  readonly id: string;
  readonly node: Node;
}

/**
 * `PUT /_connector/{id}/_{what}`: reads a body of the given fields and merges what `changes` makes of it into the
 * connector. Answers `updated`, or `noop` when nothing changed.
 */
export function connectorUpdate(
  what: string,
  fields: readonly string[],
  changes: (change: ConnectorChange) => JsonObject,
): Route {
  const api = `update_${what.replace("/_", "_")}`;
  return defineRoute({
    name: `connector.${api}`,
    methods: ["PUT"],
    paths: [`/_connector/{connector_id}/_${what}`],
    privilege: { cluster: `cluster:admin/xpack/connector/${api}` },
    body: "json",
    handle(request, node) {
      const id = request.param("connector_id");
      const body = requiredBody(request, `connector_${api}_request`, fields);
      const change = { body, connector: getConnector(node, id), id, node };
      return json({ result: connectorRecords(node).patch(id, changes(change)) });
    },
  });
}
