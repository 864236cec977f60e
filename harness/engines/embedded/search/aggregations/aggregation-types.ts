import type { AggregationType } from "./frame/aggregation.ts";
import { cardinality } from "./types/cardinality.ts";
import { composite } from "./types/composite.ts";
import { dateHistogram } from "./types/date-histogram.ts";
import { filter } from "./types/filter.ts";
import { filters } from "./types/filters.ts";
import { global } from "./types/global.ts";
import { histogram } from "./types/histogram.ts";
import { missing } from "./types/missing.ts";
import { nested, reverseNested } from "./types/nested.ts";
import { percentiles } from "./types/percentiles.ts";
import { dateRange, range } from "./types/range.ts";
import { avg, max, min, sum, valueCount } from "./types/simple-metrics.ts";
import { extendedStats, stats } from "./types/stats.ts";
import { terms } from "./types/terms.ts";
import { topHits } from "./types/top-hits.ts";

/** The aggregations of the engine by name. */
export const aggregationTypes: Readonly<Record<string, AggregationType>> = {
  avg,
  cardinality,
  composite,
  date_histogram: dateHistogram,
  date_range: dateRange,
  extended_stats: extendedStats,
  filter,
  filters,
  global,
  histogram,
  max,
  min,
  missing,
  nested,
  percentiles,
  range,
  reverse_nested: reverseNested,
  stats,
  sum,
  terms,
  top_hits: topHits,
  value_count: valueCount,
};

/** Aggregations of the real server that this engine refuses rather than pretend. */
export const unsupportedTypes = new Set(
  `bucket_script diversified_sampler extended_stats_bucket
  geo_bounds geo_centroid geohash_grid geotile_grid ip_prefix ip_range median_absolute_deviation
  percentile_ranks percentiles_bucket random_sampler rare_terms
  sampler scripted_metric significant_terms significant_text
  variable_width_histogram weighted_avg`.split(/\s+/),
);

/** The same of the real server's modules, which the distribution that the engine is held to does not have. */
export const absentTypes = new Set(
  `adjacency_matrix auto_date_histogram boxplot bucket_correlation bucket_count_ks_test bucket_selector
  bucket_sort cartesian_bounds cartesian_centroid categorize_text change_point children derivative
  frequent_item_sets geohex_grid geo_line inference matrix_stats moving_fn moving_percentiles multi_terms
  normalize parent rate string_stats time_series top_metrics t_test`.split(/\s+/),
);
