import { Tallies } from "../frame/tallies.ts";
import type { Source } from "../values/source.ts";
import { addTo, CompensatedSums, emptySum, type Sum } from "./compensated-sum.ts";
import { defineMetric } from "./metric.ts";

/** `min`: the least value. */
export const min = defineMetric(extreme("min", Number.POSITIVE_INFINITY, Math.min));

/** `max`: the greatest value. */
export const max = defineMetric(extreme("max", Number.NEGATIVE_INFINITY, Math.max));

function extreme(type: string, none: number, choose: (a: number, b: number) => number) {
  return {
    type,
    collect(source: Source) {
      const values = source.numbers();
      const found = new Tallies(none);
      return {
        collect(ordinal: number, bucket: number) {
          const count = values.advance(ordinal);
          for (let at = 0; at < count; at++) found.set(bucket, choose(found.get(bucket), values.value(at)));
        },
        state: (bucket: number) => found.get(bucket),
      };
    },
    merge: (states: readonly number[]) => states.reduce((a, b) => choose(a, b), none),
    value: (state: number) => (state === none ? undefined : state),
  };
}

/** `sum`: of all values. */
export const sum = defineMetric<Sum>({
  type: "sum",
  collect(source) {
    const { collect, state } = collectSums(source);
    return { collect, state: (bucket) => state(bucket).sum };
  },
  merge: mergeSums,
  value: ({ sum }) => sum,
});

interface Mean {
  readonly sum: Sum;
  readonly count: number;
}

/** `avg`: the mean of all values. */
export const avg = defineMetric<Mean>({
  type: "avg",
  collect: collectSums,
  merge: (states) => ({
    sum: mergeSums(states.map(({ sum }) => sum)),
    count: states.reduce((total, { count }) => total + count, 0),
  }),
  value: ({ sum, count }) => (count === 0 ? undefined : sum.sum / count),
});

function collectSums(source: Source) {
  const values = source.numbers();
  const sums = new CompensatedSums();
  const counts = new Tallies();
  return {
    collect(ordinal: number, bucket: number) {
      const count = values.advance(ordinal);
      if (count > 0) counts.add(bucket, count);
      for (let at = 0; at < count; at++) sums.add(bucket, values.value(at));
    },
    state: (bucket: number): Mean => ({ sum: sums.get(bucket), count: counts.get(bucket) }),
  };
}

/** Sums of several indices in one. */
export function mergeSums(sums: readonly Sum[]): Sum {
  return sums.reduce((total, { sum }) => addTo(total, sum), emptySum);
}

/** `value_count`: how many values there are. */
export const valueCount = defineMetric<number>({
  type: "value_count",
  takesAll: true,
  isCount: true,
  collect(source) {
    const values = source.kind === "terms" ? source.terms() : source.numbers();
    const counts = new Tallies();
    return {
      collect: (ordinal, bucket) => counts.add(bucket, values.advance(ordinal)),
      state: (bucket) => counts.get(bucket),
    };
  },
  merge: (states) => states.reduce((total, count) => total + count, 0),
  value: (count) => count,
});
