import { ElasticsearchError } from "../errors.ts";
import type { Json } from "../json.ts";
import { prepareShard } from "../search/execute/prepared-shard.ts";
import { scan } from "../search/execute/scan.ts";
import type { Query } from "../search/query/query.ts";
import { defaultRequest } from "../search/request/search-request.ts";
import type { Shard } from "../search/shard.ts";
import type { DocumentRecord } from "../store/record.ts";
import { deleteDocument } from "./write.ts";

export interface DeleteByQuery {
  /** The indices as far as they may be searched. */
  readonly shards: readonly Shard[];
  readonly query: Query;
  /** Milliseconds since the epoch, for date math. */
  readonly now: number;
  /** Documents that are deleted between two looks at what went wrong. */
  readonly batchSize: number;
  readonly maxDocs: number;
  /** Counts documents that changed since the last refresh instead of stopping at them. */
  readonly proceed: boolean;
}

/** What a deletion by query did. */
export interface Deletions {
  readonly total: number;
  readonly deleted: number;
  readonly batches: number;
  readonly versionConflicts: number;
  /** Documents that could not be deleted and ended the request. */
  readonly failures: Json[];
}

/**
 * Deletes what a search would find. What changed since the last refresh is not what was found, and so is a
 * conflict: it ends the request after its batch, unless conflicts are to be counted.
 */
export function deleteByQuery(request: DeleteByQuery): Deletions {
  const found = request.shards
    .flatMap((shard) => matching(shard, request).map((record) => ({ index: shard.index, record })))
    .slice(0, request.maxDocs);
  const outcome = {
    total: found.length,
    deleted: 0,
    batches: 0,
    versionConflicts: 0,
    failures: [] as Json[],
  };
  for (let at = 0; at < found.length && outcome.failures.length === 0; at += request.batchSize) {
    outcome.batches++;
    for (const { index, record } of found.slice(at, at + request.batchSize))
      try {
        deleteDocument(index, record.id, { ifSeqNo: record.shownSeqNo, ifPrimaryTerm: 1 }, record.routing);
        outcome.deleted++;
      } catch (cause) {
        if (!(cause instanceof ElasticsearchError) || cause.status !== 409) throw cause;
        outcome.versionConflicts++;
        if (request.proceed) continue;
        outcome.failures.push({
          index: index.name,
          id: record.id,
          cause: cause.toJson(),
          status: cause.status,
        });
      }
  }
  return outcome;
}

function matching(shard: Shard, { query, now }: DeleteByQuery): DocumentRecord[] {
  const { matcher } = prepareShard(shard, { ...defaultRequest(now), query });
  const found: DocumentRecord[] = [];
  scan(shard, matcher, 0, (ordinal) => found.push(shard.searcher.record(ordinal)) > 0);
  return found;
}
