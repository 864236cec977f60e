import { illegalArgument, notImplemented } from "../../../errors.ts";
import type { Aggregation, Bucket, Definition, Part } from "../frame/aggregation.ts";
import { javaClass, resultClass } from "./java-class.ts";

/** What a `buckets_path` such as `months>sales.avg` names, step by step. */
export function stepsOf(path: string): string[] {
  if (path.includes("[")) throw notImplemented(`the bucket in the [buckets_path] [${path}]`);
  return path.split(">").flatMap((element, at, all) => {
    const dot = element.lastIndexOf(".");
    return dot === -1 || at < all.length - 1 ? [element] : [element.slice(0, dot), element.slice(dot + 1)];
  });
}

/** What is wrong with a path that must lead through an aggregation of several buckets. */
export function problemOfSiblingPath(path: string, siblings: readonly Aggregation[], name: string): string[] {
  const elements = path.split(">").map((element) => element.replace(/\.[^.]*$/, ""));
  if (elements.includes("")) return [`Invalid path [${path}]`];
  const [first = "", ...rest] = elements;
  let at = siblings.find((each) => each.name === first);
  if (!at) return [`No aggregation found for path [${path}]`];
  let many: Aggregation | undefined;
  for (const step of [undefined, ...rest]) {
    if (step === "_count" || step === "_key") break;
    if (step !== undefined) at = at.subs.find((each) => each.name === step);
    if (!at) return [`No aggregation [${step}] found for path [${path}]`];
    if (at.definition.yields === "buckets" && at.type !== "composite") many ??= at;
  }
  if (many) return [];
  return [
    `Unable to find unqualified multi-bucket aggregation in buckets_path. Path must include a multi-bucket aggregation for aggregation [${name}] found :${javaClass(at.type)} for buckets path: ${path}`,
  ];
}

/** The number that a path leads to from a bucket; NaN where there is none. */
export function numberAt(bucket: Bucket, steps: readonly string[], from: string): number {
  const [step, ...rest] = steps;
  if (step === undefined) throw noNumber("Bucket", from);
  if (step === "_count") return bucket.docCount;
  if (step === "_key") throw noNumber("String", step);
  const part = bucket.parts.find(({ name }) => name === step);
  if (!part) throw illegalArgument(`Cannot find an aggregation named [${step}] in [${from}]`);
  const inside = part.shape.bucket?.(part.result);
  if (inside) {
    if (rest.length === 0) throw noNumber(resultClass(part), step);
    return numberAt(inside, rest, step);
  }
  return metricOf(part, rest[0], bucket.docCount);
}

function metricOf(part: Part, metric: string | undefined, docCount: number): number {
  const { name, shape, result } = part;
  const { yields } = shape as Definition;
  if (!shape.value) throw noNumber(resultClass(part), name);
  const asked = metric ?? (Array.isArray(yields) ? name : "value");
  const value = shape.value(result, asked);
  if (value === undefined)
    throw illegalArgument(
      `No enum constant org.elasticsearch.search.aggregations.metrics.${resultClass(part)}.Metrics.${asked}`,
    );
  return docCount === 0 || !Number.isFinite(value) ? Number.NaN : value;
}

function noNumber(seen: string, at: string) {
  return illegalArgument(
    `buckets_path must reference either a number value or a single value numeric metric aggregation, got: [${seen}] at aggregation [${at}]`,
  );
}
