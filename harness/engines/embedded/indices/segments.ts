import type { JsonObject } from "../json.ts";
import { version } from "../version.ts";
import type { Index } from "./index.ts";
import { shardCounts } from "./shard-counts.ts";

/** A segment of a primary shard: here a shard has one as soon as it has a document. */
export interface Segment {
  readonly index: Index;
  readonly shard: number;
  readonly docs: number;
  readonly deleted: number;
  readonly bytes: number;
}

/** The segments of an index; of documents that no search sees yet there are none. */
export function segmentsOf(index: Index): Segment[] {
  const { shards } = index.settings;
  const bytes = Math.floor(index.store.bytes / shards);
  const deleted = Math.floor(index.store.deleted / shards);
  return shardCounts(index).flatMap((docs, shard) =>
    docs > 0 || deleted > 0 ? [{ index, shard, docs, deleted, bytes }] : [],
  );
}

export function segmentJson({ docs, deleted, bytes }: Segment): JsonObject {
  return {
    generation: 0,
    num_docs: docs,
    deleted_docs: deleted,
    size_in_bytes: bytes,
    committed: false,
    search: true,
    version: version.luceneVersion,
    compound: true,
    attributes: { "Lucene90StoredFieldsFormat.mode": "BEST_SPEED" },
  };
}
