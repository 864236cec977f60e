import type { Bucket, CollectedPart, Part } from "./aggregation.ts";
import { javaMapOrder } from "./java-map-order.ts";
import type { ReduceContext } from "./reduce-context.ts";

/** Merges the results of the same aggregations in several buckets. The server keeps them in a map while it does. */
export function reduceParts(lists: readonly (readonly Part[])[], context: ReduceContext): Part[] {
  const [first = []] = lists;
  const merged = first.map((part, at) => {
    const { name, meta, shape } = part as CollectedPart;
    const results = lists.map((parts) => parts[at]?.result);
    return { name, meta, shape, result: shape.reduce(results, context) };
  });
  return javaMapOrder(merged, ({ name }) => name, lists.length);
}

/** As `reduceParts`, but what came from one index alone stays in the order of the request. */
export function reduceSeparately(lists: readonly (readonly Part[])[], context: ReduceContext): Part[] {
  const [first = []] = lists;
  if (lists.length !== 1) return reduceParts(lists, context);
  return first.map((part) => {
    const { shape, result } = part as CollectedPart;
    return { ...part, result: shape.reduce([result], context) };
  });
}

/** Merges buckets that mean the same documents of different indices. */
export function reduceBuckets(buckets: readonly Bucket[], context: ReduceContext): Bucket {
  return {
    docCount: buckets.reduce((sum, { docCount }) => sum + docCount, 0),
    parts: reduceParts(
      buckets.map(({ parts }) => parts),
      context,
    ),
  };
}
