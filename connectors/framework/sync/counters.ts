/** What a sync did. Everything written is counted when Elasticsearch acknowledges it, never when it is queued. */
export interface Counters {
  /** Documents the reader gave. */
  extracted: number;
  /** Documents that the basic rules kept out. */
  filtered: number;
  /** Ids the reader gave more than once; the document was written each time. */
  repeated: number;
  indexed: number;
  deleted: number;
  /** Documents whose text was read into `body`. */
  contentRead: number;
  /** Contents not read by rule (type, size, empty). */
  contentSkipped: number;
  /** Contents whose download failed; the document was kept without `body`. */
  contentFailed: number;
  bulkRequests: number;
  /** Bytes of `_bulk` bodies that were acknowledged. */
  bulkBytes: number;
  /** Items and requests sent again after a refusal that asks for patience. */
  retried: number;
}

export function createCounters(): Counters {
  return {
    extracted: 0,
    filtered: 0,
    repeated: 0,
    indexed: 0,
    deleted: 0,
    contentRead: 0,
    contentSkipped: 0,
    contentFailed: 0,
    bulkRequests: 0,
    bulkBytes: 0,
    retried: 0,
  };
}
