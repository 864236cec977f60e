import { illegalArgument } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";

const searchTypes = new Set(["query_then_fetch", "dfs_query_then_fetch"]);

/** Checks query parameters that change nothing on a single node: their values must be right all the same. */
export function checkSearchParameters(request: EngineRequest): void {
  const type = request.query.get("search_type");
  if (type !== undefined && !searchTypes.has(type)) throw illegalArgument(`No search type for [${type}]`);
  atLeast(request, "batched_reduce_size", 2, "batchedReduceSize");
  atLeast(request, "max_concurrent_shard_requests", 1, "maxConcurrentShardRequests");
  atLeast(request, "pre_filter_shard_size", 1, "preFilterShardSize");
  request.boolean("ccs_minimize_roundtrips");
  request.boolean("request_cache");
  checkPreference(request);
  warnOfThrottled(request);
}

/** Refuses a `preference` that begins as those with a meaning do and is none of them. */
export function checkPreference({ query }: EngineRequest): void {
  const preference = query.get("preference");
  if (!preference?.startsWith("_")) return;
  if (/^_(local|only_local|shards:.+|prefer_nodes:.+|only_nodes:.+)$/.test(preference)) return;
  throw illegalArgument(`no Preference for [${preference}]`);
}

/** The parameter has no meaning any more, and the server says so. */
export function warnOfThrottled(request: EngineRequest): void {
  if (request.boolean("ignore_throttled") === undefined) return;
  request.warn(
    "[ignore_throttled] parameter is deprecated because frozen indices have been deprecated. Consider cold or frozen tiers in place of frozen indices.",
  );
}

function atLeast(request: EngineRequest, name: string, least: number, shown: string): void {
  const value = request.integer(name);
  if (value !== undefined && value < least) throw illegalArgument(`${shown} must be >= ${least}`);
}
