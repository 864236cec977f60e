import type { Index } from "../indices/index.ts";
import type { JsonObject } from "../json.ts";
import type { Node } from "../node.ts";

/** The section `routing_table`: which shards each index has, and where they are. */
export function routingTable(node: Node, indices: readonly Index[]): JsonObject {
  const shardsOf = (index: Index) =>
    Object.fromEntries(
      Array.from({ length: index.settings.shards }, (_, shard) => [
        String(shard),
        [primary(node, index, shard), ...replicas(index, shard)],
      ]),
    );
  return { indices: Object.fromEntries(indices.map((index) => [index.name, { shards: shardsOf(index) }])) };
}

/** The section `routing_nodes`: the same by nodes. */
export function routingNodes(node: Node, indices: readonly Index[]): JsonObject {
  const each = (of: (index: Index, shard: number) => JsonObject[]) =>
    indices.flatMap((index) =>
      Array.from({ length: index.settings.shards }, (_, shard) => of(index, shard)).flat(),
    );
  return {
    unassigned: each(replicas),
    nodes: { [node.id]: each((index, shard) => [primary(node, index, shard)]) },
  };
}

const never = { relocation_failure_info: { failed_attempts: 0 } };

function primary(node: Node, index: Index, shard: number): JsonObject {
  return {
    state: "STARTED",
    primary: true,
    node: node.id,
    relocating_node: null,
    shard,
    index: index.name,
    allocation_id: { id: index.uuid },
    ...never,
  };
}

/** There is no second node for them to be on. */
function replicas(index: Index, shard: number): JsonObject[] {
  const replica = {
    state: "UNASSIGNED",
    primary: false,
    node: null,
    relocating_node: null,
    shard,
    index: index.name,
    recovery_source: { type: "PEER" },
    unassigned_info: {
      reason: index.closed ? "INDEX_CLOSED" : "INDEX_CREATED",
      at: new Date(index.createdAt).toISOString(),
      delayed: false,
      allocation_status: "no_attempt",
    },
    ...never,
  };
  return Array.from({ length: index.settings.replicas }, () => replica);
}
