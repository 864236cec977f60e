import { renderDouble } from "../../../render/numbers.ts";
import type { Bucket, Collector, Definition, RenderOptions } from "../../frame/aggregation.ts";
import { reduceBuckets } from "../../frame/reduce-parts.ts";
import { renderBucket } from "../../frame/render-parts.ts";
import type { Subs } from "../../frame/subs.ts";
import { Tallies } from "../../frame/tallies.ts";
import { renderShown, type ValueFormat } from "../../values/value-format.ts";
import type { Values } from "../../values/values.ts";
import type { Range } from "./ranges.ts";

export interface RangeResult {
  readonly ranges: readonly Range[];
  readonly buckets: readonly Bucket[];
  readonly format: ValueFormat;
}

/** What `range` and `date_range` have in common: they differ in how they read the ends. */
export function rangeShape(type: string, keyed: boolean): Omit<Definition<RangeResult>, "prepare"> {
  return {
    yields: "buckets",
    reduce(results, context) {
      const [first] = results;
      if (!first) throw new Error("[embedded] there was no result to reduce");
      context.count(first.ranges.length);
      const buckets = first.ranges.map((_, at) =>
        reduceBuckets(
          results.map((each) => each.buckets[at] as Bucket),
          context,
        ),
      );
      return { ...first, buckets };
    },
    typeName: () => type,
    render: (result, options) => render(result, keyed, options),
    buckets: ({ buckets }) => buckets,
    keys: ({ ranges }) => ranges.map(({ key }) => key),
  };
}

/** Collects documents into each range that one of their values is in. */
export function collectRanges(
  values: Values<number>,
  ranges: readonly Range[],
  format: ValueFormat,
  subs: Subs,
): Collector<RangeResult> {
  const width = ranges.length;
  const counts = new Tallies();
  return {
    collect(ordinal, owner) {
      const count = values.advance(ordinal);
      if (count === 0) return;
      for (let range = 0; range < width; range++) {
        const { from, to } = ranges[range] as Range;
        for (let at = 0; at < count; at++) {
          const value = values.value(at);
          if (value < from || value >= to) continue;
          const bucket = owner * width + range;
          counts.add(bucket, 1);
          subs.collect(ordinal, bucket);
          break;
        }
      }
    },
    result: (owner) => ({
      ranges,
      format,
      buckets: ranges.map((_, range) => ({
        docCount: counts.get(owner * width + range),
        parts: subs.parts(owner * width + range),
      })),
    }),
  };
}

function render({ ranges, buckets, format }: RangeResult, keyed: boolean, options: RenderOptions): string {
  const shown = ranges.map((range, at) => {
    const ends = [...renderEnd("from", range.from, format), ...renderEnd("to", range.to, format)];
    const bucket = buckets[at] as Bucket;
    const key = JSON.stringify(range.key);
    if (keyed) return `${key}:${renderBucket(ends.join(","), bucket, options)}`;
    return renderBucket([`"key":${key}`, ...ends].join(","), bucket, options);
  });
  return `"buckets":${keyed ? `{${shown.join(",")}}` : `[${shown.join(",")}]`}`;
}

function renderEnd(name: string, value: number, format: ValueFormat): string[] {
  if (!Number.isFinite(value)) return [];
  const text = format.kind === "raw" ? [] : [`"${name}_as_string":${renderShown(value, format)}`];
  return [`"${name}":${renderDouble(value)}`, ...text];
}
