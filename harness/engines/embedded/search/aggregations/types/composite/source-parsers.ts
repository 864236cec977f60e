import { illegalArgument } from "../../../../errors.ts";
import { readText } from "../../../syntax/read.ts";
import type { ObjectTree, Tree } from "../../../syntax/tree.ts";
import { type Option, readOptions } from "../../frame/options.ts";
import { boolean, number, text } from "../../frame/scalar-options.ts";
import { scriptOption, zoneOption } from "../../values/source-options.ts";
import { intervalOptions, offsetOption, roundingOf } from "../histograms/date-interval.ts";
import { type CompositeSource, defineSource } from "./composite-source.ts";

const order: Option<boolean> = {
  takes: ["string"],
  read(tree) {
    const given = readText(tree).toUpperCase();
    if (given === "ASC" || given === "DESC") return given === "DESC";
    throw illegalArgument(`No enum constant org.elasticsearch.search.sort.SortOrder.${given}`);
  },
};

const missingOrder: Option<"first" | "last" | "default"> = {
  takes: ["string"],
  read(tree) {
    const given = readText(tree).toLowerCase();
    if (given === "first" || given === "last" || given === "default") return given;
    throw illegalArgument(
      `No enum constant org.elasticsearch.search.aggregations.bucket.composite.MissingOrder.${given.toUpperCase()}`,
    );
  },
};

const common = {
  field: text,
  missing_bucket: boolean,
  missing_order: missingOrder,
  value_type: text,
  order,
  ...scriptOption,
};

const positive: Option<number> = {
  ...number,
  read(tree: Tree) {
    const interval = number.read(tree);
    if (interval > 0) return interval;
    throw illegalArgument("[interval] must be greater than 0 for [histogram] source");
  },
};

const parsers: Readonly<Record<string, (name: string, body: ObjectTree) => CompositeSource>> = {
  terms(name, body) {
    const given = readOptions("terms", body, common);
    return defineSource(name, given, "terms", undefined, undefined, () => undefined);
  },
  histogram(name, body) {
    const given = readOptions("histogram", body, { ...common, interval: positive });
    const { interval = 0 } = given;
    return defineSource(name, given, "histogram", undefined, undefined, () => ({
      round: (value) => Math.floor(value / interval) * interval,
      isFractional: true,
    }));
  },
  date_histogram(name, body) {
    const given = readOptions("date_histogram", body, {
      ...common,
      ...zoneOption,
      ...intervalOptions(),
      format: text,
      offset: offsetOption,
    });
    return defineSource(name, given, "date_histogram", given.format, given.time_zone, () => ({
      ...roundingOf(given.calendar_interval ?? given.fixed_interval, given.time_zone, given.offset),
      isFractional: false,
    }));
  },
};

/** How a source of the given type is read; undefined for a type that composites do not have. */
export function compositeParser(
  type: string,
): ((name: string, body: ObjectTree) => CompositeSource) | undefined {
  return Object.hasOwn(parsers, type) ? parsers[type] : undefined;
}
