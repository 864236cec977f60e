import { ElasticsearchError, illegalArgument, notImplemented } from "../../../errors.ts";
import { renderDouble } from "../../render/numbers.ts";
import { readNumber } from "../../syntax/read.ts";
import type { ArrayTree, ObjectTree } from "../../syntax/tree.ts";
import { type AggregationType, defineAggregation } from "../frame/aggregation.ts";
import { readOptions } from "../frame/options.ts";
import { boolean, number, text } from "../frame/scalar-options.ts";
import { sourceOf } from "../values/source.ts";
import { fieldOptions, formatOption, requiredSource, scriptOption } from "../values/source-options.ts";
import { rawFormat, type ValueFormat } from "../values/value-format.ts";
import { isComputable } from "./metric.ts";

const demand = { type: "percentiles", takes: isComputable, fallback: "double" };
const usualPercents = [1, 5, 25, 50, 75, 95, 99];

interface Sample {
  readonly values: readonly number[];
  readonly format: ValueFormat;
}

/**
 * `percentiles`: what so many per cent of the values are below. The server keeps up to twenty values for each
 * unit of compression, two thousand unless it is told otherwise, and is exact then; beyond it estimates, and this does not.
 */
export const percentiles: AggregationType = {
  acceptsSubs: false,
  parse(body, { name }) {
    const given = readOptions("percentiles", body, {
      ...fieldOptions,
      ...formatOption,
      ...scriptOption,
      keyed: boolean,
      percents: { takes: ["array"], read: (tree) => (tree as ArrayTree).items.map(readNumber) },
      tdigest: {
        takes: ["object"],
        read: (tree) =>
          readOptions("percentiles", tree as ObjectTree, { compression: number, execution_hint: text }),
      },
      hdr: {
        takes: ["object"],
        read() {
          throw notImplemented("[hdr] of a [percentiles] aggregation");
        },
      },
    });
    const percents = checkPercents(given.percents ?? usualPercents, name);
    const keyed = given.keyed ?? true;
    const asked = requiredSource(given);
    return defineAggregation<Sample>({
      yields: percents.map((percent) => String(percent)),
      prepare({ shard, now }) {
        const source = sourceOf(shard, asked, demand, now);
        return () => {
          const values = source.numbers();
          const samples: (number[] | undefined)[] = [];
          return {
            collect(ordinal, bucket) {
              const count = values.advance(ordinal);
              if (count === 0) return;
              let sample = samples[bucket];
              if (!sample) {
                sample = [];
                samples[bucket] = sample;
              }
              for (let at = 0; at < count; at++) sample.push(values.value(at));
            },
            result: (bucket) => ({ values: samples[bucket] ?? [], format: source.format }),
          };
        };
      },
      reduce: (results) => ({
        values: results.flatMap(({ values }) => values).sort((a, b) => a - b),
        format: (results.find(({ format }) => format.kind !== "raw") ?? results[0])?.format ?? rawFormat,
      }),
      typeName: () => "tdigest_percentiles",
      render: (sample) => render(sample, percents, keyed),
      value: ({ values }, metric) =>
        quantile(
          [...values].sort((a, b) => a - b),
          Number(metric) / 100,
        ),
    });
  },
};

function checkPercents(percents: readonly number[], name: string): number[] {
  const failed = (reason: string) =>
    new ElasticsearchError({
      type: "x_content_parse_exception",
      reason: "Failed to build [percentiles] after last required field arrived",
      status: 400,
      causedBy: illegalArgument(reason),
    });
  if (percents.length === 0) throw failed(`[percents] must not be empty: [${name}]`);
  for (const percent of percents)
    if (!(percent >= 0 && percent <= 100))
      throw failed(`percent must be in [0,100], got [${renderDouble(percent)}]: [${name}]`);
  return [...percents].sort((a, b) => a - b);
}

/** The value at a share of a sorted sample; between two it lies between them. */
function quantile(sorted: readonly number[], share: number): number {
  const index = share * (sorted.length - 1);
  const below = Math.floor(index);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (index - below) * (high - low);
}

function render({ values, format }: Sample, percents: readonly number[], keyed: boolean): string {
  const members = percents.map((percent) => {
    const key = renderDouble(percent);
    const value = quantile(values, percent / 100);
    const isNone = Number.isNaN(value);
    const shown = isNone ? "null" : renderDouble(value);
    const text = isNone || format.kind === "raw" ? undefined : JSON.stringify(format.print(value));
    if (keyed) return `"${key}":${shown}${text === undefined ? "" : `,"${key}_as_string":${text}`}`;
    return `{"key":${key},"value":${shown}${text === undefined ? "" : `,"value_as_string":${text}`}}`;
  });
  return `"values":${keyed ? `{${members.join(",")}}` : `[${members.join(",")}]`}`;
}
