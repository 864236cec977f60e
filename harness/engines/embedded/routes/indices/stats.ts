import { illegalArgument, notImplemented } from "../../errors.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { metricsOf, statsOf } from "../../indices/stats.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:monitor/stats";

export default defineRoute({
  name: "indices.stats",
  methods: ["GET"],
  paths: ["/_stats", "/_stats/{metric}", "/{index}/_stats", "/{index}/_stats/{metric}"],
  parameters: [
    ...expressionParameters,
    "forbid_closed_indices",
    "include_unloaded_segments",
    "level",
    "metric",
  ],
  unimplemented: ["fields", "fielddata_fields", "completion_fields", "groups", "include_segment_file_sizes"],
  privilege: { index: action },
  handle(request, node) {
    const level = request.query.get("level") ?? "indices";
    if (level === "shards") throw notImplemented("[level] [shards] of [_stats]");
    if (level !== "indices" && level !== "cluster")
      throw illegalArgument(
        `level parameter must be one of [cluster] or [indices] or [shards] but was [${level}]`,
      );
    const metrics = metricsOf(request.path, request.params.metric ?? request.query.get("metric"));
    const targets = node.indices.resolve(request.params.index, expressionOptions(request, action));
    const indices = targets.map(({ index }) => index);
    const { all, each } = statsOf(indices, metrics);
    const successful = indices.reduce((sum, { settings }) => sum + settings.shards, 0);
    const total = indices.reduce((sum, index) => sum + index.settings.shards * index.writeShards, 0);
    return json({
      _shards: { total, successful, failed: 0 },
      _all: all,
      ...(level === "indices" && { indices: each }),
    });
  },
});
