import { illegalArgument, notImplemented } from "../errors.ts";
import { nearest } from "../http/parameters.ts";
import type { JsonObject } from "../json.ts";
import type { Index } from "./index.ts";
import { type Numbers, shapes } from "./stats-shapes.ts";

/** What the engine counts of an index, by the names of the statistics API. */
const counted: Readonly<Record<string, (index: Index) => Numbers>> = {
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
  ...shapes,
};

/** The section of a metric, where it is called otherwise. */
const sections: Readonly<Record<string, string>> = { merge: "merges" };

/** What the real server counts besides. */
const notCounted = ["bulk", "dense_vector", "get", "refresh", "search", "segments", "sparse_vector"];

/** True for the name of a metric, counted here or not. */
export function isMetric(name: string): boolean {
  return Object.hasOwn(counted, name) || notCounted.includes(name);
}

/** The metrics that a path asks for; all that are counted when it names none. @throws 400, 501 */
export function metricsOf(path: string, names: string | undefined): string[] {
  const asked = (names ?? "_all").split(",").filter((name) => name !== "");
  if (asked.length === 1 && asked[0] === "_all") return Object.keys(counted);
  if (asked.includes("_all"))
    throw illegalArgument(
      `request [${path}] contains _all and individual metrics [${asked.sort().join(",")}]`,
    );
  const unknown = asked.filter((name) => !isMetric(name)).sort();
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
  const sum: Record<string, Numbers> = {};
  const each: JsonObject = {};
  for (const index of indices) {
    const primaries: JsonObject = {};
    for (const metric of metrics) {
      const values = counted[metric]?.(index) ?? {};
      const section = sections[metric] ?? metric;
      primaries[section] = values as JsonObject;
      sum[section] = added(sum[section] ?? {}, values);
    }
    const health = index.settings.replicas > 0 ? "yellow" : "green";
    each[index.name] = { uuid: index.uuid, health, status: "open", primaries, total: primaries };
  }
  const all = sum as JsonObject;
  return { all: { primaries: all, total: all }, each };
}

function added(left: Numbers, right: Numbers): Numbers {
  return Object.fromEntries(
    Object.entries(right).map(([name, value]) => {
      const before = left[name];
      if (typeof value === "number") return [name, (typeof before === "number" ? before : 0) + value];
      if (typeof value === "boolean") return [name, value || before === true];
      return [name, added(typeof before === "object" ? before : {}, value)];
    }),
  );
}
