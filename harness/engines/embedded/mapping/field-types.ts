import type { JsonObject } from "../json.ts";
import type { Field } from "./field.ts";
import { flag, meta } from "./parameters/kinds.ts";
import type { Declared, Parameter } from "./parameters/parameter.ts";
import {
  checkCompletionParameters,
  completionParameters,
  flattenedParameters,
  geoPointParameters,
  noFormat,
  rangeParameters,
} from "./parameters/rarer.ts";
import {
  booleanParameters,
  checkDateParameters,
  checkDimension,
  dateParameters,
  dateRangeParameters,
  ipParameters,
  keywordParameters,
  numberParameters,
} from "./parameters/scalars.ts";
import { checkTextParameters, textParameters } from "./parameters/text.ts";
import { checkVector, vectorParameters } from "./parameters/vectors.ts";
import { checkCompletion } from "./types/completion.ts";
import { defaultDateFormat, defaultNanosFormat } from "./types/date-formats.ts";
import { checkDate, checkDateNanos } from "./types/dates.ts";
import { checkDenseVector } from "./types/dense-vector.ts";
import { checkFlattened } from "./types/flattened.ts";
import { checkGeoPoint } from "./types/geo-point.ts";
import { checkIpValue } from "./types/ip.ts";
import { fractionalNumber, wholeNumber } from "./types/numbers.ts";
import { checkBinary, checkBoolean, checkKeyword, checkText } from "./types/others.ts";
import { checkRange } from "./types/ranges.ts";
import { checkSparseVector } from "./types/sparse-vector.ts";

export interface FieldType {
  readonly check: Field["check"];
  /** In the order in which conflicts name them. */
  readonly parameters: readonly Parameter[];
  /** Refuses parameters that do not go together. */
  readonly together?: (given: JsonObject, declared: Declared) => void;
  readonly takesArrays?: true;
  /** Has neither `fields` nor `copy_to`. */
  readonly alone?: true;
  /** Paths of parameters that are floating numbers however they were written. */
  readonly floating?: readonly string[];
}

const number = (check: Field["check"], type: string, floating?: readonly string[]): FieldType => ({
  check,
  parameters: numberParameters(type),
  together: checkDimension,
  ...(floating && { floating }),
});
const range: FieldType = { check: checkRange, parameters: [...rangeParameters, noFormat] };

/** The types of leaves; objects are `object`, `nested` and `passthrough`. */
export const fieldTypes: Readonly<Record<string, FieldType>> = {
  text: { check: checkText, parameters: textParameters, together: checkTextParameters },
  keyword: { check: checkKeyword, parameters: keywordParameters, together: checkDimension },
  long: number(wholeNumber("long"), "long"),
  integer: number(wholeNumber("integer"), "integer"),
  short: number(wholeNumber("short"), "short"),
  byte: number(wholeNumber("byte"), "byte"),
  double: number(fractionalNumber("double"), "double", ["null_value"]),
  float: number(fractionalNumber("float"), "float", ["null_value"]),
  half_float: number(fractionalNumber("half_float"), "half_float", ["null_value"]),
  boolean: { check: checkBoolean, parameters: booleanParameters, together: checkDimension },
  date: {
    check: checkDate,
    parameters: dateParameters(defaultDateFormat),
    together: (given, declared) => checkDateParameters(given, declared, defaultDateFormat),
  },
  date_nanos: {
    check: checkDateNanos,
    parameters: dateParameters(defaultNanosFormat),
    together: (given, declared) => checkDateParameters(given, declared, defaultNanosFormat),
  },
  ip: { check: checkIpValue, parameters: ipParameters, together: checkDimension },
  binary: { check: checkBinary, parameters: [flag("store", false), flag("doc_values", false), meta] },
  flattened: { check: checkFlattened, parameters: flattenedParameters, alone: true },
  geo_point: {
    check: checkGeoPoint,
    parameters: geoPointParameters,
    takesArrays: true,
    floating: ["null_value.lat", "null_value.lon"],
  },
  integer_range: range,
  long_range: range,
  float_range: range,
  double_range: range,
  ip_range: range,
  date_range: { check: checkRange, parameters: [...rangeParameters, ...dateRangeParameters] },
  dense_vector: {
    check: checkDenseVector,
    parameters: vectorParameters,
    together: checkVector,
    takesArrays: true,
    floating: ["index_options.rescore_vector.oversample"],
  },
  sparse_vector: { check: checkSparseVector, parameters: [flag("store", false), meta] },
  completion: {
    check: checkCompletion,
    parameters: completionParameters,
    together: checkCompletionParameters,
  },
};

/** Types of the real server that this engine refuses rather than pretend. */
export const unsupportedTypes = new Set([
  "geo_shape",
  "shape",
  "point",
  "scaled_float",
  "unsigned_long",
  "constant_keyword",
  "counted_keyword",
  "wildcard",
  "search_as_you_type",
  "match_only_text",
  "annotated_text",
  "pattern_text",
  "version",
  "join",
  "percolator",
  "semantic_text",
  "rank_feature",
  "rank_features",
  "rank_vectors",
  "token_count",
  "histogram",
  "aggregate_metric_double",
  "murmur3",
]);
