import type { Aggregation, CollectedPart, Collector } from "./aggregation.ts";

/** The collectors of the aggregations inside one. */
export class Subs {
  readonly #held: readonly { readonly aggregation: Aggregation; readonly collector: Collector }[];

  constructor(held: readonly { aggregation: Aggregation; collector: Collector }[]) {
    this.#held = held;
  }

  collect(ordinal: number, bucket: number): void {
    for (const { collector } of this.#held) collector.collect(ordinal, bucket);
  }

  /** What was found in a bucket. */
  parts(bucket: number): CollectedPart[] {
    return this.#held.map((each) => partOf(each, bucket));
  }

  /** The same of one aggregation alone. */
  part(name: string, bucket: number): CollectedPart | undefined {
    const held = this.#held.find(({ aggregation }) => aggregation.name === name);
    return held && partOf(held, bucket);
  }
}

function partOf(
  { aggregation, collector }: { aggregation: Aggregation; collector: Collector },
  bucket: number,
): CollectedPart {
  const { name, meta, definition } = aggregation;
  return { name, meta, shape: definition, result: collector.result(bucket) };
}
