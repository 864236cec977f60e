import { illegalArgument } from "../../../errors.ts";
import { parsingError } from "../../syntax/malformed.ts";
import { readInteger, readText } from "../../syntax/read.ts";
import { type ObjectTree, tokenOf } from "../../syntax/tree.ts";
import { readOptions } from "../frame/options.ts";
import type { PipelineSurroundings, PipelineWork } from "../frame/pipeline.ts";
import { text } from "../frame/scalar-options.ts";
import { rawFormat, type ValueFormat, valueFormat } from "../values/value-format.ts";
import { readGapPolicy } from "./bucket-metrics.ts";
import { numberAt, stepsOf } from "./buckets-path.ts";
import { numberResult } from "./number-result.ts";

/** `cumulative_sum`: in each bucket of a histogram the sum of a number up to it. */
export function parseCumulativeSum(body: ObjectTree, name: string): PipelineWork {
  const pathOption = {
    takes: ["string", "array"] as const,
    read: (tree: Parameters<typeof readText>[0]) =>
      tree.kind === "array" ? (tree.items.map(readText)[0] ?? "") : readText(tree),
  };
  const { buckets_path: path, format: pattern } = readOptions("cumulative_sum", body, {
    buckets_path: pathOption,
    format: text,
  });
  if (path === undefined) throw illegalArgument("Required [buckets_path]");
  const format = formatOf(pattern);
  return {
    problems: (around) => problemsInHistogram("cumulative_sum", name, path, around),
    run: {
      kind: "parent",
      compute(buckets) {
        const steps = stepsOf(path);
        let sum = 0;
        return buckets.map((bucket) => {
          const value = numberAt(bucket, steps, name);
          if (Number.isFinite(value)) sum += value;
          return numberResult({ value: sum, format });
        });
      },
    },
  };
}

/** `serial_diff`: in each bucket of a histogram how much more a number is than some buckets before. */
export function parseSerialDiff(body: ObjectTree, name: string): PipelineWork {
  const { path, lag, zeros, format } = readSerialDiff(body, name);
  return {
    problems: (around) => problemsInHistogram("serial_diff", name, path, around),
    run: {
      kind: "parent",
      compute(buckets) {
        const steps = stepsOf(path);
        const values = buckets.map((bucket) => {
          const value = numberAt(bucket, steps, name);
          return Number.isNaN(value) && zeros ? 0 : value;
        });
        return values.map((value, at) => {
          const difference = value - (values[at - lag] ?? Number.NaN);
          return Number.isNaN(difference) ? undefined : numberResult({ value: difference, format });
        });
      },
    },
  };
}

function readSerialDiff(body: ObjectTree, name: string) {
  let path: string | undefined;
  let lag = 1;
  let zeros = false;
  let format = rawFormat;
  for (const { key, value } of body.entries)
    if (key === "buckets_path" && (value.kind === "string" || value.kind === "array"))
      path = value.kind === "array" ? value.items.map(readText)[0] : readText(value);
    else if (key === "gap_policy" && value.kind === "string") zeros = readGapPolicy(value);
    else if (key === "format" && value.kind === "string") format = formatOf(readText(value));
    else if (key === "lag" && value.kind === "number") {
      lag = readInteger(value);
      if (lag <= 0)
        throw parsingError(
          value,
          `Lag must be a positive, non-zero integer.  Value supplied was${lag} in [${name}]: [lag].`,
        );
    } else throw parsingError(value, `Unknown key for a ${tokenOf(value)} in [${name}]: [${key}].`);
  if (path === undefined)
    throw parsingError(
      body,
      `Missing required field [buckets_path] for derivative aggregation [${name}]`,
      body.end - 1,
    );
  return { path, lag, zeros, format };
}

function formatOf(pattern: string | undefined): ValueFormat {
  return pattern === undefined ? rawFormat : valueFormat("double", undefined, pattern);
}

function problemsInHistogram(
  type: string,
  name: string,
  path: string,
  { siblings, parent }: PipelineSurroundings,
): string[] {
  const needed = `${type} aggregation [${name}] must have a histogram, date_histogram or auto_date_histogram as parent`;
  if (!parent) return [`${needed} but doesn't have a parent`];
  const { minDocCount } = parent.definition;
  if (minDocCount === undefined) return [needed];
  if (minDocCount > 0 && type === "cumulative_sum")
    return [`parent histogram of ${type} aggregation [${name}] must have min_doc_count of 0`];
  const [first = ""] = path.split(/[>.]/);
  if (first === "_count" || siblings.some((each) => each.name === first)) return [];
  return [`No aggregation found for path [${path}]`];
}
