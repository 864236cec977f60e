import { type Collector, noBucket } from "../../frame/aggregation.ts";
import { KeyedBuckets } from "../../frame/keyed-buckets.ts";
import type { Subs } from "../../frame/subs.ts";
import type { ValueFormat } from "../../values/value-format.ts";
import type { Values } from "../../values/values.ts";
import type { HistogramResult, Steps } from "./histogram-result.ts";

/** Collects documents by the rounded values of a source. */
export function collectHistogram(given: {
  values: Values<number>;
  format: ValueFormat;
  steps: Steps;
  /** False for keys beyond the hard bounds. */
  accepts: (key: number) => boolean;
  subs: Subs;
}): Collector<HistogramResult> {
  const { values, format, steps, accepts, subs } = given;
  const buckets = new KeyedBuckets<number>();
  return {
    collect(ordinal, owner) {
      const count = values.advance(ordinal);
      let previous = Number.NaN;
      for (let at = 0; at < count; at++) {
        const key = steps.round(values.value(at));
        if (key === previous) continue;
        previous = key;
        if (!accepts(key)) continue;
        const bucket = buckets.of(owner, key);
        buckets.count(bucket);
        subs.collect(ordinal, bucket);
      }
    },
    result: (owner) => ({
      format,
      steps,
      emptyParts: subs.parts(noBucket),
      buckets: [...buckets.inside(owner)].map(([key, bucket]) => ({
        key,
        docCount: buckets.docCount(bucket),
        parts: subs.parts(bucket),
      })),
    }),
  };
}
