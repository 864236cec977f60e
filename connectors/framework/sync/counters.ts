export interface ContentFailure {
  readonly id: string;
  readonly filename: string;
  readonly reason: string;
}

export const MAX_FAILURES_KEPT = 10;

/** What a sync did, in numbers. Everything written is counted when Elasticsearch acknowledges it, never when it is queued. */
export interface Counts {
  /** Documents the reader gave. */
  extracted: number;
  /** Documents that the basic rules kept out. */
  filtered: number;
  /** Ids the reader gave more than once; the document was written each time. */
  repeated: number;
  indexed: number;
  deleted: number;
  /** Documents whose content was read: into `body`, or into `_attachment` for the pipeline. */
  contentRead: number;
  /** Contents not read by rule (type, size, empty). */
  contentSkipped: number;
  /** Contents that could not be had or read: protected, broken; the document was kept without them. */
  contentFailed: number;
  bulkRequests: number;
  /** Bytes of `_bulk` bodies that were acknowledged. */
  bulkBytes: number;
  /** Items and requests sent again after a refusal that asks for patience. */
  retried: number;
}

/** What a sync did. */
export interface Counters extends Counts {
  /** The first contents that failed, at most {@link MAX_FAILURES_KEPT}, for a person to look at. */
  readonly contentFailures: ContentFailure[];
}

export const createCounters = (): Counters => ({ ...createCounts(), contentFailures: [] });

export function createCounts(): Counts {
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
