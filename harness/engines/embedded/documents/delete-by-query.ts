import { ElasticsearchError } from "../errors.ts";
import type { Index } from "../indices/index.ts";
import type { Json } from "../json.ts";
import type { Query } from "../search/query/query.ts";
import { createShard } from "../search/shard.ts";
import type { DocumentRecord } from "../store/record.ts";
import { deleteDocument } from "./write.ts";

export interface DeleteByQuery {
  readonly indices: readonly Index[];
  readonly query: Query;
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
  const found = request.indices
    .flatMap((index, position) =>
      matching(index, position, request.query).map((record) => ({ index, record })),
    )
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
        deleteDocument(index, record.id, { ifSeqNo: record.seqNo, ifPrimaryTerm: 1 });
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

function matching(index: Index, position: number, query: Query): DocumentRecord[] {
  const shard = createShard(index, position, undefined);
  const { searcher } = shard;
  const bind = query.prepare(shard, 1);
  shard.columns.fill();
  const matcher = bind();
  const found: DocumentRecord[] = [];
  for (const ordinal of Array.from(matcher.candidates ?? searcher.ordinals()))
    if (searcher.isVisible(ordinal) && matcher.matches(ordinal)) found.push(searcher.record(ordinal));
  return found;
}
