import { defineRoute, json } from "../../route.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";

/** Of the statistics of nodes, what tells whether scrolls and points in time were left open. */
export default defineRoute({
  name: "nodes.stats",
  methods: ["GET"],
  paths: ["/_nodes/stats/indices/search", "/_nodes/_local/stats/indices/search"],
  unimplemented: ["level", "groups", "timeout"],
  privilege: { cluster: "cluster:monitor/nodes/stats" },
  handle: (_request, node) =>
    json({
      _nodes: { total: 1, successful: 1, failed: 0 },
      cluster_name: node.clusterName,
      nodes: {
        [node.id]: {
          timestamp: node.clock(),
          name: node.name,
          indices: { search: { open_contexts: searchContextsOf(node).open } },
        },
      },
    }),
});
