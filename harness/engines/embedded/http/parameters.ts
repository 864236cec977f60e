import { illegalArgument, notImplemented } from "../errors.ts";
import { timeValueMs } from "../indices/settings.ts";
import type { Route } from "../route.ts";
import { parseActiveShards } from "./active-shards.ts";

/** Query parameters of every API. */
export const commonParameters = ["pretty", "human", "error_trace", "filter_path", "format"];

/** Refuses query parameters that the route does not know, as the server words it: with what may have been meant. */
export function checkParameters(route: Route, path: string, query: ReadonlyMap<string, string>): void {
  const accepted = new Set([
    ...commonParameters,
    ...(route.parameters ?? []),
    ...(route.unimplemented ?? []),
  ]);
  const unknown = [...query.keys()].filter((name) => !accepted.has(name)).sort();
  const refused = (route.unimplemented ?? []).filter((name) => query.has(name));
  if (unknown.length === 0 && refused.length > 0)
    throw notImplemented(`the parameter [${refused[0]}] of [${route.name}]`);
  if (unknown.length === 0) {
    checkCommonValues(query);
    return;
  }
  const suggested = [...accepted].filter((name) => !route.unsuggested?.includes(name));
  const listed = unknown.map((name) => `[${name}]${didYouMean(name, suggested)}`).join(", ");
  throw illegalArgument(
    `request [${path}] contains unrecognized parameter${unknown.length > 1 ? "s" : ""}: ${listed}`,
  );
}

/** Parameters that every API reads alike. */
function checkCommonValues(query: ReadonlyMap<string, string>): void {
  for (const name of ["timeout", "master_timeout"]) {
    const value = query.get(name);
    if (value !== undefined) timeValueMs(name, value);
  }
  parseActiveShards(query.get("wait_for_active_shards"));
}

function didYouMean(name: string, accepted: Iterable<string>): string {
  const near = nearest(name, accepted);
  if (near.length === 0) return "";
  return near.length === 1
    ? ` -> did you mean [${near[0]}]?`
    : ` -> did you mean any of [${near.join(", ")}]?`;
}

/** The candidates more alike than that, the most alike first. */
export function nearest(name: string, candidates: Iterable<string>, than = 0.5): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, likeness: likeness(name, candidate) }))
    .filter(({ likeness }) => likeness > than)
    .sort((a, b) => b.likeness - a.likeness || (a.candidate < b.candidate ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** One minus the Levenshtein distance over the longer length. */
function likeness(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length);
}
