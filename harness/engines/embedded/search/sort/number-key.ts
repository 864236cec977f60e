import { illegalArgument } from "../../errors.ts";
import { javaNumber } from "../../mapping/types/numbers.ts";
import type { IndexedField } from "../columns/columns.ts";
import type { Shard } from "../shard.ts";
import { numberFormat } from "../syntax/read.ts";
import type { ScalarTree } from "../syntax/tree.ts";
import { afterValue } from "./after-value.ts";
import type { FieldSort, SortMode } from "./field-key.ts";
import type { Reach } from "./nested-reach.ts";
import { extremes, isFractional, parseNumber, renderNumber } from "./number-text.ts";
import type { PreparedKey } from "./sort-key.ts";
import type { SortValue } from "./sort-value.ts";

/** Sorts by the numbers of a field, taken as those of another type when the sort says so. */
export function numberKey(
  shard: Shard,
  sort: FieldSort,
  indexed: IndexedField | undefined,
  fieldType: string,
  reach?: Reach,
): PreparedKey {
  if (sort.format !== undefined && indexed && fieldType !== "date")
    throw illegalArgument("require a date_time formatter; got [decimal]");
  const type = sort.numericType ?? fieldType;
  const missing = missingNumber(sort, type);
  const render = (value: SortValue) => renderNumber(value as number, type, sort.format);
  const parseAfter = (value: ScalarTree) =>
    afterValue(sort.path, () => parseNumber(value, type, indexed?.field, sort));
  if (indexed && type === "boolean") {
    const column = shard.columns.terms(indexed);
    const number = (term: string | undefined) => (term === "T" ? 1 : 0);
    return {
      reader: () => (ordinal) => {
        const terms = column.values[ordinal];
        if (terms === undefined) return missing;
        return typeof terms === "string" ? number(terms) : reduce(terms.map(number), sort.mode, type);
      },
      parseAfter,
      render,
    };
  }
  const column = indexed && (reach?.shard ?? shard).columns.numbers(indexed);
  const truncates = isFractional(fieldType) && !isFractional(type);
  return {
    reader() {
      const children = reach?.start();
      return (ordinal) => {
        const values = children
          ? children(ordinal)
              .flatMap((child) => column?.all(child) ?? [])
              .sort((a, b) => a - b)
          : column?.all(ordinal);
        if (values === undefined || values.length === 0) return missing;
        return reduce(truncates ? values.map(Math.trunc) : values, sort.mode, type);
      };
    },
    parseAfter,
    render,
  };
}

function missingNumber({ missing, descending }: FieldSort, type: string): number {
  const [least, most] = extremes(type);
  if (missing === "_last") return descending ? least : most;
  if (missing === "_first") return descending ? most : least;
  const value = javaNumber(missing);
  if (value === undefined || Number.isNaN(value)) throw numberFormat(missing);
  return value;
}

/** One number for several, ascending. */
function reduce(values: readonly number[], mode: SortMode, type: string): number {
  if (mode === "min") return values[0] ?? 0;
  if (mode === "max") return values.at(-1) ?? 0;
  if (mode === "median") return median(values, type);
  const sum = values.reduce((total, value) => total + value, 0);
  if (mode === "sum") return sum;
  return isFractional(type) ? sum / values.length : Math.round(sum / values.length);
}

function median(values: readonly number[], type: string): number {
  const middle = Math.floor(values.length / 2);
  const upper = values[middle] ?? 0;
  if (values.length % 2 === 1) return upper;
  const between = ((values[middle - 1] ?? 0) + upper) / 2;
  return isFractional(type) ? between : Math.round(between);
}
