import { notImplemented } from "../errors.ts";
import type { Index } from "../indices/index.ts";
import type { Searcher } from "../store/searcher.ts";
import { Columns } from "./columns/columns.ts";
import type { DocumentLookUp } from "./document-lookup.ts";
import type { Query } from "./query/query.ts";

/** One index of a search as it was when the search, scroll or point in time began. */
export interface Shard {
  readonly index: Index;
  /** Its place among the indices of the search. */
  readonly position: number;
  readonly searcher: Searcher;
  readonly columns: Columns;
  /** Only documents that match this may be seen: alias filters and document-level security. */
  readonly restriction: Query | undefined;
  /** The part of the restriction that is document-level security: of other documents nothing may be told at all. */
  readonly visible?: Query | undefined;
  /** The path of the nested objects that are searched in place of documents. */
  readonly scope?: string;
  /** Finds documents that queries name. */
  readonly lookUp?: DocumentLookUp;
  /** How many of the primary shards of the index the search goes to. */
  readonly primaries: number;
}

/** The view of an index that a search takes. */
export function createShard(
  index: Index,
  position: number,
  restriction: Query | undefined,
  primaries: number = index.settings.shards,
): Shard {
  const searcher = index.searcher();
  return {
    index,
    position,
    searcher,
    columns: new Columns(searcher, index.analysis),
    restriction,
    primaries,
  };
}

const counts = new WeakMap<Searcher, number>();

/** How many documents an index has in this view; counted at most once for each. */
export function documentCount({ index, searcher }: Shard): number {
  let count = counts.get(searcher);
  if (count === undefined) {
    const isLatest = searcher.seqNo === index.store.maxSeqNo;
    count = isLatest ? index.store.count : searcher.count();
    counts.set(searcher, count);
  }
  return count;
}

/** The documents of which the caller may know, whether the search matches them or not. */
export function* visibleOrdinals(shard: Shard): Iterable<number> {
  const { searcher, visible, scope } = shard;
  if (!visible) {
    yield* searcher.ordinals();
    return;
  }
  if (scope !== undefined)
    throw notImplemented("terms that no match has, of nested objects under document-level security");
  const columns = new Columns(searcher, shard.index.analysis);
  const prepared = visible.prepare({ ...shard, columns }, 1);
  columns.fill();
  const matcher = prepared();
  for (const ordinal of searcher.ordinals()) if (matcher.matches(ordinal)) yield ordinal;
}
