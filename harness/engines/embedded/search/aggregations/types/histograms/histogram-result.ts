import { renderDouble } from "../../../render/numbers.ts";
import type { Bucket, Definition, Part, RenderOptions } from "../../frame/aggregation.ts";
import { type BucketOrder, bucketComparator } from "../../frame/order.ts";
import { checkOrderOfResults } from "../../frame/order-path.ts";
import type { ReduceContext } from "../../frame/reduce-context.ts";
import { reduceParts, reduceSeparately } from "../../frame/reduce-parts.ts";
import { renderBucket } from "../../frame/render-parts.ts";
import { asString, type ValueFormat } from "../../values/value-format.ts";

export interface HistogramBucket extends Bucket {
  readonly key: number;
}

/** Buckets in the order of their keys. */
export interface HistogramResult {
  readonly buckets: readonly HistogramBucket[];
  readonly format: ValueFormat;
  /** What goes into buckets that no document is in. */
  readonly emptyParts: readonly Part[];
  readonly steps: Steps;
}

/** How keys follow each other, and how far empty buckets reach. */
export interface Steps {
  round(value: number): number;
  next(key: number): number;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface HistogramOptions {
  readonly minDocCount: number;
  readonly order: readonly BucketOrder[];
  readonly keyed: boolean;
  /** Keys are whole numbers. */
  readonly isDate: boolean;
}

/** Merges the histograms of several indices and fills the gaps. */
function reduceHistogram(
  results: readonly HistogramResult[],
  { minDocCount, order }: HistogramOptions,
  context: ReduceContext,
): HistogramResult {
  const mapped = results.find(({ format }) => format.kind !== "raw") ?? results[0];
  if (!mapped) throw new Error("[embedded] there was no result to reduce");
  const byKey = new Map<number, HistogramBucket[]>();
  for (const { buckets } of results)
    for (const bucket of buckets) {
      const same = byKey.get(bucket.key);
      if (same) same.push(bucket);
      else byKey.set(bucket.key, [bucket]);
    }
  let buckets: HistogramBucket[] = [...byKey]
    .sort(([a], [b]) => a - b)
    .map(([key, same]) => ({
      key,
      docCount: same.reduce((sum, { docCount }) => sum + docCount, 0),
      parts: reduceParts(
        same.map(({ parts }) => parts),
        context,
      ),
    }))
    .filter(({ docCount }) => docCount >= minDocCount);
  context.count(buckets.length);
  if (minDocCount === 0) buckets = withoutGaps(buckets, mapped, context);
  return { ...mapped, buckets: inOrder(buckets, order) };
}

function inOrder(buckets: HistogramBucket[], order: readonly BucketOrder[]): HistogramBucket[] {
  const [first] = order;
  if (first?.path === "_key") return first.descending ? buckets.reverse() : buckets;
  const [one, another] = buckets;
  if (one && another) checkOrderOfResults(order, one.parts);
  return buckets.sort(
    bucketComparator<HistogramBucket>(order, {
      compareKeys: (a, b) => a.key - b.key,
      find: ({ parts }, name) => parts.find((part) => part.name === name),
      discardsNaN: false,
    }),
  );
}

function withoutGaps(
  buckets: readonly HistogramBucket[],
  { steps, emptyParts }: HistogramResult,
  context: ReduceContext,
): HistogramBucket[] {
  const { min, max } = steps;
  const full: HistogramBucket[] = [];
  const parts = reduceSeparately([emptyParts], context);
  const fill = (from: number, passes: (key: number) => boolean) => {
    for (let key = from; passes(key); key = steps.next(key)) {
      context.count(1);
      full.push({ key, docCount: 0, parts });
    }
  };
  const [first] = buckets;
  if (!first) {
    if (min !== undefined && max !== undefined) fill(steps.round(min), (key) => key <= max);
    return full;
  }
  if (min !== undefined) fill(steps.round(min), (key) => key < first.key);
  let last = first;
  for (const bucket of buckets) {
    if (bucket !== first) fill(steps.next(last.key), (key) => key < bucket.key);
    full.push(bucket);
    last = bucket;
  }
  if (max !== undefined) fill(steps.next(last.key), (key) => key <= max);
  return full;
}

/** What both histograms have in common once documents are collected. */
export function histogramShape(
  type: string,
  options: HistogramOptions,
): Omit<Definition<HistogramResult>, "prepare"> {
  return {
    yields: "buckets",
    minDocCount: options.minDocCount,
    reduce: (results, context) => reduceHistogram(results, options, context),
    typeName: () => type,
    render: (result, rendering) => renderHistogram(result, options, rendering),
    buckets: ({ buckets }) => buckets,
    keys: ({ buckets, format }) => buckets.map(({ key }) => keyText(key, options, format)),
  };
}

function keyText(key: number, { isDate }: HistogramOptions, format: ValueFormat): string {
  if (format.kind !== "raw") return format.print(key);
  return isDate ? String(key) : renderDouble(key);
}

function renderHistogram(
  { buckets, format }: HistogramResult,
  options: HistogramOptions,
  rendering: RenderOptions,
): string {
  const { keyed, isDate } = options;
  const shown = buckets.map((bucket) => {
    const { key } = bucket;
    const text = asString("key", key, format);
    const head = `${text === undefined ? "" : `${text},`}"key":${isDate ? key : renderDouble(key)}`;
    const name = keyed ? `${JSON.stringify(keyText(key, options, format))}:` : "";
    return `${name}${renderBucket(head, bucket, rendering)}`;
  });
  return `"buckets":${keyed ? `{${shown.join(",")}}` : `[${shown.join(",")}]`}`;
}
