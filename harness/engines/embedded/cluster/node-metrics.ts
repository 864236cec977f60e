import { illegalArgument, notImplemented } from "../errors.ts";
import { isMetric, metricsOf } from "../indices/stats.ts";
import { nodeSections } from "./node-stats.ts";

/** What the real server tells of a node besides. */
const missing = [
  "adaptive_selection",
  "allocations",
  "breaker",
  "discovery",
  "indexing_pressure",
  "ingest",
  "repositories",
  "script_cache",
  "transport",
];

/** Which statistics of nodes a path asks for: sections by name, and what of indices. */
export interface NodeMetrics {
  readonly sections: readonly string[];
  /** Undefined when indices are not asked for. */
  readonly indices: readonly string[] | undefined;
  readonly searches: boolean;
}

/** Reads the metrics of a path; all that there are when it names none. @throws 400, 501 */
export function nodeMetricsOf(
  path: string,
  metric: string | undefined,
  indexMetric: string | undefined,
): NodeMetrics {
  const asked = metric?.split(",") ?? ["_all"];
  const ofIndices = indexMetric?.split(",");
  const known = [...Object.keys(nodeSections), "indices"];
  if (asked.length > 1 && asked.includes("_all"))
    throw illegalArgument(`request [${path}] contains _all and individual metrics [${asked.join(",")}]`);
  const all = asked[0] === "_all";
  const unknown = asked.filter((name) => !all && !known.includes(name) && !missing.includes(name)).sort();
  if (unknown.length > 0) throw unrecognized(path, "metric", unknown);
  const lacking = asked.find((name) => missing.includes(name));
  if (lacking !== undefined) throw notImplemented(`the statistics [${lacking}] of nodes`);
  if (ofIndices && all)
    throw illegalArgument(
      `request [${path}] contains index metrics [${ofIndices.join(",")}] but all stats requested`,
    );
  if (ofIndices && !asked.includes("indices"))
    throw illegalArgument(
      `request [${path}] contains index metrics [${ofIndices.join(",")}] but indices stats not requested`,
    );
  const unknownOfIndices = (ofIndices ?? []).filter((name) => name !== "_all" && !isMetric(name)).sort();
  if (unknownOfIndices.length > 0) throw unrecognized(path, "index metric", unknownOfIndices);
  const everyIndex = !ofIndices || ofIndices.includes("_all");
  const counted = (ofIndices ?? []).filter((name) => name !== "search");
  return {
    sections: Object.keys(nodeSections).filter((name) => all || asked.includes(name)),
    indices: all || asked.includes("indices") ? metricsFrom(path, counted, everyIndex) : undefined,
    searches: everyIndex || ofIndices.includes("search"),
  };
}

function metricsFrom(path: string, names: readonly string[], every: boolean): string[] {
  if (every) return metricsOf(path, undefined);
  return names.length === 0 ? [] : metricsOf(path, names.join(","));
}

function unrecognized(path: string, what: string, names: readonly string[]) {
  const several = names.length > 1 ? "s" : "";
  const listed = names.map((name) => `[${name}]`).join(", ");
  return illegalArgument(`request [${path}] contains unrecognized ${what}${several}: ${listed}`);
}
