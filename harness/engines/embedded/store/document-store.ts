import type { Place } from "../indices/routing.ts";
import { Advance } from "./advance.ts";
import { DocumentRecord, RoutedRecord } from "./record.ts";
import { Searcher } from "./searcher.ts";

/** What a searcher reads: append-only records, and what was computed from them by field. */
export class Generation {
  readonly records: DocumentRecord[] = [];
  /** Some record was replaced or deleted. */
  hasDead = false;
  /** Columns by field, built lazily by the search side and extended as records come; they go with the generation. */
  readonly columns = new Map<string, object>();
}

const compactAbove = 4096;

/** What a store is beside its records. */
export interface StoreState {
  readonly tombstones: ReadonlyMap<string, number>;
  readonly nextSeqNo: number;
  readonly nextOfShard: ReadonlyMap<number, number>;
  readonly indexed: number;
  /** What searches see. */
  readonly searched: { readonly maxOrdinal: number; readonly seqNo: number };
}

/**
 * The documents of one index. A write appends a record and marks the one it replaces with the sequence number
 * that replaced it; a searcher is a point in that history. So a write is seen by id at once, by a search after
 * `refresh`, and never by a searcher taken before. Compaction begins a new generation: searchers that are
 * still held keep the old one alive, nothing else does.
 */
export class DocumentStore {
  #generation = new Generation();
  #live = new Map<string, DocumentRecord>();
  /** Versions of deleted documents, from which a document created again goes on; forgotten at compaction. */
  #tombstones = new Map<string, number>();
  #nextSeqNo = 0;
  readonly #nextOfShard = new Map<number, number>();
  #searcher = new Searcher(this.#generation, 0, -1);
  #dead = 0;
  #bytes = 0;
  #indexed = 0;
  #waiting: (() => void)[] = [];
  readonly #advance = new Advance();

  /** All versions that are not compacted away, in the order in which they were written. */
  get records(): readonly DocumentRecord[] {
    return this.#generation.records;
  }

  /** A copy of what there is beside the records. */
  get state(): StoreState {
    const { maxOrdinal, seqNo } = this.#searcher;
    return {
      tombstones: new Map(this.#tombstones),
      nextSeqNo: this.#nextSeqNo,
      nextOfShard: new Map(this.#nextOfShard),
      indexed: this.#indexed,
      searched: { maxOrdinal, seqNo },
    };
  }

  /** Makes an empty store what another was; its records are to be added again after this. */
  restore({ tombstones, nextSeqNo, nextOfShard, indexed, searched }: StoreState): void {
    for (const [key, version] of tombstones) this.#tombstones.set(key, version);
    for (const [shard, next] of nextOfShard) this.#nextOfShard.set(shard, next);
    this.#nextSeqNo = nextSeqNo;
    this.#indexed = indexed;
    this.#searcher = new Searcher(this.#generation, searched.maxOrdinal, searched.seqNo);
  }

  /** Adds a record as it was in another store, dead or alive. */
  addAgain(record: DocumentRecord, key: string): void {
    this.#generation.records.push(record);
    if (record.deadSeqNo === Number.POSITIVE_INFINITY) {
      this.#live.set(key, record);
      this.#bytes += record.sourceBytes;
      return;
    }
    this.#generation.hasDead = true;
    this.#dead++;
  }

  /** Number of live documents. */
  get count(): number {
    return this.#live.size;
  }

  /** Replaced and deleted versions not yet compacted away. */
  get deleted(): number {
    return this.#dead;
  }

  /** Bytes of all live sources. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How many times a document was stored. */
  get indexed(): number {
    return this.#indexed;
  }

  /** How many deletions there were, of what was there or not. */
  get deletions(): number {
    return this.#nextSeqNo - this.#indexed;
  }

  /** The sequence number of the last operation; -1 before the first. */
  get maxSeqNo(): number {
    return this.#nextSeqNo - 1;
  }

  /** The live version of a document, refreshed or not. A key is an id, or that of a place. */
  get(key: string): DocumentRecord | undefined {
    return this.#live.get(key);
  }

  /** The version a document has, or had before it was deleted. */
  versionOf(key: string): number | undefined {
    return this.#live.get(key)?.version ?? this.#tombstones.get(key);
  }

  /** Stores a document in place of the live version, if there is one. */
  index(id: string, source: Buffer, given?: number, place?: Place): DocumentRecord {
    const key = place?.key ?? id;
    const version = given ?? (this.versionOf(key) ?? 0) + 1;
    const seqNo = this.#nextSeqNo++;
    const replaced = this.#live.get(key);
    if (replaced) this.#bury(replaced, seqNo);
    else this.#tombstones.delete(key);
    const record = place
      ? new RoutedRecord(id, source, seqNo, version, {
          routing: place.routing,
          shownSeqNo: this.#shown(seqNo, place.shard),
        })
      : new DocumentRecord(id, source, seqNo, version);
    this.#indexed++;
    this.#generation.records.push(record);
    this.#live.set(key, record);
    this.#bytes += record.sourceBytes;
    this.#advance.announce();
    return record;
  }

  /** Deletes a document. Deleting what is not there counts as an operation too. */
  delete(id: string, given?: number, place?: Place): { found: boolean; seqNo: number; version: number } {
    const key = place?.key ?? id;
    const version = given ?? (this.versionOf(key) ?? 0) + 1;
    const seqNo = this.#nextSeqNo++;
    const live = this.#live.get(key);
    if (live) {
      this.#bury(live, seqNo);
      this.#live.delete(key);
    }
    this.#tombstones.set(key, version);
    this.#advance.announce();
    return { found: live !== undefined, seqNo: this.#shown(seqNo, place?.shard), version };
  }

  /** Each of several shards counts its operations for itself. */
  #shown(seqNo: number, shard: number | undefined): number {
    if (shard === undefined) return seqNo;
    const next = this.#nextOfShard.get(shard) ?? 0;
    this.#nextOfShard.set(shard, next + 1);
    return next;
  }

  /** Makes all that was written so far visible to searches. */
  refresh(): void {
    if (this.#dead > compactAbove && this.#dead > this.#live.size) this.#compact();
    this.#searcher = new Searcher(this.#generation, this.#generation.records.length, this.maxSeqNo);
    this.releaseWaiting();
  }

  /** Resolves at the next refresh. */
  nextRefresh(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** How many wait for the next refresh. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** True once there was an operation after number `seqNo`; false when `timeoutMs` went by, or `signal` aborted. */
  async untilAfter(seqNo: number, timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    return this.maxSeqNo > seqNo || this.#advance.next(timeoutMs, signal);
  }

  /** Lets go all who wait for a refresh. */
  releaseWaiting(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** Drops dead versions, and shows what was written. */
  merge(): void {
    this.#compact();
    this.refresh();
  }

  /** The documents as of the last refresh. Holding it (scroll, point in time) holds that view. */
  get searcher(): Searcher {
    return this.#searcher;
  }

  #bury(record: DocumentRecord, seqNo: number): void {
    record.deadSeqNo = seqNo;
    this.#generation.hasDead = true;
    this.#dead++;
    this.#bytes -= record.sourceBytes;
  }

  #compact(): void {
    const next = new Generation();
    for (const record of this.#generation.records)
      if (record.deadSeqNo === Number.POSITIVE_INFINITY) {
        record.detach();
        next.records.push(record);
      }
    this.#generation = next;
    this.#tombstones.clear();
    this.#dead = 0;
  }
}
