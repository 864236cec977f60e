import { reachesNode } from "../../cluster/node-names.ts";
import { nodeAttributes, nodeRoles, transportAddress } from "../../cluster/node-roles.ts";
import { maxBodyBytes } from "../../http/body.ts";
import type { JsonObject } from "../../json.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";
import { version } from "../../version.ts";

/** What is told of a node besides what it is, by the names that a request asks for them. */
const sections: Readonly<Record<string, (node: Node) => JsonObject>> = {
  http: ({ httpAddress }) => ({
    bound_address: [httpAddress],
    publish_address: httpAddress,
    max_content_length_in_bytes: maxBodyBytes,
  }),
  process: () => ({ refresh_interval_in_millis: 1000, id: process.pid, mlockall: false }),
  os: () => ({
    refresh_interval_in_millis: 1000,
    name: "Linux",
    arch: process.arch,
    available_processors: 1,
  }),
};

export default defineRoute({
  name: "nodes.info",
  methods: ["GET"],
  paths: ["/_nodes", "/_nodes/{node_id}", "/_nodes/{node_id}/{metric}"],
  parameters: ["flat_settings", "timeout"],
  privilege: { cluster: "cluster:monitor/nodes/info" },
  handle(request, node) {
    const first = request.params.node_id;
    const isMetric = request.params.metric === undefined && first !== undefined && areMetrics(first);
    const reached = first === undefined || isMetric || reachesNode(first, node);
    const asked = (request.params.metric ?? (isMetric ? first : undefined))?.split(",");
    const shown = Object.keys(sections).filter(
      (name) => !asked || asked.includes(name) || asked.includes("_all"),
    );
    return json({
      _nodes: { total: reached ? 1 : 0, successful: reached ? 1 : 0, failed: 0 },
      cluster_name: node.clusterName,
      nodes: reached ? { [node.id]: nodeJson(node, shown) } : {},
    });
  },
});

const metrics = new Set([
  "_all",
  "_none",
  "aggregations",
  "http",
  "indices",
  "ingest",
  "jvm",
  "none",
  "os",
  "plugins",
  "process",
  "remote_cluster_server",
  "settings",
  "thread_pool",
  "transport",
]);

function areMetrics(text: string): boolean {
  return text.split(",").every((each) => metrics.has(each));
}

function nodeJson(node: Node, shown: readonly string[]): JsonObject {
  return {
    name: node.name,
    transport_address: transportAddress,
    host: "127.0.0.1",
    ip: "127.0.0.1",
    version: version.number,
    transport_version: version.transport,
    index_version: Number(version.indexCreated),
    component_versions: {
      api_key_version: 8_150_099,
      ml_config_version: 12_000_099,
      transform_config_version: 10_000_099,
    },
    build_flavor: version.buildFlavor,
    build_type: version.buildType,
    build_hash: version.buildHash,
    roles: nodeRoles,
    attributes: nodeAttributes,
    ...Object.fromEntries(shown.map((name) => [name, sections[name]?.(node) ?? {}])),
  };
}
