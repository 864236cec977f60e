import { renderDouble } from "../../render/numbers.ts";
import { printedJson, renderShown } from "../values/value-format.ts";
import type { StatsResult } from "./stats.ts";

/** What orders may name of `extended_stats` beside the metrics of `stats`. */
export const extendedMetrics = [
  "sum_of_squares",
  "variance",
  "variance_population",
  "variance_sampling",
  "std_deviation",
  "std_deviation_population",
  "std_deviation_sampling",
  "std_upper",
  "std_lower",
  "std_upper_population",
  "std_lower_population",
  "std_upper_sampling",
  "std_lower_sampling",
];

interface Spread {
  readonly population: number;
  readonly sampling: number;
}

function variances({ count, sum, squares }: StatsResult): Spread {
  const spread = squares.sum - (sum.sum * sum.sum) / count;
  const population = spread / count;
  const sampling = spread / (count - 1);
  return { population: population < 0 ? 0 : population, sampling: sampling < 0 ? 0 : sampling };
}

/** A metric of an order's path; undefined for one that is not of `extended_stats`. */
export function extendedValue(result: StatsResult, metric: string, sigma: number): number | undefined {
  const all = new Map(
    members(result, sigma).concat(bounds(result, sigma).map(([name, value]) => [`std_${name}`, value])),
  );
  return all.get(metric);
}

type Member = [name: string, value: number];

function members(result: StatsResult, _sigma: number): Member[] {
  const { population, sampling } = variances(result);
  return [
    ["sum_of_squares", result.squares.sum],
    ["variance", population],
    ["variance_population", population],
    ["variance_sampling", sampling],
    ["std_deviation", Math.sqrt(population)],
    ["std_deviation_population", Math.sqrt(population)],
    ["std_deviation_sampling", Math.sqrt(sampling)],
  ];
}

function bounds(result: StatsResult, sigma: number): Member[] {
  const { population, sampling } = variances(result);
  const mean = result.sum.sum / result.count;
  const wide = Math.sqrt(population) * sigma;
  const wider = Math.sqrt(sampling) * sigma;
  return [
    ["upper", mean + wide],
    ["lower", mean - wide],
    ["upper_population", mean + wide],
    ["lower_population", mean - wide],
    ["upper_sampling", mean + wider],
    ["lower_sampling", mean - wider],
  ];
}

/** What `extended_stats` shows after the members of `stats`. */
export function extendedMembers(result: StatsResult, sigma: number): string {
  const { format } = result;
  const isEmpty = result.count === 0;
  const render = (value: number) => (isEmpty ? "null" : renderDouble(value));
  const main = members(result, sigma);
  const around = bounds(result, sigma);
  const list = (each: Member[], suffix: string, show: (value: number) => string) =>
    each.map(([name, value]) => `"${name}${suffix}":${show(value)}`).join(",");
  const shown = `${list(main, "", render)},"std_deviation_bounds":{${list(around, "", render)}}`;
  if (format.kind === "raw" || isEmpty) return shown;
  const asText = (value: number) => printedJson(value, format);
  const [squares, ...rest] = main;
  const variancesShown = list([squares as Member, ...rest.slice(0, 3)], "_as_string", (value) =>
    renderShown(value, format),
  );
  const deviations = list(rest.slice(3), "_as_string", asText);
  return `${shown},${variancesShown},${deviations},"std_deviation_bounds_as_string":{${list(around, "", asText)}}`;
}
