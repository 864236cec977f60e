import { deleteByQuery } from "../../documents/delete-by-query.ts";
import { refreshPolicy } from "../../documents/refresh-policy.ts";
import { illegalArgument, notImplemented, validationFailed } from "../../errors.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import type { Target } from "../../indices/resolve.ts";
import { defineRoute, json } from "../../route.ts";
import { parseQuery } from "../../search/query/parse-query.ts";
import type { Query } from "../../search/query/query.ts";
import { parsingError } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";
import { readInteger } from "../../search/syntax/read.ts";
import { isValue } from "../../search/syntax/tree.ts";
import type { Caller } from "../../security/caller.ts";

const action = "indices:data/write/delete/byquery";
const readAction = "indices:data/read/search";
const defaultBatchSize = 1000;

export default defineRoute({
  name: "delete_by_query",
  methods: ["POST"],
  paths: ["/{index}/_delete_by_query"],
  parameters: [
    ...expressionParameters,
    "conflicts",
    "refresh",
    "scroll_size",
    "max_docs",
    "wait_for_completion",
  ],
  unimplemented: [
    "analyze_wildcard",
    "analyzer",
    "default_operator",
    "df",
    "lenient",
    "preference",
    "q",
    "request_cache",
    "requests_per_second",
    "routing",
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
  ],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const startedAt = performance.now();
    const conflicts = request.query.get("conflicts") ?? "abort";
    if (conflicts !== "abort" && conflicts !== "proceed")
      throw illegalArgument(`conflicts may only be "proceed" or "abort" but was [${conflicts}]`);
    if (request.boolean("wait_for_completion") === false)
      throw notImplemented("[wait_for_completion] [false] of [_delete_by_query]");
    const refresh = refreshPolicy(request.query.get("refresh")) !== "false";
    const { query, maxDocs } = parseBody(request.body, node.clock());
    const targets = node.indices.resolve(request.params.index, expressionOptions(request, action));
    for (const target of targets) refuseRestricted(target, request.caller);
    const indices = targets.map(({ index }) => index);
    const done = deleteByQuery({
      indices,
      query,
      batchSize: request.integer("scroll_size") ?? defaultBatchSize,
      maxDocs: request.integer("max_docs") ?? maxDocs,
      proceed: conflicts === "proceed",
    });
    if (refresh) for (const index of indices) index.store.refresh();
    const answer = {
      took: Math.round(performance.now() - startedAt),
      timed_out: false,
      total: done.total,
      deleted: done.deleted,
      batches: done.batches,
      version_conflicts: done.versionConflicts,
      noops: 0,
      retries: { bulk: 0, search: 0 },
      throttled_millis: 0,
      requests_per_second: -1,
      throttled_until_millis: 0,
      failures: done.failures,
    };
    return json(answer, done.failures.length > 0 ? 409 : 200);
  },
});

function parseBody(body: Buffer, now: number): { query: Query; maxDocs: number } {
  let query: Query | undefined;
  let maxDocs = Number.POSITIVE_INFINITY;
  if (body.length > 0) {
    const tree = parseTree(body);
    if (tree.kind !== "object") throw parsingError(tree, "Expected [START_OBJECT] under [query]");
    for (const { key, value } of tree.entries)
      if (key === "query") query = parseQuery(value, now);
      else if (key === "max_docs" && isValue(value)) maxDocs = readInteger(value);
      else if (key === "slice" || key === "sort") throw notImplemented(`[${key}] of [_delete_by_query]`);
      else throw parsingError(value, `Unknown key for a value in [${key}].`);
  }
  if (!query) throw validationFailed("query is missing");
  return { query, maxDocs };
}

/** Deleting what the caller cannot see would be worse than refusing. */
function refuseRestricted({ index, names, filters }: Target, caller: Caller): void {
  caller.requireIndices(readAction, names);
  if (filters) throw notImplemented("[_delete_by_query] through a filtered alias");
  if (names.every((name) => caller.documentQueries(readAction, name) !== undefined))
    throw notImplemented(`[_delete_by_query] on [${index.name}] under document-level security`);
}
