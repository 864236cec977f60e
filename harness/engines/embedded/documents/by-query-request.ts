import { illegalArgument, notImplemented } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import { expressionParameters } from "../indices/expression.ts";
import { parseQuery } from "../search/query/parse-query.ts";
import type { Query } from "../search/query/query.ts";
import { parsingError } from "../search/syntax/malformed.ts";
import { parseTree } from "../search/syntax/parse-tree.ts";
import { readInteger, readText } from "../search/syntax/read.ts";
import { isValue } from "../search/syntax/tree.ts";

/** Parameters that all changes by query take. */
export const byQueryParameters = [
  ...expressionParameters,
  "conflicts",
  "max_docs",
  "refresh",
  "scroll_size",
  "wait_for_completion",
];

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

/** What the body of a change by query says. */
export interface ByQueryBody {
  readonly query: Query | undefined;
  readonly maxDocs: number;
  readonly conflicts?: string;
}

/** The keys of a body beside `query` and `max_docs`, which every change by query has. */
export interface ByQueryKeys {
  readonly api: string;
  readonly conflicts?: boolean;
  /** Those that the real server has and this engine has not. */
  readonly unimplemented: readonly string[];
}

/** Reads it; there need not be any. @throws 400, 501 */
export function parseByQueryBody(body: Buffer, now: number, keys: ByQueryKeys): ByQueryBody {
  let query: Query | undefined;
  let maxDocs = Number.POSITIVE_INFINITY;
  let conflicts: string | undefined;
  if (body.length > 0) {
    const tree = parseTree(body);
    if (tree.kind !== "object") throw parsingError(tree, "Expected [START_OBJECT] under [query]");
    for (const { key, value } of tree.entries)
      if (key === "query") query = parseQuery(value, now);
      else if (key === "max_docs" && isValue(value)) maxDocs = readInteger(value);
      else if (key === "conflicts" && keys.conflicts) conflicts = readText(value);
      else if (keys.unimplemented.includes(key)) throw notImplemented(`[${key}] of [${keys.api}]`);
      else throw parsingError(value, `Unknown key for a value in [${key}].`);
  }
  return { query, maxDocs, ...(conflicts !== undefined && { conflicts }) };
}

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
  body: Pick<ByQueryBody, "maxDocs" | "conflicts">,
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
