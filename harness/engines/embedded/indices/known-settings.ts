/** Whether and when a setting may be changed: while the index is open, while it is closed, never, or by the server alone. */
export type SettingScope = "dynamic" | "static" | "final" | "private" | "internal" | "gone";

export interface KnownSetting {
  readonly name: string;
  readonly scope: SettingScope;
  readonly type: "boolean" | "number" | "time" | "bytes" | "copies" | "list" | "text";
  /** The least that a number may be, as the server writes it. */
  readonly min: string | undefined;
  readonly otherwise: string;
}

/**
 * The settings of an index: name without `index.`, scope, type and default. What real servers of 9.5.0 list among
 * the defaults of an index and answer to an attempt to change it; `gone` are those that are listed and nothing more.
 */
const table = `
allocation.existing_shards_allocator private text gateway_allocator
allocation.max_retries dynamic number>=0 5
analyze.max_token_count dynamic number>=1 10000
auto_expand_replicas dynamic text false
blocks.metadata dynamic boolean false
blocks.read dynamic boolean false
blocks.read_only dynamic boolean false
blocks.read_only_allow_delete dynamic boolean false
blocks.write dynamic boolean false
bloom_filter_for_id_field.enabled dynamic boolean true
codec static text default
compound_format dynamic text 1gb
creation_date private text
data_path static text
default_pipeline dynamic text _none
dense_vector.experimental_features final boolean false
dense_vector.hnsw_enable_early_termination dynamic boolean true
dense_vector.hnsw_filter_heuristic dynamic text ACORN
dense_vector.post_filter_selectivity_threshold private number 1.0
dimensions private list
dimensions_tsid_strategy_enabled final boolean true
disable_sequence_numbers final boolean false
downsample.interval internal text
downsample.origin.name private text
downsample.origin.uuid private text
downsample.sampling_method internal text
downsample.source.name private text
downsample.source.uuid private text
downsample.status internal text unknown
failure_store.version static number 0
fast_refresh final boolean false
fielddata.cache static text node
final_pipeline dynamic text _none
flush_after_merge dynamic bytes 512mb
force_memory_term_dictionary static boolean false
format final number 0
gc_deletes dynamic time 60s
hidden dynamic boolean false
highlight.max_analyzed_offset dynamic number>=1 1000000
highlight.weight_matches_mode.enabled dynamic boolean true
indexing.slowlog.include.user dynamic boolean false
indexing.slowlog.level gone text
indexing.slowlog.reformat dynamic boolean true
indexing.slowlog.source dynamic text 1000
indexing.slowlog.threshold.index.debug dynamic time -1
indexing.slowlog.threshold.index.info dynamic time -1
indexing.slowlog.threshold.index.trace dynamic time -1
indexing.slowlog.threshold.index.warn dynamic time -1
lifecycle.origination_date dynamic number>=-1 -1
lifecycle.parse_origination_date dynamic boolean false
lifecycle.prefer_ilm dynamic boolean true
load_fixed_bitset_filters_eagerly static boolean true
logsdb.add_host_name_field private boolean false
logsdb.route_on_sort_fields final boolean false
logsdb.sort_on_host_name private boolean false
logsdb.sort_on_message_template private boolean false
mapper.dynamic gone boolean true
mapping.array_objects.limit dynamic number>=1 50000
mapping.coerce static boolean false
mapping.depth.limit dynamic number>=1 20
mapping.dimension_fields.limit dynamic number>=0 32768
mapping.doc_values.multi_value final boolean true
mapping.doc_values.nullability final boolean true
mapping.dynamic_strings.auto_text dynamic boolean true
mapping.exclude_source_vectors final boolean true
mapping.field_name_length.ignore_dynamic_beyond_limit dynamic boolean false
mapping.field_name_length.limit dynamic number>=1 9223372036854775807
mapping.flattened.store_root_doc_values final boolean false
mapping.ignore_above static number 2147483647
mapping.ignore_malformed static boolean false
mapping.index_disabled_by_default final boolean false
mapping.nested_fields.limit dynamic number>=0 100
mapping.nested_objects.limit dynamic number>=0 10000
mapping.nested_parents.limit dynamic number>=0 50
mapping.semantic_text.use_legacy_format internal boolean false
mapping.source.mode final text STORED
mapping.synthetic_id final boolean false
mapping.synthetic_source.skip_ignored_source_read dynamic boolean false
mapping.synthetic_source.skip_ignored_source_write dynamic boolean false
mapping.synthetic_source_keep static text none
mapping.total_fields.ignore_dynamic_beyond_limit dynamic boolean false
mapping.total_fields.limit dynamic number>=0 1000
mapping.use_columnar_id_mode_by_default final boolean false
mapping.use_doc_values_skipper final boolean false
max_adjacency_matrix_filters gone number 100
max_docvalue_fields_search dynamic number>=0 100
max_inner_result_window dynamic number>=1 100
max_ngram_diff dynamic number>=0 1
max_refresh_listeners dynamic number>=0 1000
max_regex_length dynamic number>=1 1000
max_rescore_window dynamic number>=1 10000
max_result_window dynamic number>=1 10000
max_script_fields dynamic number>=0 32
max_shingle_diff dynamic number>=0 3
max_slices_per_scroll dynamic number>=1 1024
max_terms_count dynamic number>=1 65536
merge.intra_merge_parallelism_enabled dynamic boolean false
merge.policy.deletes_pct_allowed dynamic number>=5.0 20.0
merge.policy.expunge_deletes_allowed dynamic number>=0.0 10.0
merge.policy.floor_segment dynamic bytes 16mb
merge.policy.max_merge_at_once dynamic number>=2 16
merge.policy.max_merge_at_once_explicit dynamic number>=2 30
merge.policy.max_merged_segment dynamic bytes 0b
merge.policy.merge_factor dynamic number>=2 32
merge.policy.segments_per_tier dynamic number>=2.0 8.0
merge.policy.type dynamic text UNSET
merge.scheduler.auto_throttle dynamic boolean true
merge.scheduler.max_merge_count dynamic number>=1 6
merge.scheduler.max_thread_count dynamic number>=1 1
mode final text standard
number_of_replicas dynamic number>=0
number_of_routing_shards static number 1
number_of_shards final number>=1
optimize_auto_generated_id gone boolean true
priority dynamic number>=0 1
provided_name private text
queries.cache.enabled static boolean true
query.default_field dynamic list *
query.parse.allow_unmapped_fields static boolean true
query_string.lenient static boolean false
recovery.type static text
recovery.use_synthetic_source final boolean false
refresh_interval dynamic time 1s
requests.cache.enable dynamic boolean true
rollup.source.name private text
rollup.source.uuid private text
routing.allocation.disk.watermark.ignore private boolean false
routing.allocation.enable dynamic text all
routing.allocation.include._tier_preference dynamic text
routing.allocation.total_shards_per_node dynamic number>=-1 -1
routing.rebalance.enable dynamic text all
routing_partition_size final number 1
routing_path final list
search.idle.after dynamic time 30s
search.slowlog.include.user dynamic boolean false
search.slowlog.level gone text
search.slowlog.threshold.fetch.debug dynamic time -1
search.slowlog.threshold.fetch.info dynamic time -1
search.slowlog.threshold.fetch.trace dynamic time -1
search.slowlog.threshold.fetch.warn dynamic time -1
search.slowlog.threshold.query.debug dynamic time -1
search.slowlog.threshold.query.info dynamic time -1
search.slowlog.threshold.query.trace dynamic time -1
search.slowlog.threshold.query.warn dynamic time -1
seq_no.index_options final text POINTS_AND_DOC_VALUES
shard.check_on_startup static boolean false
shard_limit.group private text normal
slice.enabled final boolean false
soft_deletes.enabled final boolean true
soft_deletes.retention.operations dynamic number>=0 0
soft_deletes.retention_lease.period dynamic time 12h
sort.field final list
sort.missing final list
sort.mode final list
sort.order final list
source_only private boolean false
store.fs.directio_async_prefetch_limit static number 64
store.fs.fs_lock static text native
store.preload static list
store.stats_refresh_interval static time 10s
store.type static text
synthetic_id.bloom_filter.high_bits_per_doc final number 128.0
synthetic_id.bloom_filter.large_segment_min_docs final number 320000
synthetic_id.bloom_filter.low_bits_per_doc final number 24.0
synthetic_id.bloom_filter.max_size final bytes 8mb
synthetic_id.bloom_filter.num_hash_functions final number 4
synthetic_id.bloom_filter.optimized_merge final boolean true
synthetic_id.bloom_filter.small_segment_max_docs final number 160000
time_series.end_time dynamic text 9999-12-31T23:59:59.999Z
time_series.es87tsdb_codec.enabled final boolean true
time_series.es95_codec.enabled final boolean false
time_series.start_time final text -9999-01-01T00:00:00Z
time_series.temporality_field final text
translog.durability dynamic text REQUEST
translog.flush_threshold_age dynamic time 1m
translog.flush_threshold_size dynamic bytes 10gb
translog.generation_threshold_size dynamic bytes 64mb
translog.retention.age final text -1
translog.retention.size final text -1
translog.sync_interval dynamic time 5s
unassigned.node_left.delayed_timeout dynamic time 1m
use_legacy_postings_format final boolean false
use_time_series_doc_values_format final boolean false
use_time_series_doc_values_format_large_binary_block_size final boolean true
use_time_series_doc_values_format_large_block_size final boolean false
uuid private text
verified_before_close private boolean false
verified_read_only private boolean false
version.compatibility private number 9107000
version.created private text
warmer.enabled dynamic boolean true
write.wait_for_active_shards dynamic copies 1
xpack.version static text`;

/** The settings by their whole names. */
export const knownSettings: ReadonlyMap<string, KnownSetting> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [short = "", scope, typed = "", otherwise = ""] = line.split(" ");
      const [type, min] = typed.split(">=");
      const name = `index.${short}`;
      return [name, { name, scope, type, min, otherwise } as KnownSetting];
    }),
);

/** Below these, names are the user's. */
export const openGroups = [
  "index.analysis.",
  "index.lifecycle.",
  "index.routing.allocation.exclude.",
  "index.routing.allocation.include.",
  "index.routing.allocation.require.",
  "index.similarity.",
];

/** The value that a setting has where nobody sets it, as the API shows it. */
export function defaultOf({ type, otherwise }: KnownSetting): string | string[] {
  if (type !== "list") return otherwise;
  return otherwise === "" ? [] : otherwise.split(",");
}
