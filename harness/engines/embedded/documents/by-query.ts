import { ElasticsearchError } from "../errors.ts";
import type { Index } from "../indices/index.ts";
import type { Json, JsonObject } from "../json.ts";
import { prepareShard } from "../search/execute/prepared-shard.ts";
import { scan } from "../search/execute/scan.ts";
import type { Query } from "../search/query/query.ts";
import { defaultRequest } from "../search/request/search-request.ts";
import type { Shard } from "../search/shard.ts";
import type { DocumentRecord } from "../store/record.ts";

export interface ByQuery {
  /** The indices as far as they may be searched. */
  readonly shards: readonly Shard[];
  /** Undefined for every document. */
  readonly query: Query | undefined;
  /** Milliseconds since the epoch, for date math. */
  readonly now: number;
  /** Documents that are changed between two looks at what went wrong. */
  readonly batchSize: number;
  readonly maxDocs: number;
  /** Counts conflicts instead of stopping at them. */
  readonly proceed: boolean;
  change(index: Index, record: DocumentRecord): "created" | "updated" | "deleted" | "noop";
}

/** What a change by query did. */
export interface Changes {
  readonly total: number;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly noops: number;
  readonly batches: number;
  readonly versionConflicts: number;
  /** Documents that could not be changed and ended the request. */
  readonly failures: Json[];
}

/**
 * Changes what a search would find. What is not as it was found is a conflict: it ends the request after its batch,
 * unless conflicts are to be counted. Other failures end it in any case.
 */
export function changeByQuery(request: ByQuery): Changes {
  const found = request.shards
    .flatMap((shard) => matching(shard, request).map((record) => ({ index: shard.index, record })))
    .slice(0, request.maxDocs);
  const counts = { created: 0, updated: 0, deleted: 0, noop: 0 };
  const failures: Json[] = [];
  let batches = 0;
  let versionConflicts = 0;
  for (let at = 0; at < found.length && failures.length === 0; at += request.batchSize) {
    batches++;
    for (const { index, record } of found.slice(at, at + request.batchSize))
      try {
        counts[request.change(index, record)]++;
      } catch (cause) {
        if (!(cause instanceof ElasticsearchError) || cause.status >= 500) throw cause;
        const isConflict = cause.status === 409;
        if (isConflict) versionConflicts++;
        if (isConflict && request.proceed) continue;
        failures.push({ index: index.name, id: record.id, cause: cause.toJson(), status: cause.status });
      }
  }
  const { noop: noops, ...written } = counts;
  return { total: found.length, ...written, noops, batches, versionConflicts, failures };
}

function matching(shard: Shard, { query, now }: ByQuery): DocumentRecord[] {
  const { matcher } = prepareShard(shard, { ...defaultRequest(now), query });
  const found: DocumentRecord[] = [];
  scan(shard, matcher, 0, (ordinal) => found.push(shard.searcher.record(ordinal)) > 0);
  return found;
}

/** The response to a change by query, `created` only where something can be. */
export function changesJson(changes: Changes, startedAt: number, creates: boolean): JsonObject {
  return {
    took: Math.round(performance.now() - startedAt),
    timed_out: false,
    total: changes.total,
    updated: changes.updated,
    ...(creates && { created: changes.created }),
    deleted: changes.deleted,
    batches: changes.batches,
    version_conflicts: changes.versionConflicts,
    noops: changes.noops,
    retries: { bulk: 0, search: 0 },
    throttled_millis: 0,
    requests_per_second: -1,
    throttled_until_millis: 0,
    failures: changes.failures,
  };
}

/** The status of the response: that of what ended the request. */
export function statusOfChanges({ failures }: Changes): number {
  return failures.reduce<number>(
    (worst, failure) => Math.max(worst, Number((failure as JsonObject).status)),
    200,
  );
}
