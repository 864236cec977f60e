import type { Generation } from "./document-store.ts";
import type { DocumentRecord } from "./record.ts";

/** A point in the history of an index: the documents as they were when it was taken, for as long as it is held. */
export class Searcher {
  readonly generation: Generation;
  /** Records at this ordinal and above came later. */
  readonly maxOrdinal: number;
  /** Deletions up to this sequence number are seen. */
  readonly seqNo: number;

  constructor(generation: Generation, maxOrdinal: number, seqNo: number) {
    this.generation = generation;
    this.maxOrdinal = maxOrdinal;
    this.seqNo = seqNo;
  }

  /** True when the record at `ordinal` is a document of this view. */
  isVisible(ordinal: number): boolean {
    const record = ordinal < this.maxOrdinal ? this.generation.records[ordinal] : undefined;
    return record !== undefined && record.deadSeqNo > this.seqNo;
  }

  /** The record at an ordinal that is visible. */
  record(ordinal: number): DocumentRecord {
    const record = this.generation.records[ordinal];
    if (!record) throw new Error(`[embedded] no record at ordinal ${ordinal} of ${this.maxOrdinal}`);
    return record;
  }

  /** The ordinals of all visible documents, ascending: the order in which they were written. */
  *ordinals(): Generator<number> {
    for (let ordinal = 0; ordinal < this.maxOrdinal; ordinal++) if (this.isVisible(ordinal)) yield ordinal;
  }

  /** How many documents are visible. */
  count(): number {
    let count = 0;
    for (let ordinal = 0; ordinal < this.maxOrdinal; ordinal++) if (this.isVisible(ordinal)) count++;
    return count;
  }
}
