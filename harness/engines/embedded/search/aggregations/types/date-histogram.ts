import { type AggregationType, defineAggregation } from "../frame/aggregation.ts";
import { readOptions } from "../frame/options.ts";
import { byKey, orderOption } from "../frame/order.ts";
import { checkOrder } from "../frame/order-path.ts";
import { atLeast, boolean } from "../frame/scalar-options.ts";
import { sourceOf } from "../values/source.ts";
import {
  fieldOptions,
  formatOption,
  requiredSource,
  scriptOption,
  zoneOption,
} from "../values/source-options.ts";
import { collectHistogram } from "./histograms/collect-histogram.ts";
import { dateBounds, instantsOf, requireInside } from "./histograms/date-bounds.ts";
import { intervalOptions, offsetOption, roundingOf } from "./histograms/date-interval.ts";
import { type HistogramResult, histogramShape, type Steps } from "./histograms/histogram-result.ts";
import { isComputable } from "./metric.ts";

const demand = {
  type: "date_histogram",
  takes: (type: string) => isComputable(type) && type !== "boolean",
  fallback: "date",
  takesRanges: true,
} as const;

/** `date_histogram`: buckets of dates by calendar units or lengths of time. */
export const dateHistogram: AggregationType = {
  acceptsSubs: true,
  parse(body, { name }) {
    const given = readOptions("date_histogram", body, {
      ...fieldOptions,
      ...formatOption,
      ...scriptOption,
      ...zoneOption,
      ...intervalOptions(),
      offset: offsetOption,
      order: orderOption,
      keyed: boolean,
      min_doc_count: atLeast(0, "minDocCount", name),
      extended_bounds: dateBounds,
      hard_bounds: dateBounds,
    });
    const asked = requiredSource(given);
    const options = {
      minDocCount: given.min_doc_count ?? 0,
      order: given.order ?? [byKey],
      keyed: given.keyed ?? false,
      isDate: true,
    };
    return defineAggregation<HistogramResult>({
      ...histogramShape("date_histogram", options),
      prepare({ shard, now, aggregation }) {
        const source = sourceOf(shard, asked, demand, now);
        const interval = given.calendar_interval ?? given.fixed_interval;
        const rounding = roundingOf(interval, given.time_zone, given.offset);
        const extended = instantsOf(given.extended_bounds, source.format, now, name);
        const hard = instantsOf(given.hard_bounds, source.format, now, name);
        requireInside({ extended: given.extended_bounds, hard: given.hard_bounds }, extended, hard);
        checkOrder(options.order, aggregation.subs);
        const steps: Steps = { ...rounding, ...extended };
        const least = hard.min === undefined ? Number.NEGATIVE_INFINITY : rounding.round(hard.min);
        const most = hard.max === undefined ? Number.POSITIVE_INFINITY : rounding.round(hard.max);
        const accepts = (key: number) => key >= least && key < most;
        return (subs) =>
          collectHistogram({ values: source.numbers(), format: source.format, steps, accepts, subs });
      },
    });
  },
};
