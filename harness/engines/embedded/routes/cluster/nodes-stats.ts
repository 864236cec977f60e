import { nodeMetricsOf } from "../../cluster/node-metrics.ts";
import { reachesNode } from "../../cluster/node-names.ts";
import { nodeIdentity } from "../../cluster/node-roles.ts";
import { nodeSections } from "../../cluster/node-stats.ts";
import { illegalArgument, notImplemented } from "../../errors.ts";
import { statsOf } from "../../indices/stats.ts";
import type { JsonObject } from "../../json.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";

const levels = ["node", "indices", "shards"];

export default defineRoute({
  name: "nodes.stats",
  methods: ["GET"],
  paths: [
    "/_nodes/stats",
    "/_nodes/{node_id}/stats",
    "/_nodes/stats/{metric}",
    "/_nodes/{node_id}/stats/{metric}",
    "/_nodes/stats/{metric}/{index_metric}",
    "/_nodes/{node_id}/stats/{metric}/{index_metric}",
  ],
  parameters: ["include_unloaded_segments", "level", "timeout", "types"],
  unimplemented: ["completion_fields", "fielddata_fields", "fields", "groups", "include_segment_file_sizes"],
  privilege: { cluster: "cluster:monitor/nodes/stats" },
  handle(request, node) {
    const { metric, index_metric: indexMetric, node_id: expression } = request.params;
    const { sections, indices, searches } = nodeMetricsOf(request.path, metric, indexMetric);
    const level = request.query.get("level") ?? "node";
    if (!levels.includes(level))
      throw illegalArgument(
        `level parameter must be one of [node] or [indices] or [shards] but was [${level}]`,
      );
    if (level !== "node") throw notImplemented(`[level] [${level}] of the statistics of nodes`);
    const reached = expression === undefined || reachesNode(expression, node);
    const stats = {
      timestamp: node.clock(),
      ...nodeIdentity(node),
      ...(indices && { indices: indicesOf(node, indices, searches) }),
      ...Object.assign({}, ...sections.map((name) => nodeSections[name]?.(node))),
    };
    const count = reached ? 1 : 0;
    return json({
      _nodes: { total: count, successful: count, failed: 0 },
      cluster_name: node.clusterName,
      nodes: reached ? { [node.id]: stats } : {},
    });
  },
});

/** What the engine counts of searches is whether scrolls and points in time were left open. */
function indicesOf(node: Node, metrics: readonly string[], searches: boolean): JsonObject {
  const every = node.indices.resolve("*", { expandHidden: true, expandClosed: true, allowClosed: true });
  const { all } = statsOf(
    every.map(({ index }) => index),
    metrics,
  );
  return {
    ...(all.primaries as JsonObject),
    ...(searches && { search: { open_contexts: searchContextsOf(node).open } }),
  };
}
