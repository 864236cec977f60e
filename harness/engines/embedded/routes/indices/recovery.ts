import { transportAddress } from "../../cluster/node-roles.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import type { Index } from "../../indices/index.ts";
import type { JsonObject } from "../../json.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:monitor/recovery";

/** How shards came to be: an index here is made empty and at once, or opened again as it was. */
export default defineRoute({
  name: "indices.recovery",
  methods: ["GET"],
  paths: ["/_recovery", "/{index}/_recovery"],
  parameters: [...expressionParameters, "active_only"],
  unimplemented: ["detailed"],
  privilege: { index: action },
  handle(request, node) {
    const targets = node.indices.resolve(request.params.index, expressionOptions(request, action));
    if (request.boolean("active_only")) return json({});
    return json(
      Object.fromEntries(
        targets.map(({ index }) => [
          index.name,
          {
            shards: Array.from({ length: index.settings.shards }, (_, shard) =>
              shardJson(index, shard, node),
            ),
          },
        ]),
      ),
    );
  },
});

function shardJson(index: Index, id: number, node: Node): JsonObject {
  const ready = { total_time_in_millis: 0 };
  return {
    id,
    type: index.reopened ? "EXISTING_STORE" : "EMPTY_STORE",
    stage: "DONE",
    primary: true,
    start_time_in_millis: index.createdAt,
    stop_time_in_millis: index.createdAt,
    ...ready,
    source: index.reopened ? { bootstrap_new_history_uuid: false } : {},
    target: {
      id: node.id,
      host: "127.0.0.1",
      transport_address: transportAddress,
      ip: "127.0.0.1",
      name: node.name,
    },
    index: {
      size: {
        total_in_bytes: 0,
        reused_in_bytes: 0,
        recovered_in_bytes: 0,
        recovered_from_snapshot_in_bytes: 0,
        percent: "0.0%",
      },
      files: { total: 0, reused: 0, recovered: 0, percent: "0.0%" },
      ...ready,
      source_throttle_time_in_millis: 0,
      target_throttle_time_in_millis: 0,
    },
    translog: { recovered: 0, total: 0, percent: "100.0%", total_on_start: 0, ...ready },
    verify_index: { check_index_time_in_millis: 0, ...ready },
  };
}
