import { illegalArgument } from "../../../../errors.ts";
import { timeValueMs } from "../../../../indices/settings.ts";
import { readText } from "../../../syntax/read.ts";
import type { Tree } from "../../../syntax/tree.ts";
import { utc, type Zone } from "../../../time/zone.ts";
import type { Option } from "../../frame/options.ts";
import {
  type CalendarUnit,
  calendarRounding,
  calendarUnits,
  type DateRounding,
  fixedRounding,
  shifted,
} from "./date-rounding.ts";

/** How long the intervals of a date histogram are. */
export type DateInterval = { readonly unit: CalendarUnit } | { readonly lengthMs: number };

/** `calendar_interval` and `fixed_interval`, of which a histogram may have one. */
export function intervalOptions(): {
  calendar_interval: Option<DateInterval>;
  fixed_interval: Option<DateInterval>;
} {
  let known: string | undefined;
  const exclusive = (name: string, read: (text: string) => DateInterval): Option<DateInterval> => ({
    takes: ["string"],
    read(tree: Tree) {
      const interval = read(readText(tree));
      if (known !== undefined)
        throw illegalArgument(`Cannot use [${name}] with [${known}] configuration option.`);
      known = name;
      return interval;
    },
  });
  return {
    calendar_interval: exclusive("calendar_interval", (text) => {
      const unit = Object.hasOwn(calendarUnits, text) ? calendarUnits[text] : undefined;
      if (unit) return { unit };
      throw illegalArgument(`The supplied interval [${text}] could not be parsed as a calendar interval.`);
    }),
    fixed_interval: exclusive("fixed_interval", (text) => ({
      lengthMs: timeValueMs("date_histogram.fixedInterval", text),
    })),
  };
}

/** `offset`: how much later than usual intervals begin. */
export const offsetOption: Option<number> = {
  takes: ["number", "string"],
  read(tree) {
    const text = readText(tree);
    if (tree.kind === "number") return Number(text);
    const unsigned = text.replace(/^[+-]/, "");
    const offset = timeValueMs("DateHistogramAggregationBuilder.parseOffset", unsigned);
    return text.startsWith("-") ? -offset : offset;
  },
};

/** The rounding that a histogram asks for. */
export function roundingOf(interval: DateInterval | undefined, zone: Zone = utc, offsetMs = 0): DateRounding {
  if (!interval) throw illegalArgument("Invalid interval specified, must be non-null and non-empty");
  if ("unit" in interval) return shifted(calendarRounding(interval.unit, zone), offsetMs);
  if (interval.lengthMs <= 0) throw illegalArgument("Zero or negative time interval not supported");
  return shifted(fixedRounding(interval.lengthMs, zone), offsetMs);
}
