import { illegalArgument } from "../../errors.ts";
import type { Index } from "../../indices/index.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

const order = ["green", "yellow", "red"];
const levels = ["cluster", "indices", "shards"];

export default defineRoute({
  name: "cluster.health",
  methods: ["GET"],
  paths: ["/_cluster/health", "/_cluster/health/{index}"],
  parameters: [
    "expand_wildcards",
    "level",
    "local",
    "master_timeout",
    "timeout",
    "wait_for_active_shards",
    "wait_for_events",
    "wait_for_no_initializing_shards",
    "wait_for_no_relocating_shards",
    "wait_for_nodes",
    "wait_for_status",
  ],
  privilege: { cluster: "cluster:monitor/health" },
  /** Waiting never changes anything here, so a state that is waited for in vain is a timeout at once. */
  handle(request, node) {
    const wanted = request.query.get("wait_for_status");
    if (wanted !== undefined && !order.includes(wanted.toLowerCase()))
      throw illegalArgument(
        `No enum constant org.elasticsearch.cluster.health.ClusterHealthStatus.${wanted.toUpperCase()}`,
      );
    const expression = request.params.index;
    const names = expression?.split(",") ?? [];
    const isMissing = names.some((name) => !name.includes("*") && node.indices.byName(name).length === 0);
    const targets = node.indices.resolve(expression, {
      ignoreUnavailable: true,
      expandHidden: true,
      expandClosed: true,
      allowClosed: true,
    });
    const indices = targets.map(({ index }) => index);
    const state = isMissing ? "red" : statusOf(indices);
    const timedOut =
      isMissing || (wanted !== undefined && order.indexOf(state) > order.indexOf(wanted.toLowerCase()));
    const active = sum(indices, (index) => index.settings.shards);
    const unassigned = sum(indices, (index) => index.settings.shards * index.settings.replicas);
    const level = request.query.get("level") ?? "cluster";
    if (!levels.includes(level))
      throw illegalArgument(
        `level parameter must be one of [cluster] or [indices] or [shards] but was [${level}]`,
      );
    return json(
      {
        cluster_name: node.clusterName,
        status: state,
        timed_out: timedOut,
        number_of_nodes: 1,
        number_of_data_nodes: 1,
        active_primary_shards: active,
        active_shards: active,
        relocating_shards: 0,
        initializing_shards: 0,
        unassigned_shards: unassigned,
        unassigned_primary_shards: 0,
        delayed_unassigned_shards: 0,
        number_of_pending_tasks: 0,
        number_of_in_flight_fetch: 0,
        task_max_waiting_in_queue_millis: 0,
        active_shards_percent_as_number: active === 0 ? 100 : (active * 100) / (active + unassigned),
        ...(level !== "cluster" && {
          indices: Object.fromEntries(
            indices.map((index) => [
              index.name,
              { ...indexHealth(index), ...(level === "shards" && { shards: shardsHealth(index) }) },
            ]),
          ),
        }),
      },
      timedOut ? 408 : 200,
    );
  },
});

function statusOf(indices: readonly Index[]): string {
  return indices.some((index) => index.settings.replicas > 0) ? "yellow" : "green";
}

function indexHealth(index: Index): JsonObject {
  const { shards, replicas } = index.settings;
  return {
    status: statusOf([index]),
    number_of_shards: shards,
    number_of_replicas: replicas,
    active_primary_shards: shards,
    active_shards: shards,
    relocating_shards: 0,
    initializing_shards: 0,
    unassigned_shards: shards * replicas,
    unassigned_primary_shards: 0,
  };
}

function shardsHealth(index: Index): JsonObject {
  const { shards, replicas } = index.settings;
  const shard = {
    status: statusOf([index]),
    primary_active: true,
    active_shards: 1,
    relocating_shards: 0,
    initializing_shards: 0,
    unassigned_shards: replicas,
    unassigned_primary_shards: 0,
  };
  return Object.fromEntries(Array.from({ length: shards }, (_, number) => [String(number), shard]));
}

function sum(indices: readonly Index[], of: (index: Index) => number): number {
  return indices.reduce((total, index) => total + of(index), 0);
}
