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

  /** The value that it was routed by, when it was not by its id. */
  get routing(): string | undefined {
    return undefined;
  }

  /** The sequence number as its shard counts, which is how the store counts unless there are several. */
  get shownSeqNo(): number {
    return this.seqNo;
  }

  /** The memory that the source stands in, beside others. */
  get memory(): ArrayBufferLike {
    return this.#memory;
  }

  /** Where in it the source begins. */
  get offset(): number {
    return this.#offset;
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

/** A document that was routed, or is in an index of several shards. */
export class RoutedRecord extends DocumentRecord {
  readonly #routing: string | undefined;
  readonly #shownSeqNo: number;

  constructor(
    id: string,
    source: Buffer,
    seqNo: number,
    version: number,
    routed: { readonly routing: string | undefined; readonly shownSeqNo: number },
  ) {
    super(id, source, seqNo, version);
    this.#routing = routed.routing;
    this.#shownSeqNo = routed.shownSeqNo;
  }

  override get routing(): string | undefined {
    return this.#routing;
  }

  override get shownSeqNo(): number {
    return this.#shownSeqNo;
  }
}
