/** One version of one document. */
export class DocumentRecord {
  readonly id: string;
  readonly seqNo: number;
  readonly version: number;
  /** The operation that replaced or deleted this version; infinite while it is live. */
  deadSeqNo = Number.POSITIVE_INFINITY;
  // The memory and where in it, not a Buffer: of a million documents the views would weigh more than the bookkeeping.
  #memory: ArrayBufferLike;
  #offset: number;
  readonly sourceBytes: number;

  constructor(id: string, source: Buffer, seqNo: number, version: number) {
    this.id = id;
    this.seqNo = seqNo;
    this.version = version;
    this.#memory = source.buffer;
    this.#offset = source.byteOffset;
    this.sourceBytes = source.byteLength;
  }

  /** The source, byte for byte as it came. */
  get source(): Buffer {
    return Buffer.from(this.#memory as ArrayBuffer, this.#offset, this.sourceBytes);
  }

  /** Copies the source out of the memory it shares, so that dead neighbours need not stay with it. */
  detach(): void {
    if (this.sourceBytes === this.#memory.byteLength) return;
    this.#memory = new Uint8Array(this.source).buffer;
    this.#offset = 0;
  }
}
