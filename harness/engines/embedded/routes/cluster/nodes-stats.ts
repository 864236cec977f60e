import { httpClientsOf } from "../../http/clients.ts";
import type { Json } from "../../json.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";

/** Of the statistics of nodes: what tells whether scrolls and points in time were left open, and who asks how often. */
export default defineRoute({
  name: "nodes.stats",
  methods: ["GET"],
  paths: [
    "/_nodes/stats/indices/search",
    "/_nodes/_local/stats/indices/search",
    "/_nodes/stats/http",
    "/_nodes/_local/stats/http",
  ],
  unimplemented: ["level", "groups", "timeout"],
  privilege: { cluster: "cluster:monitor/nodes/stats" },
  handle: ({ path }, node) =>
    json({
      _nodes: { total: 1, successful: 1, failed: 0 },
      cluster_name: node.clusterName,
      nodes: {
        [node.id]: {
          timestamp: node.clock(),
          name: node.name,
          ...(path.endsWith("/http") ? { http: httpStats(node) } : { indices: searchStats(node) }),
        },
      },
    }),
});

const searchStats = (node: Node): Json => ({ search: { open_contexts: searchContextsOf(node).open } });

function httpStats(node: Node): Json {
  const clients = httpClientsOf(node);
  return {
    current_open: clients.openCount,
    total_opened: clients.openedCount,
    clients: clients.list().map((client) => ({ ...client })) as unknown as Json,
  };
}
