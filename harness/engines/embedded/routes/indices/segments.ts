import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import type { Index } from "../../indices/index.ts";
import { segmentJson, segmentsOf } from "../../indices/segments.ts";
import type { JsonObject } from "../../json.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:monitor/segments";

export default defineRoute({
  name: "indices.segments",
  methods: ["GET"],
  paths: ["/_segments", "/{index}/_segments"],
  parameters: expressionParameters,
  privilege: { index: action },
  handle(request, node) {
    const indices = node.indices
      .resolve(request.params.index, expressionOptions(request, action))
      .map(({ index }) => index);
    const total = indices.reduce((sum, { settings, writeShards }) => sum + settings.shards * writeShards, 0);
    const successful = indices.reduce((sum, { settings }) => sum + settings.shards, 0);
    return json({
      _shards: { total, successful, failed: 0 },
      indices: Object.fromEntries(indices.map((index) => [index.name, { shards: shardsJson(index, node) }])),
    });
  },
});

function shardsJson(index: Index, node: Node): JsonObject {
  const segments = segmentsOf(index);
  return Object.fromEntries(
    Array.from({ length: index.settings.shards }, (_, shard) => {
      const own = segments.filter((segment) => segment.shard === shard);
      const copy = {
        routing: { state: "STARTED", primary: true, node: node.id },
        num_committed_segments: 0,
        num_search_segments: own.length,
        segments: Object.fromEntries(own.map((segment, at) => [`_${at}`, segmentJson(segment)])),
      };
      return [String(shard), [copy]];
    }),
  );
}
