import { illegalArgument, notImplemented } from "../errors.ts";
import { nearest } from "../http/parameters.ts";
import type { JsonObject } from "../json.ts";
import type { Index } from "./index.ts";

/** What the engine counts of an index, by the names of the statistics API. */
const counted: Readonly<Record<string, (index: Index) => Record<string, number>>> = {
  docs: (index) => ({
    count: index.searcher().count(),
    deleted: index.store.deleted,
    total_size_in_bytes: index.store.bytes,
  }),
  shard_stats: (index) => ({ total_count: index.settings.shards }),
  store: ({ store }) => ({
    size_in_bytes: store.bytes,
    total_data_set_size_in_bytes: store.bytes,
    reserved_in_bytes: 0,
  }),
};

/** What the real server counts besides. */
const notCounted = [
  "bulk",
  "completion",
  "dense_vector",
  "fielddata",
  "flush",
  "get",
  "indexing",
  "merge",
  "query_cache",
  "recovery",
  "refresh",
  "request_cache",
  "search",
  "segments",
  "sparse_vector",
  "translog",
  "warmer",
];

/** The metrics that a path asks for; all that are counted when it names none. @throws 400, 501 */
export function metricsOf(path: string, names: string | undefined): string[] {
  const asked = (names ?? "_all").split(",").filter((name) => name !== "");
  if (asked.length === 1 && asked[0] === "_all") return Object.keys(counted);
  if (asked.includes("_all"))
    throw illegalArgument(
      `request [${path}] contains _all and individual metrics [${asked.sort().join(",")}]`,
    );
  const unknown = asked.filter((name) => !Object.hasOwn(counted, name) && !notCounted.includes(name)).sort();
  if (unknown.length > 0) {
    const listed = unknown.map((name) => {
      const [near] = nearest(name, [...Object.keys(counted), ...notCounted]);
      return near === undefined ? `[${name}]` : `[${name}] -> did you mean [${near}]?`;
    });
    throw illegalArgument(
      `request [${path}] contains unrecognized metric${unknown.length > 1 ? "s" : ""}: ${listed.join(", ")}`,
    );
  }
  const refused = asked.find((name) => notCounted.includes(name));
  if (refused !== undefined) throw notImplemented(`the statistics [${refused}]`);
  return Object.keys(counted).filter((name) => asked.includes(name));
}

/** The statistics of some indices, each and together, as `_stats` gives them. */
export function statsOf(
  indices: readonly Index[],
  metrics: readonly string[],
): { all: JsonObject; each: JsonObject } {
  const sum: Record<string, Record<string, number>> = {};
  const each: JsonObject = {};
  for (const index of indices) {
    const primaries: JsonObject = {};
    for (const metric of metrics) {
      const values = counted[metric]?.(index) ?? {};
      primaries[metric] = values;
      sum[metric] = added(sum[metric] ?? {}, values);
    }
    const health = index.settings.replicas > 0 ? "yellow" : "green";
    each[index.name] = { uuid: index.uuid, health, status: "open", primaries, total: primaries };
  }
  return { all: { primaries: sum, total: sum }, each };
}

function added(left: Record<string, number>, right: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(right).map(([name, value]) => [name, (left[name] ?? 0) + value]));
}
