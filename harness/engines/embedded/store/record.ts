import type { SourceSlice } from "./document-store.ts";

/** One version of one document. */
export class DocumentRecord {
  readonly id: string;
  readonly seqNo: number;
  readonly version: number;
  /** The operation that replaced or deleted this version; infinite while it is live. */
  deadSeqNo = Number.POSITIVE_INFINITY;
  #block: Buffer;
  #start: number;
  #end: number;

  constructor(id: string, source: SourceSlice, seqNo: number, version: number) {
    this.id = id;
    this.seqNo = seqNo;
    this.version = version;
    this.#block = source.block;
    this.#start = source.start;
    this.#end = source.end;
  }

  /** The source, byte for byte as it came. */
  get source(): Buffer {
    return this.#block.subarray(this.#start, this.#end);
  }

  get sourceBytes(): number {
    return this.#end - this.#start;
  }

  /** Copies the source out of its block, so that dead neighbours need not stay in memory with it. */
  detach(): void {
    if (this.sourceBytes === this.#block.length) return;
    this.#block = Buffer.from(this.source);
    this.#start = 0;
    this.#end = this.#block.length;
  }
}
