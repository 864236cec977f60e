import type { JobStats } from "../protocol/store.ts";
import type { Counters } from "../sync/counters.ts";
import type { WorkerIdentity } from "./worker.ts";

const MEBIBYTE = 1024 * 1024;

/** What a sync did so far, as its job tells it. */
export function statsOf(counters: Counters, worker: WorkerIdentity): JobStats {
  return {
    indexed_document_count: counters.indexed,
    indexed_document_volume: Math.round(counters.bulkBytes / MEBIBYTE),
    deleted_document_count: counters.deleted,
    metadata: {
      extracted: counters.extracted,
      filtered: counters.filtered,
      repeated: counters.repeated,
      content_read: counters.contentRead,
      content_skipped: counters.contentSkipped,
      content_failed: counters.contentFailed,
      content_failures: counters.contentFailures.map((failure) => ({ ...failure })),
      bulk_requests: counters.bulkRequests,
      retried: counters.retried,
      worker,
    },
  };
}
