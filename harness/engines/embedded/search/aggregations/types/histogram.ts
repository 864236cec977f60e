import { illegalArgument } from "../../../errors.ts";
import { renderDouble } from "../../render/numbers.ts";
import type { Tree } from "../../syntax/tree.ts";
import { type AggregationType, defineAggregation } from "../frame/aggregation.ts";
import { readOptions } from "../frame/options.ts";
import { byKey, orderOption } from "../frame/order.ts";
import { checkOrder } from "../frame/order-path.ts";
import { atLeast, boolean, number } from "../frame/scalar-options.ts";
import { sourceOf } from "../values/source.ts";
import { fieldOptions, formatOption, requiredSource, scriptOption } from "../values/source-options.ts";
import { collectHistogram } from "./histograms/collect-histogram.ts";
import { doubleBounds } from "./histograms/double-bounds.ts";
import { type HistogramResult, histogramShape, type Steps } from "./histograms/histogram-result.ts";
import { isComputable } from "./metric.ts";

const demand = { type: "histogram", takes: isComputable, fallback: "double", takesRanges: true } as const;

/** `histogram`: buckets of numbers, each as wide as the last. */
export const histogram: AggregationType = {
  acceptsSubs: true,
  parse(body, { name }) {
    const given = readOptions("histogram", body, {
      ...fieldOptions,
      ...formatOption,
      ...scriptOption,
      interval: {
        ...number,
        read(tree: Tree) {
          const interval = number.read(tree);
          if (interval > 0) return interval;
          throw illegalArgument(`[interval] must be >0 for histogram aggregation [${name}]`);
        },
      },
      offset: number,
      order: orderOption,
      keyed: boolean,
      min_doc_count: atLeast(0, "minDocCount", name),
      extended_bounds: doubleBounds,
      hard_bounds: doubleBounds,
    });
    const asked = requiredSource(given);
    const { interval = 0, offset = 0, extended_bounds: extended, hard_bounds: hard } = given;
    const options = {
      minDocCount: given.min_doc_count ?? 0,
      order: given.order ?? [byKey],
      keyed: given.keyed ?? false,
      isDate: false,
    };
    const round = (value: number) => Math.floor((value - offset) / interval) * interval + offset;
    const steps: Steps = {
      round,
      next: (key) => round(key + interval + interval / 2),
      min: extended?.min,
      max: extended?.max,
    };
    return defineAggregation<HistogramResult>({
      ...histogramShape("histogram", options),
      prepare({ shard, now, aggregation }) {
        const source = sourceOf(shard, asked, demand, now);
        if (interval <= 0) throw illegalArgument(`interval must be positive, got: ${renderDouble(interval)}`);
        checkOrder(options.order, aggregation.subs);
        const accepts = (key: number) =>
          (hard?.min === undefined || key - offset >= hard.min) &&
          (hard?.max === undefined || key - offset <= hard.max);
        return (subs) =>
          collectHistogram({ values: source.numbers(), format: source.format, steps, accepts, subs });
      },
    });
  },
};
