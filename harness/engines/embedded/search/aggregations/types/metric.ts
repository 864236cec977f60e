import { renderDouble } from "../../render/numbers.ts";
import {
  type AggregationType,
  type Collector,
  defineAggregation,
  type ParseContext,
} from "../frame/aggregation.ts";
import { readOptions } from "../frame/options.ts";
import { kindOfType } from "../values/aggregated-field.ts";
import { type Source, sourceOf } from "../values/source.ts";
import { fieldOptions, formatOption, requiredSource, scriptOption } from "../values/source-options.ts";
import { asString, rawFormat, type ValueFormat } from "../values/value-format.ts";

/** What a metric of one number keeps of an index, and how the answer comes of it. */
export interface SingleMetric<State> {
  readonly type: string;
  /** Takes fields of any type rather than numbers, dates and booleans. */
  readonly takesAll?: true;
  collect(source: Source): { collect(ordinal: number, bucket: number): void; state(bucket: number): State };
  merge(states: readonly State[]): State;
  /** Undefined when there is no value to speak of. */
  value(state: State): number | undefined;
  /** Counts are whole numbers without a format. */
  readonly isCount?: true;
  /** Shows its value by the format although there is none. */
}

interface Result<State> {
  readonly state: State;
  readonly format: ValueFormat;
}

export const metricOptions = { ...fieldOptions, ...formatOption, ...scriptOption };

/** True for fields that metrics can compute with. */
export function isComputable(type: string): boolean {
  return kindOfType(type) === "numbers";
}

/** Defines an aggregation that computes one number from a field. */
export function defineMetric<State>(metric: SingleMetric<State>): AggregationType {
  const demand = {
    type: metric.type,
    takes: metric.takesAll ? () => true : isComputable,
    fallback: metric.takesAll ? "keyword" : "double",
  };
  return {
    acceptsSubs: false,
    parse(body, _context: ParseContext) {
      const options = requiredSource(readOptions(metric.type, body, metricOptions));
      return defineAggregation<Result<State>>({
        yields: "value",
        prepare({ shard, now }) {
          const source = sourceOf(shard, options, demand, now);
          return (): Collector<Result<State>> => {
            const { collect, state } = metric.collect(source);
            return { collect, result: (bucket) => ({ state: state(bucket), format: source.format }) };
          };
        },
        reduce: (results) => ({
          state: metric.merge(results.map(({ state }) => state)),
          format: (results.find(({ format }) => format.kind !== "raw") ?? results[0])?.format ?? rawFormat,
        }),
        typeName: () => metric.type,
        render: ({ state, format }) => renderValue(metric.value(state), metric.isCount ? undefined : format),
        value: ({ state }) => metric.value(state) ?? Number.NaN,
      });
    },
  };
}

function renderValue(value: number | undefined, format: ValueFormat | undefined): string {
  if (value === undefined) return '"value":null';
  if (!format) return `"value":${value}`;
  const shown = asString("value", value, format);
  return `"value":${renderDouble(value)}${shown === undefined ? "" : `,${shown}`}`;
}
