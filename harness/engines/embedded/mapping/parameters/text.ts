import { illegalArgument } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { mapperParsing, numberFormat } from "../parsing-errors.ts";
import { analyzer, searchAnalyzer, searchQuoteAnalyzer } from "./analysis.ts";
import {
  choice,
  flag,
  index,
  meta,
  numbers,
  readInteger,
  readNamedBoolean,
  similarity,
  store,
} from "./kinds.ts";
import type { Declared, Parameter } from "./parameter.ts";

const defaultGap = 100;

const positionGap: Parameter = {
  name: "position_increment_gap",
  otherwise: defaultGap,
  parse(value) {
    const gap = readInteger(value);
    if (gap < 0) throw mapperParsing(`[position_increment_gap] must be positive, got [${gap}]`);
    return gap;
  },
};

const prefixes = numbers(
  "index_prefixes",
  { min_chars: 2, max_chars: 5 },
  readInteger,
  ({ min_chars: min, max_chars: max }) => {
    if (Number(min) > Number(max))
      throw illegalArgument(`min_chars [${String(min)}] must be less than max_chars [${String(max)}]`);
    if (Number(min) < 1) throw illegalArgument(`min_chars [${String(min)}] must be greater than zero`);
    if (Number(max) >= 20) throw illegalArgument(`max_chars [${String(max)}] must be less than 20`);
  },
  {
    print: (value) => {
      const { min_chars: min, max_chars: max } = (value ?? {}) as JsonObject;
      return value === null ? "null" : `{ min_chars=${String(min)}, max_chars=${String(max)} }`;
    },
  },
);

const frequencyFilter = numbers(
  "fielddata_frequency_filter",
  { min: 0, max: 2147483647, min_segment_size: 0 },
  (value) => {
    const number = Number(value);
    if (Number.isNaN(number)) throw numberFormat(String(value));
    return number;
  },
  () => {},
  { changes: "free" },
);

/** The parameters of a text field, in the order in which an update is told of them. */
export const textParameters: readonly Parameter[] = [
  index,
  flag("doc_values", false, { parse: (value) => readNamedBoolean(value, "doc_values") }),
  store,
  choice("index_options", "positions", ["positions", "docs", "freqs", "offsets"]),
  flag("norms", true, { changes: "off" }),
  choice("term_vector", "no", [
    "no",
    "yes",
    "with_positions",
    "with_offsets",
    "with_positions_offsets",
    "with_positions_payloads",
    "with_positions_offsets_payloads",
  ]),
  analyzer(),
  searchAnalyzer,
  searchQuoteAnalyzer,
  similarity,
  positionGap,
  flag("fielddata", false, { changes: "free" }),
  frequencyFilter,
  flag("eager_global_ordinals", false, { changes: "free" }),
  flag("index_phrases", false),
  prefixes,
  meta,
];

/** Refuses parameters of a text that do not go together. */
export function checkTextParameters(given: JsonObject, { name }: Declared): void {
  const { index: indexed = true, index_options: options = "positions" } = given;
  const positions = options === "positions" || options === "offsets";
  if (given.fielddata === true && !indexed)
    throw illegalArgument(`Cannot enable fielddata on a [text] field that is not indexed: [${name}]`);
  if (!positions && Number(given.position_increment_gap ?? defaultGap) !== defaultGap)
    throw illegalArgument(`Cannot set position_increment_gap on field [${name}] without positions enabled`);
  if (given.index_prefixes !== undefined && !indexed)
    throw illegalArgument(`Cannot set index_prefixes on unindexed field [${name}]`);
  if (given.index_phrases !== true) return;
  if (!indexed) throw illegalArgument(`Cannot set index_phrases on unindexed field [${name}]`);
  if (!positions)
    throw illegalArgument(`Cannot set index_phrases on field [${name}] if positions are not enabled`);
}
