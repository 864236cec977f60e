import { ElasticsearchError, illegalArgument } from "../errors.ts";

/** How many copies of a shard must be active: a number, or all there are. */
export type ActiveShards = number | "all";

/** Reads `wait_for_active_shards`; one copy when it is absent. */
export function parseActiveShards(value: string | undefined): ActiveShards {
  if (value === undefined || value === "") return 1;
  if (value === "all") return "all";
  if (/^[+-]?\d+$/.test(value)) {
    if (Number(value) < 0) throw illegalArgument("shard count cannot be a negative value");
    return Number(value);
  }
  const reason = `For input string: "${value}"`;
  throw illegalArgument(
    `cannot parse ActiveShardCount[${value}]`,
    new ElasticsearchError({ type: "number_format_exception", reason, status: 400 }),
  );
}
