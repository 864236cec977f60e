import type { Index } from "./index.ts";

/** Numbers, and objects of numbers. */
export interface Numbers {
  readonly [name: string]: number | boolean | Numbers;
}

/** Zero under each of some names. */
const zero = (...names: string[]): Numbers => Object.fromEntries(names.map((name) => [name, 0]));

/**
 * Sections of the statistics in the shape of the real server's. What is written is counted; there is nothing here that
 * merges, caches, throttles or replays, so that the rest of them stays at zero.
 */
export const shapes: Readonly<Record<string, (index: Index) => Numbers>> = {
  indexing: ({ store }) => ({
    index_total: store.indexed,
    ...zero("index_time_in_millis", "index_current", "index_failed", "index_failed_due_to_version_conflict"),
    delete_total: store.deletions,
    ...zero("delete_time_in_millis", "delete_current", "noop_update_total"),
    is_throttled: false,
    ...zero("throttle_time_in_millis", "write_load", "recent_write_load", "peak_write_load"),
  }),
  merge: () =>
    zero(
      "current",
      "current_docs",
      "current_size_in_bytes",
      "total",
      "total_time_in_millis",
      "total_docs",
      "total_size_in_bytes",
      "total_stopped_time_in_millis",
      "total_throttled_time_in_millis",
      "total_auto_throttle_in_bytes",
    ),
  flush: () =>
    zero("total", "periodic", "total_time_in_millis", "total_time_excluding_waiting_on_lock_in_millis"),
  warmer: () => zero("current", "total", "total_time_in_millis"),
  query_cache: () =>
    zero(
      "memory_size_in_bytes",
      "total_count",
      "hit_count",
      "miss_count",
      "cache_size",
      "cache_count",
      "evictions",
    ),
  fielddata: () => ({
    ...zero("memory_size_in_bytes", "evictions"),
    global_ordinals: zero("build_time_in_millis"),
  }),
  completion: () => zero("size_in_bytes"),
  translog: ({ store }) => ({
    operations: store.indexed + store.deletions,
    size_in_bytes: store.bytes,
    uncommitted_operations: store.indexed + store.deletions,
    uncommitted_size_in_bytes: store.bytes,
    earliest_last_modified_age: 0,
  }),
  request_cache: () => zero("memory_size_in_bytes", "evictions", "hit_count", "miss_count"),
  recovery: () =>
    zero(
      "current_as_source",
      "current_as_source_queued",
      "current_as_target",
      "current_as_target_queued",
      "current_from_store",
      "current_from_store_queued",
      "throttle_time_in_millis",
    ),
};
