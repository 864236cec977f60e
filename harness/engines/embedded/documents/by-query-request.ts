import { illegalArgument, notImplemented } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";

/** Parameters of changes by query that the real server has and this engine has not. */
export const unimplementedByQuery = [
  "analyze_wildcard",
  "analyzer",
  "default_operator",
  "df",
  "from",
  "lenient",
  "preference",
  "q",
  "request_cache",
  "requests_per_second",
  "scroll",
  "search_timeout",
  "search_type",
  "slices",
  "sort",
  "stats",
  "terminate_after",
  "timeout",
  "version",
  "wait_for_active_shards",
];

const defaultBatchSize = 1000;

/** What the query string of a change by query says, beside what its body says. */
export interface ByQueryOptions {
  /** Counts conflicts instead of stopping at them. */
  readonly proceed: boolean;
  readonly refresh: boolean;
  readonly batchSize: number;
  readonly maxDocs: number;
}

/** Reads it. @throws 400, 501 */
export function byQueryOptions(
  request: EngineRequest,
  body: { readonly maxDocs: number; readonly conflicts?: string },
): ByQueryOptions {
  const proceed = proceeds(request.query.get("conflicts") ?? body.conflicts);
  if (request.boolean("wait_for_completion") === false)
    throw notImplemented(`[wait_for_completion] [false] of [${request.path}]`);
  return {
    proceed,
    refresh: request.boolean("refresh") ?? false,
    batchSize: request.integer("scroll_size") ?? defaultBatchSize,
    maxDocs: request.integer("max_docs") ?? body.maxDocs,
  };
}

/** Whether conflicts are to be passed by. @throws 400 */
export function proceeds(conflicts = "abort"): boolean {
  if (conflicts === "abort" || conflicts === "proceed") return conflicts === "proceed";
  throw illegalArgument(`conflicts may only be "proceed" or "abort" but was [${conflicts}]`);
}
