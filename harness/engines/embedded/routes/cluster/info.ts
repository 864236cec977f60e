import { defineRoute, json } from "../../route.ts";
import { version } from "../../version.ts";

export default defineRoute({
  name: "info",
  methods: ["GET", "HEAD"],
  paths: ["/"],
  privilege: { cluster: "cluster:monitor/main" },
  handle: (_request, node) =>
    json({
      name: node.name,
      cluster_name: node.clusterName,
      cluster_uuid: node.clusterUuid,
      version: {
        number: version.number,
        build_flavor: version.buildFlavor,
        build_type: version.buildType,
        build_hash: version.buildHash,
        build_date: version.buildDate,
        build_snapshot: false,
        lucene_version: version.luceneVersion,
        minimum_wire_compatibility_version: version.minimumWireCompatibility,
        minimum_index_compatibility_version: version.minimumIndexCompatibility,
      },
      tagline: "You Know, for Search",
    }),
});
