import type { Field } from "./field.ts";
import { checkDate } from "./types/dates.ts";
import { fractionalNumber, wholeNumber } from "./types/numbers.ts";
import { anything, checkBoolean, checkFlattened, checkIp, checkKeyword, checkText } from "./types/others.ts";

export interface FieldType {
  readonly check: Field["check"];
  /** Parameters that a mapping may give, besides `type`, `fields`, `meta` and `copy_to`. */
  readonly parameters: readonly string[];
}

const stored = ["index", "store", "doc_values"];
const malformed = ["ignore_malformed", "null_value", "script", "on_script_error"];
const numeric = [...stored, ...malformed, "coerce", "time_series_dimension", "time_series_metric"];
const analysed = ["analyzer", "search_analyzer", "search_quote_analyzer", "position_increment_gap"];

/** The types of leaves; objects are `object` and `nested`. */
export const fieldTypes: Readonly<Record<string, FieldType>> = {
  text: {
    check: checkText,
    parameters: [
      "index",
      "store",
      "norms",
      "index_options",
      "index_prefixes",
      "index_phrases",
      "similarity",
      "term_vector",
      "fielddata",
      "fielddata_frequency_filter",
      "eager_global_ordinals",
      ...analysed,
    ],
  },
  keyword: {
    check: checkKeyword,
    parameters: [
      ...stored,
      "null_value",
      "norms",
      "index_options",
      "similarity",
      "normalizer",
      "ignore_above",
      "eager_global_ordinals",
      "split_queries_on_whitespace",
      "script",
      "on_script_error",
      "time_series_dimension",
    ],
  },
  long: { check: wholeNumber("long"), parameters: numeric },
  integer: { check: wholeNumber("integer"), parameters: numeric },
  short: { check: wholeNumber("short"), parameters: numeric },
  byte: { check: wholeNumber("byte"), parameters: numeric },
  double: { check: fractionalNumber("double"), parameters: numeric },
  float: { check: fractionalNumber("float"), parameters: numeric },
  half_float: { check: fractionalNumber("half_float"), parameters: numeric },
  boolean: { check: checkBoolean, parameters: [...stored, ...malformed, "time_series_dimension"] },
  date: { check: checkDate, parameters: [...stored, ...malformed, "format", "locale"] },
  ip: { check: checkIp, parameters: [...stored, ...malformed, "time_series_dimension"] },
  binary: { check: anything, parameters: ["store", "doc_values"] },
  flattened: {
    check: checkFlattened,
    parameters: [
      "index",
      "doc_values",
      "null_value",
      "ignore_above",
      "depth_limit",
      "eager_global_ordinals",
      "index_options",
      "similarity",
      "split_queries_on_whitespace",
      "time_series_dimensions",
    ],
  },
  alias: { check: anything, parameters: ["path"] },
};

/** Types of the real server that this engine refuses rather than pretend. */
export const unsupportedTypes = new Set([
  "date_nanos",
  "geo_point",
  "geo_shape",
  "integer_range",
  "long_range",
  "float_range",
  "double_range",
  "date_range",
  "ip_range",
  "completion",
  "dense_vector",
  "sparse_vector",
  "passthrough",
  "scaled_float",
  "unsigned_long",
  "constant_keyword",
  "wildcard",
  "search_as_you_type",
  "match_only_text",
  "version",
  "join",
  "percolator",
  "semantic_text",
  "rank_feature",
  "rank_features",
  "token_count",
  "histogram",
]);
