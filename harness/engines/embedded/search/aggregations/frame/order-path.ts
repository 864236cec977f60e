import { ElasticsearchError, illegalArgument } from "../../../errors.ts";
import type { Aggregation, Bucket, Definition, Part } from "./aggregation.ts";
import type { BucketOrder } from "./order.ts";

/** The path of an order taken apart: `stats>inner.avg`. */
interface Step {
  readonly name: string;
  readonly metric: string | undefined;
}

function stepsOf(path: string): Step[] {
  return path.split(">").map((element) => {
    const bracket = /^(.*)\[(.*)\]$/.exec(element);
    if (bracket) return { name: bracket[1] ?? "", metric: bracket[2] };
    const dot = element.lastIndexOf(".");
    return dot === -1
      ? { name: element, metric: undefined }
      : { name: element.slice(0, dot), metric: element.slice(dot + 1) };
  });
}

function isOwn(path: string): boolean {
  return path === "_key" || path === "_count";
}

/** Refuses an order whose path leads to nothing that buckets could be ordered by. */
export function checkOrder(order: readonly BucketOrder[], subs: readonly Aggregation[]): void {
  for (const { path } of order) {
    if (isOwn(path)) continue;
    const problem = problemOf(stepsOf(path), subs);
    if (problem)
      throw new ElasticsearchError({
        type: "invalid_path",
        reason: `Invalid aggregation order path [${path}]. ${problem}`,
        status: 400,
        causedBy: illegalArgument(problem),
      });
  }
}

const notSingle =
  "Buckets can only be sorted on a sub-aggregator path that is built out of zero or more single-bucket aggregations within the path and a final single-bucket or a metrics aggregation at the path end.";

function problemOf([step, ...rest]: Step[], subs: readonly Aggregation[]): string | undefined {
  if (!step) return undefined;
  const sub = subs.find(({ name }) => name === step.name);
  if (!sub)
    return `The provided aggregation [${step.name}] either does not exist, or is a pipeline aggregation and cannot be used to sort the buckets.`;
  const { yields } = sub.definition;
  if (rest.length > 0) return yields === "bucket" ? problemOf(rest, sub.subs) : notSingle;
  if (yields === "bucket")
    return step.metric === undefined || step.metric === "doc_count" || step.metric === "_count"
      ? undefined
      : `Ordering on a single-bucket aggregation can only be done on its doc_count. Either drop the key (a la "${sub.name}") or change it to "doc_count" (a la "${sub.name}.doc_count") or "key".`;
  if (yields === "value")
    return step.metric === undefined || step.metric === "value"
      ? undefined
      : `Ordering on a single-value metrics aggregation can only be done on its value. Either drop the metric name or change it to "value".`;
  if (yields === "buckets" || yields === "other") return notSingle;
  if (step.metric === undefined)
    return "When ordering on a multi-value metrics aggregation a metric name must be specified.";
  return yields.includes(step.metric)
    ? undefined
    : `Unknown metric name [${step.metric}] on multi-value metrics aggregation [${sub.name}]`;
}

/** The same in the words of the server's last check, when the results of all indices are at hand. */
export function checkOrderOfResults(order: readonly BucketOrder[], parts: readonly Part[]): void {
  for (const { path } of order) {
    const problem = isOwn(path) ? undefined : problemInResults(stepsOf(path), parts);
    if (problem)
      throw illegalArgument(`Invalid aggregation order path [${path}]. ${problem}`, illegalArgument(problem));
  }
}

function problemInResults([step, ...rest]: Step[], parts: readonly Part[]): string | undefined {
  if (!step) return undefined;
  const part = parts.find(({ name }) => name === step.name);
  if (!part) return `Cannot find aggregation named [${step.name}]`;
  const { name, shape, result } = part;
  const { yields } = shape as Definition;
  const bucket = bucketOf(part);
  if (rest.length > 0) {
    if (bucket) return problemInResults(rest, bucket.parts);
    const path = rest.map((each) => `>${each.name}`).join("");
    return `Metrics aggregations cannot have sub-aggregations (at [${path}]`;
  }
  if (bucket)
    return step.metric === undefined || step.metric === "doc_count"
      ? undefined
      : `Unknown value key [${step.metric}] for single-bucket aggregation [${name}]. Either use [doc_count] as key or drop the key all together.`;
  if (yields === "value")
    return step.metric === undefined || step.metric === "value"
      ? undefined
      : `Unknown value key [${step.metric}] for single-value metric aggregation [${name}]. Either use [value] as key or drop the key all together`;
  if (typeof yields === "string") return `Can't sort a [${shape.typeName(result)}] aggregation [${name}]`;
  if (step.metric === undefined)
    return "Missing value key in [null] which refers to a multi-value metric aggregation";
  return yields.includes(step.metric)
    ? undefined
    : `No enum constant org.elasticsearch.search.aggregations.metrics.Internal${javaName(shape.typeName(result))}.Metrics.${step.metric}`;
}

function javaName(type: string): string {
  return type.replace(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Reads what buckets are ordered by from their results; NaN where there is none. */
export function pathReader(path: string): (find: (name: string) => Part | undefined) => number {
  const steps = stepsOf(path);
  return (find) => {
    let part: Part | undefined;
    for (const [at, step] of steps.entries())
      part = at === 0 ? find(step.name) : insideOf(part)?.find(({ name }) => name === step.name);
    return part ? numberOf(part, steps.at(-1)?.metric) : Number.NaN;
  };
}

function insideOf(part: Part | undefined): readonly Part[] | undefined {
  return part && bucketOf(part)?.parts;
}

function bucketOf({ shape, result }: Part): Bucket | undefined {
  return shape.bucket?.(result);
}

function numberOf(part: Part, metric: string | undefined): number {
  const { shape, result } = part;
  return shape.value?.(result, metric ?? "value") ?? bucketOf(part)?.docCount ?? Number.NaN;
}
