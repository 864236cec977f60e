import type { Bucket, Collector, Definition } from "../frame/aggregation.ts";
import { reduceBuckets } from "../frame/reduce-parts.ts";
import { renderCount } from "../frame/render-parts.ts";
import type { Subs } from "../frame/subs.ts";
import { Tallies } from "../frame/tallies.ts";

/** What aggregations of one bucket have in common: they differ in the documents that they let in. */
export function singleBucket(type: string): Omit<Definition<Bucket>, "prepare"> {
  return {
    yields: "bucket",
    reduce: reduceBuckets,
    typeName: () => type,
    render: renderCount,
    bucket: (result) => result,
  };
}

/** Collects the documents that pass. */
export function collectBucket(subs: Subs, passes: (ordinal: number) => boolean): Collector<Bucket> {
  const counts = new Tallies();
  return {
    collect(ordinal, bucket) {
      if (!passes(ordinal)) return;
      counts.add(bucket, 1);
      subs.collect(ordinal, bucket);
    },
    result: (bucket) => ({ docCount: counts.get(bucket), parts: subs.parts(bucket) }),
  };
}
