import { illegalArgument } from "../../../errors.ts";
import { renderDouble } from "../../render/numbers.ts";
import { type AggregationType, type Definition, defineAggregation } from "../frame/aggregation.ts";
import { readOptions } from "../frame/options.ts";
import { number } from "../frame/scalar-options.ts";
import { Tallies } from "../frame/tallies.ts";
import { type Source, sourceOf } from "../values/source.ts";
import { requiredSource } from "../values/source-options.ts";
import { rawFormat, renderShown, type ValueFormat } from "../values/value-format.ts";
import { CompensatedSums, type Sum } from "./compensated-sum.ts";
import { extendedMembers, extendedMetrics, extendedValue } from "./extended-stats.ts";
import { isComputable, metricOptions } from "./metric.ts";
import { mergeSums } from "./simple-metrics.ts";

/** What `stats` and `extended_stats` know of the values. */
export interface StatsResult {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly sum: Sum;
  readonly squares: Sum;
  readonly format: ValueFormat;
}

const metrics = ["count", "min", "max", "avg", "sum"];

/** `stats`: count, least, greatest, mean and sum of the values. */
export const stats: AggregationType = {
  acceptsSubs: false,
  parse(body) {
    const source = requiredSource(readOptions("stats", body, metricOptions));
    return defineAggregation({
      ...collected("stats", source),
      yields: metrics,
      typeName: () => "stats",
      render: renderStats,
      value: statsValue,
    });
  },
};

/** `extended_stats`: `stats`, variances and deviations. */
export const extendedStats: AggregationType = {
  acceptsSubs: false,
  parse(body, { name }) {
    const given = readOptions("extended_stats", body, {
      ...metricOptions,
      sigma: {
        ...number,
        read(tree) {
          const sigma = number.read(tree);
          if (sigma >= 0) return sigma;
          const shown = Number.isInteger(sigma) ? `${sigma}.0` : String(sigma);
          throw illegalArgument(`[sigma] must be greater than or equal to 0. Found [${shown}] in [${name}]`);
        },
      },
    });
    const { sigma = 2 } = given;
    return defineAggregation({
      ...collected("extended_stats", requiredSource(given)),
      yields: [...metrics, ...extendedMetrics],
      typeName: () => "extended_stats",
      render: (result) => `${renderStats(result)},${extendedMembers(result, sigma)}`,
      value: (result, metric) => statsValue(result, metric) ?? extendedValue(result, metric, sigma),
    });
  },
};

function collected(
  type: string,
  options: ReturnType<typeof requiredSource>,
): Pick<Definition<StatsResult>, "prepare" | "reduce"> {
  const demand = { type, takes: isComputable, fallback: "double" };
  return {
    prepare({ shard, now }) {
      const source = sourceOf(shard, options, demand, now);
      return () => collectStats(source);
    },
    reduce: (results) => ({
      count: results.reduce((total, { count }) => total + count, 0),
      min: Math.min(...results.map(({ min }) => min)),
      max: Math.max(...results.map(({ max }) => max)),
      sum: mergeSums(results.map(({ sum }) => sum)),
      squares: mergeSums(results.map(({ squares }) => squares)),
      format: (results.find(({ format }) => format.kind !== "raw") ?? results[0])?.format ?? rawFormat,
    }),
  };
}

function collectStats(source: Source) {
  const values = source.numbers();
  const counts = new Tallies();
  const least = new Tallies(Number.POSITIVE_INFINITY);
  const most = new Tallies(Number.NEGATIVE_INFINITY);
  const sums = new CompensatedSums();
  const squares = new CompensatedSums();
  return {
    collect(ordinal: number, bucket: number) {
      const count = values.advance(ordinal);
      if (count === 0) return;
      counts.add(bucket, count);
      for (let at = 0; at < count; at++) {
        const value = values.value(at);
        if (value < least.get(bucket)) least.set(bucket, value);
        if (value > most.get(bucket)) most.set(bucket, value);
        sums.add(bucket, value);
        squares.add(bucket, value * value);
      }
    },
    result: (bucket: number): StatsResult => ({
      count: counts.get(bucket),
      min: least.get(bucket),
      max: most.get(bucket),
      sum: sums.get(bucket),
      squares: squares.get(bucket),
      format: source.format,
    }),
  };
}

function statsValue({ count, min, max, sum }: StatsResult, metric: string): number | undefined {
  if (metric === "count") return count;
  if (metric === "min") return min;
  if (metric === "max") return max;
  if (metric === "sum") return sum.sum;
  return metric === "avg" ? sum.sum / count : undefined;
}

/** The members that `stats` shows, of `stats_bucket` too. */
export function renderStats({ count, min, max, sum, format }: StatsResult): string {
  if (count === 0) return `"count":0,"min":null,"max":null,"avg":null,"sum":0.0`;
  const shown: [string, number][] = [
    ["min", min],
    ["max", max],
    ["avg", sum.sum / count],
    ["sum", sum.sum],
  ];
  const members = shown.map(([name, value]) => `"${name}":${renderDouble(value)}`);
  const texts = shown.map(([name, value]) => `"${name}_as_string":${renderShown(value, format)}`);
  return [`"count":${count}`, ...members, ...(format.kind === "raw" ? [] : texts)].join(",");
}
