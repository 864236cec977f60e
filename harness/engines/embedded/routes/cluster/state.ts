import { nodeAttributes, nodeRoles, transportAddress } from "../../cluster/node-roles.ts";
import { metadataOf } from "../../cluster/state-metadata.ts";
import { routingNodes, routingTable } from "../../cluster/state-routing.ts";
import { entropy } from "../../durability/moment.ts";
import type { EngineRequest } from "../../http/request.ts";
import { blocksJson } from "../../indices/blocks.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import type { Index } from "../../indices/index.ts";
import type { Target } from "../../indices/resolve.ts";
import type { JsonObject } from "../../json.ts";
import { type Node, perNode } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";
import { version } from "../../version.ts";

const action = "cluster:monitor/state";

/** What there is to tell of the state, by the names that a request asks for it. A name that is none is passed by. */
const metrics = ["version", "master_node", "blocks", "nodes", "metadata", "routing_table", "routing_nodes"];

/** The state has one id and one number, since nobody can wait for another. */
const stateOf = perNode(() => ({ uuid: entropy(16).toString("base64url"), version: 1 }));

export default defineRoute({
  name: "cluster.state",
  methods: ["GET"],
  paths: ["/_cluster/state", "/_cluster/state/{metric}", "/_cluster/state/{metric}/{index}"],
  parameters: [...expressionParameters, "flat_settings", "local", "master_timeout"],
  unimplemented: ["wait_for_metadata_version", "wait_for_timeout"],
  privilege: { cluster: action },
  handle(request, node) {
    const asked = request.params.metric?.split(",") ?? ["_all"];
    const shows = (metric: string) => asked.includes("_all") || asked.includes(metric);
    const expression = request.params.index;
    const every = node.indices.resolve("*", { expandHidden: true, expandClosed: true, allowClosed: true });
    const indices = (expression === undefined ? every : named(request, expression, node)).map(
      ({ index }) => index,
    );
    const flat = request.boolean("flat_settings") ?? false;
    const sections: Readonly<Record<string, () => JsonObject>> = {
      version: () => ({ version: stateOf(node).version, state_uuid: stateOf(node).uuid }),
      master_node: () => ({ master_node: node.id }),
      blocks: () => ({ blocks: blocksOf(every.map(({ index }) => index)) }),
      nodes: () => nodesOf(node),
      metadata: () => ({ metadata: metadataOf(node, indices, flat, expression === undefined) }),
      routing_table: () => ({ routing_table: routingTable(node, indices) }),
      routing_nodes: () => ({ routing_nodes: routingNodes(node, indices) }),
    };
    return json({
      cluster_name: node.clusterName,
      cluster_uuid: node.clusterUuid,
      ...Object.assign({}, ...metrics.filter(shows).map((metric) => sections[metric]?.() ?? {})),
    });
  },
});

/** Whoever may see the state sees all of it, whatever they may do with the indices. */
function named(request: EngineRequest, expression: string, node: Node): Target[] {
  const asWritten = expressionOptions(request, action, { expand: ["open"], allowClosed: true });
  const { caller: _caller, action: _action, ...options } = asWritten;
  return node.indices.resolve(expression, { ignoreUnavailable: true, ...options });
}

function blocksOf(indices: readonly Index[]): JsonObject {
  const blocked = indices.map((index) => [index.name, blocksJson(index)] as const);
  const some = blocked.filter(([, blocks]) => Object.keys(blocks).length > 0);
  return some.length === 0 ? {} : { indices: Object.fromEntries(some) };
}

function nodesOf(node: Node): JsonObject {
  return {
    nodes: {
      [node.id]: {
        name: node.name,
        ephemeral_id: node.id,
        transport_address: transportAddress,
        external_id: node.name,
        attributes: nodeAttributes,
        roles: nodeRoles,
        version: version.number,
        min_index_version: 8_000_099,
        max_index_version: Number(version.indexCreated),
      },
    },
    nodes_versions: [
      { node_id: node.id, transport_version: String(version.transport), mappings_versions: {} },
    ],
    nodes_features: [{ node_id: node.id, features: ["ES_V_8", "ES_V_9"] }],
  };
}
