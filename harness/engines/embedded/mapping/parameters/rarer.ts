import { illegalArgument, notImplemented } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { checkContexts } from "../types/completion.ts";
import { type Point, parsePointText, requireOnEarth } from "../types/geo-text.ts";
import { analyzer, searchAnalyzer } from "./analysis.ts";
import {
  choice,
  coerce,
  eagerOrdinals,
  flag,
  ignoreAbove,
  ignoreMalformed,
  index,
  integer,
  meta,
  plainDocValues,
  similarity,
  splitQueries,
  store,
  text,
} from "./kinds.ts";
import type { Parameter } from "./parameter.ts";

/** Sub-fields of a flattened field may be of its own kind; others would be searched otherwise. */
const flattenedProperties: Parameter = {
  name: "properties",
  otherwise: null,
  parse(value) {
    for (const each of Object.values(isObject(value) ? value : {}))
      if (!isObject(each) || each.type !== "keyword")
        throw notImplemented("typed properties of a flattened field");
    return value;
  },
};

export const flattenedParameters: readonly Parameter[] = [
  integer("depth_limit", 20, { least: 0, changes: "free" }),
  index,
  plainDocValues,
  text("null_value", null, { nullable: true }),
  eagerOrdinals,
  ignoreAbove(),
  choice("index_options", "docs", ["docs", "freqs"]),
  similarity,
  splitQueries,
  { name: "time_series_dimensions", otherwise: null, parse: (value) => value },
  flattenedProperties,
];

export const geoPointParameters: readonly Parameter[] = [
  index,
  plainDocValues,
  store,
  ignoreMalformed,
  flag("ignore_z_value", true, { changes: "free", shown: "given" }),
  { name: "null_value", otherwise: null, nullable: true, parse: nullPoint },
  meta,
  choice("time_series_metric", null, ["position"], { nullable: true }),
];

function nullPoint(value: Json): JsonObject {
  const point = isObject(value)
    ? { lat: Number(value.lat), lon: Number(value.lon) }
    : (parsePointText(String(value), true) as Point);
  requireOnEarth(point, "");
  return { lat: point.lat, lon: point.lon };
}

export const rangeParameters: readonly Parameter[] = [index, plainDocValues, store, coerce, meta];

/** Only ranges of dates have a format. */
export const noFormat: Parameter = {
  name: "format",
  otherwise: null,
  parse(_value, { name }) {
    throw illegalArgument(
      `field [${name}] of type [range] should not define a dateTimeFormatter unless it is a DATE type`,
    );
  },
};

export const completionParameters: readonly Parameter[] = [
  analyzer("simple", { shown: "always" }),
  searchAnalyzer,
  flag("preserve_separators", true, { shown: "always" }),
  flag("preserve_position_increments", true, { shown: "always" }),
  {
    name: "contexts",
    otherwise: null,
    nullable: true,
    parse(value) {
      checkContexts(value);
      const contexts = (Array.isArray(value) ? value : [value]) as JsonObject[];
      return contexts.map((each) => ({ ...each, type: String(each.type).toUpperCase() }));
    },
  },
  integer("max_input_length", 50, { changes: "free", shown: "always" }),
  meta,
];

export function checkCompletionParameters({ max_input_length: most }: JsonObject): void {
  if (most !== undefined && Number(most) <= 0)
    throw illegalArgument(`[max_input_length] must be > 0 but was [${String(most)}]`);
}
