import { ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { javaText, mapperParsing } from "../parsing-errors.ts";
import { dateFormats } from "../types/date-formats.ts";
import { checkDateText, checkNanoText } from "../types/dates.ts";
import { parseIp } from "../types/ip.ts";
import { nullNumber } from "../types/numbers.ts";
import { normalizer } from "./analysis.ts";
import {
  choice,
  coerce,
  dimension,
  docValues,
  eagerOrdinals,
  flag,
  ignoreAbove,
  ignoreMalformed,
  index,
  meta,
  readBoolean,
  similarity,
  splitQueries,
  store,
  text,
} from "./kinds.ts";
import type { Declared, Parameter } from "./parameter.ts";

/** What is not null when nothing is: an optional parameter of a type. */
function nullValue(parse: Parameter["parse"]): Parameter {
  return { name: "null_value", otherwise: null, nullable: true, parse };
}

const script: Parameter = {
  name: "script",
  otherwise: null,
  nullable: true,
  parse: () => {
    throw notImplemented("scripts in mappings");
  },
};
const scripts = [script, choice("on_script_error", "fail", ["fail", "continue"])];

export const keywordParameters: readonly Parameter[] = [
  index,
  docValues,
  store,
  nullValue(javaText),
  eagerOrdinals,
  ignoreAbove(),
  choice("index_options", "docs", ["docs", "freqs"]),
  flag("norms", false, { changes: "off" }),
  similarity,
  normalizer,
  // The real server lets its default follow the normalizer, and a conflict names it too.
  flag("normalizer_skip_store_original_value", false, {
    otherwise: (parameters) => parameters.normalizer !== undefined,
  }),
  splitQueries,
  ...scripts,
  meta,
  dimension,
];

export function numberParameters(type: string): readonly Parameter[] {
  return [
    index,
    docValues,
    store,
    ignoreMalformed,
    coerce,
    nullValue((value) => nullNumber(type, value)),
    ...scripts,
    meta,
    dimension,
    choice("time_series_metric", null, ["gauge", "counter"], { nullable: true }),
  ];
}

/** Refuses what does not go together for a dimension of a time series. */
export function checkDimension(given: JsonObject): void {
  if (given.time_series_dimension !== true) return;
  if (given.doc_values === false)
    throw illegalArgument("Field [time_series_dimension] requires that [doc_values] is true");
  if (given.time_series_metric !== undefined)
    throw illegalArgument(
      "Field [time_series_dimension] cannot be set in conjunction with field [time_series_metric]",
    );
}

export const booleanParameters: readonly Parameter[] = [
  index,
  docValues,
  store,
  nullValue(readBoolean),
  ignoreMalformed,
  ...scripts,
  meta,
  dimension,
];

const locale: Parameter = {
  name: "locale",
  otherwise: "en",
  parse(value) {
    const said = String(value);
    const [language = "", ...rest] = said.split(/[-_]/);
    if (/^([a-z]{2,8})?$/i.test(language)) return [language.toLowerCase(), ...rest].join("_");
    const reason = `Couldn't find 3-letter language code for ${said}`;
    throw illegalArgument(
      `Unknown language: ${said}`,
      new ElasticsearchError({ type: "missing_resource_exception", reason, status: 400 }),
    );
  },
};

/** Parameters of dates, whose default format depends on how fine they are. */
export function dateParameters(defaultFormat: string): readonly Parameter[] {
  return [
    index,
    docValues,
    store,
    text("format", defaultFormat),
    locale,
    nullValue(javaText),
    ignoreMalformed,
    ...scripts,
    meta,
  ];
}

export function checkDateParameters(
  given: JsonObject,
  { name, type }: Declared,
  defaultFormat: string,
): void {
  const format = String(given.format ?? defaultFormat);
  naming("format", name, () => dateFormats(format), illegalArgument);
  const { null_value: nothing } = given;
  if (nothing === undefined) return;
  const check = type === "date_nanos" ? checkNanoText : checkDateText;
  naming("null_value", name, () => check(String(nothing), format), mapperParsing);
}

function naming(
  parameter: string,
  field: string,
  check: () => unknown,
  make: (reason: string, causedBy: ElasticsearchError) => ElasticsearchError,
): void {
  try {
    check();
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
    throw make(`Error parsing [${parameter}] on field [${field}]: ${cause.message}`, cause);
  }
}

export const ipParameters: readonly Parameter[] = [
  index,
  docValues,
  store,
  ignoreMalformed,
  nullValue((value, { name }) => {
    const said = javaText(value);
    naming("null_value", name, () => parseIp(said), mapperParsing);
    return said;
  }),
  ...scripts,
  meta,
  dimension,
];

/** Formats of ranges of dates are checked without naming the field. */
export const dateRangeParameters: readonly Parameter[] = [
  text("format", "strict_date_optional_time||epoch_millis", {
    parse(value) {
      const format = javaText(value);
      dateFormats(format);
      return format;
    },
  }),
  locale,
];
