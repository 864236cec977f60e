import { type AggregationType, defineAggregation } from "../frame/aggregation.ts";
import { readOptions } from "../frame/options.ts";
import { boolean } from "../frame/scalar-options.ts";
import { sourceOf } from "../values/source.ts";
import {
  fieldOptions,
  formatOption,
  requiredSource,
  scriptOption,
  zoneOption,
} from "../values/source-options.ts";
import { isComputable } from "./metric.ts";
import { collectRanges, type RangeResult, rangeShape } from "./ranges/range-result.ts";
import { type GivenRange, rangesOf, rangesOption } from "./ranges/ranges.ts";

const options = {
  ...fieldOptions,
  ...formatOption,
  ...scriptOption,
  keyed: boolean,
  ranges: rangesOption,
};

/** `range`: a bucket for each of several ranges of numbers. */
export const range: AggregationType = {
  acceptsSubs: true,
  parse(body, { name }) {
    const given = readOptions("range", body, options);
    return rangeDefinition("range", name, given, "double");
  },
};

/** `date_range`: the same of dates, which may be given as dates and by date math. */
export const dateRange: AggregationType = {
  acceptsSubs: true,
  parse(body, { name }) {
    const given = readOptions("date_range", body, { ...options, ...zoneOption });
    return rangeDefinition("date_range", name, given, "date");
  },
};

function rangeDefinition(
  type: string,
  name: string,
  given: Parameters<typeof requiredSource>[0] & { keyed?: boolean; ranges?: readonly GivenRange[] },
  fallback: string,
) {
  const asked = requiredSource(given);
  const demand = { type, takes: isComputable, fallback };
  return defineAggregation<RangeResult>({
    ...rangeShape(type, given.keyed ?? false),
    prepare({ shard, now }) {
      const source = sourceOf(shard, asked, demand, now);
      const { format } = source;
      const ranges = rangesOf(
        given.ranges ?? [],
        format,
        // A number is an instant, unless it is a date range's: then it is a date of the format.
        ({ kind, literal }) =>
          kind === "number" && type === "range" ? Number(literal) : format.parse(literal, now),
        name,
      );
      return (subs) => collectRanges(source.numbers(), ranges, format, subs);
    },
  });
}
