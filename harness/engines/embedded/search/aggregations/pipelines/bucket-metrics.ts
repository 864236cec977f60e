import { parsingError } from "../../syntax/malformed.ts";
import { readText } from "../../syntax/read.ts";
import { type ObjectTree, type Tree, tokenOf } from "../../syntax/tree.ts";
import type { Bucket, Part, Shape } from "../frame/aggregation.ts";
import type { Computed, PipelineWork } from "../frame/pipeline.ts";
import { emptySum } from "../types/compensated-sum.ts";
import { renderStats, type StatsResult } from "../types/stats.ts";
import { rawFormat, type ValueFormat, valueFormat } from "../values/value-format.ts";
import { numberAt, problemOfSiblingPath, stepsOf } from "./buckets-path.ts";
import { numberResult } from "./number-result.ts";

/** The number of each bucket that has one, and the bucket's key. */
interface Numbered {
  readonly key: string;
  readonly value: number;
}

type Summary = (numbers: readonly Numbered[], format: ValueFormat) => Computed;

/** `max_bucket` and its like: one number from the same number of all buckets of a sibling. */
export const bucketMetrics: Readonly<Record<string, Summary>> = {
  max_bucket: (numbers, format) => extreme(numbers, format, Number.NEGATIVE_INFINITY, (a, b) => a > b),
  min_bucket: (numbers, format) => extreme(numbers, format, Number.POSITIVE_INFINITY, (a, b) => a < b),
  sum_bucket: (numbers, format) => numberResult({ value: sumOf(numbers), format }),
  avg_bucket: (numbers, format) => numberResult({ value: sumOf(numbers) / numbers.length, format }),
  stats_bucket: statsOf,
};

/** Reads such a pipeline. */
export function parseBucketMetric(summary: Summary): (body: ObjectTree, name: string) => PipelineWork {
  return (body, name) => {
    const { path, format, zeros } = readOptions(body, name);
    return {
      problems: ({ siblings }) => problemOfSiblingPath(path, siblings, name),
      run: { kind: "sibling", compute: (parts) => summary(numbersAt(parts, stepsOf(path), zeros), format) },
    };
  };
}

function numbersAt(parts: readonly Part[], [first = "", ...steps]: string[], zeros: boolean): Numbered[] {
  const part = parts.find(({ name }) => name === first);
  if (!part) return [];
  const { shape, result } = part;
  const inside = shape.bucket?.(result);
  if (inside) return numbersAt(inside.parts, steps, zeros);
  const keys = shape.keys?.(result) ?? [];
  return (shape.buckets?.(result) ?? []).flatMap((bucket: Bucket, at) => {
    const value = numberAt(bucket, steps, first);
    if (Number.isNaN(value)) return zeros ? [{ key: keys[at] ?? "", value: 0 }] : [];
    return [{ key: keys[at] ?? "", value }];
  });
}

function extreme(
  numbers: readonly Numbered[],
  format: ValueFormat,
  none: number,
  beats: (a: number, b: number) => boolean,
): Computed {
  let value = none;
  let keys: string[] = [];
  for (const each of numbers)
    if (beats(each.value, value)) {
      value = each.value;
      keys = [each.key];
    } else if (each.value === value) keys.push(each.key);
  return numberResult({ value, format, keys });
}

function sumOf(numbers: readonly Numbered[]): number {
  return numbers.reduce((sum, { value }) => sum + value, 0);
}

const statsShape: Shape<StatsResult> = {
  typeName: () => "stats_bucket",
  render: renderStats,
};

function statsOf(numbers: readonly Numbered[], format: ValueFormat): Computed {
  const values = numbers.map(({ value }) => value);
  const result: StatsResult = {
    count: values.length,
    min: Math.min(...values),
    max: Math.max(...values),
    sum: { ...emptySum, sum: sumOf(numbers) },
    squares: emptySum,
    format,
  };
  return { shape: statsShape as Shape, result };
}

function readOptions(body: ObjectTree, name: string) {
  let path: string | undefined;
  let zeros = false;
  let format = rawFormat;
  for (const { key, value } of body.entries)
    if (key === "buckets_path" && (value.kind === "string" || value.kind === "array"))
      path = value.kind === "array" ? value.items.map(readText)[0] : readText(value);
    else if (key === "gap_policy" && value.kind === "string") zeros = readGapPolicy(value);
    else if (key === "format" && value.kind === "string")
      format = valueFormat("double", undefined, readText(value));
    else throw parsingError(value, `Unexpected token ${tokenOf(value)} [${key}] in [${name}]`);
  if (path === undefined)
    throw parsingError(body, `Missing required field [buckets_path] for aggregation [${name}]`, body.end - 1);
  return { path, format, zeros };
}

/** True when gaps are zeros. */
export function readGapPolicy(tree: Tree): boolean {
  const policy = readText(tree);
  if (["insert_zeros", "skip", "keep_values"].includes(policy)) return policy === "insert_zeros";
  throw parsingError(
    tree,
    `Invalid gap policy: [${policy}], accepted values: [insert_zeros, skip, keep_values]`,
  );
}
