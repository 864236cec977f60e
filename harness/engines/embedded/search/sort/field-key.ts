import { illegalArgument, notImplemented } from "../../errors.ts";
import type { Field } from "../../mapping/field.ts";
import { formatOf } from "../../mapping/types/dates.ts";
import type { IndexedField } from "../columns/columns.ts";
import { fielddataRefusal, kindOf, lookUpField } from "../field.ts";
import { renderDouble, renderFloat } from "../render/numbers.ts";
import type { Shard } from "../shard.ts";
import { queryShardError } from "../shard-error.ts";
import { numberFormat, readNumber } from "../syntax/read.ts";
import type { ScalarTree } from "../syntax/tree.ts";
import { printDate } from "../time/print-date.ts";
import { resolveDate } from "../time/resolve-date.ts";
import { afterValue } from "./after-value.ts";
import type { PreparedKey, SortKey } from "./sort-key.ts";
import type { SortValue } from "./sort-value.ts";

export type SortMode = "min" | "max" | "avg" | "sum";

export interface FieldSort {
  readonly path: string;
  readonly descending: boolean;
  /** `_first`, `_last` or a value that stands in for a missing one. */
  readonly missing: string;
  readonly mode: SortMode;
  readonly unmappedType: string | undefined;
  readonly format: string | undefined;
  /** Milliseconds since the epoch, for date math. */
  readonly now: number;
}

/** Sorts by the values of a field. */
export function fieldKey(sort: FieldSort): SortKey {
  return {
    name: sort.path,
    descending: sort.descending,
    missingFirst: sort.missing === "_first",
    prepare(shard) {
      const indexed = lookUpForSort(shard, sort);
      const type = indexed?.field.type ?? sort.unmappedType ?? "";
      if (indexed) kindOf(indexed.field);
      const refusal = indexed && fielddataRefusal(shard, indexed.field, sort.path);
      if (refusal) throw refusal;
      return type === "keyword" ? keywordKey(shard, sort, indexed) : numberKey(shard, sort, indexed, type);
    },
  };
}

const unmappedTypes = new Set([
  "keyword",
  "long",
  "integer",
  "short",
  "byte",
  "double",
  "float",
  "boolean",
  "date",
]);

function lookUpForSort(shard: Shard, { path, unmappedType }: FieldSort): IndexedField | undefined {
  if (path === "_id")
    throw illegalArgument(
      "Fielddata access on the _id field is disallowed, you can re-enable it by updating the dynamic cluster setting: indices.id_field_data.enabled",
    );
  const indexed = lookUpField(shard.index.mapping, path);
  if (indexed) return indexed;
  if (unmappedType === undefined)
    throw queryShardError(shard, `No mapping found for [${path}] in order to sort on`);
  if (!unmappedTypes.has(unmappedType)) throw illegalArgument(`No mapper found for type [${unmappedType}]`);
  return undefined;
}

function keywordKey(shard: Shard, sort: FieldSort, indexed: IndexedField | undefined): PreparedKey {
  if (sort.mode === "avg" || sort.mode === "sum")
    throw queryShardError(shard, "we only support AVG, MEDIAN and SUM on number based fields");
  const column = indexed && shard.columns.terms(indexed);
  const missing = sort.missing === "_first" || sort.missing === "_last" ? null : sort.missing;
  return {
    reader: () => (ordinal) => {
      const terms = column?.values[ordinal];
      if (terms === undefined) return missing;
      if (typeof terms === "string") return terms;
      return (sort.mode === "min" ? terms[0] : terms.at(-1)) ?? missing;
    },
    parseAfter: ({ kind, literal }) => (kind === "null" ? null : literal),
    render: (value) => JSON.stringify(value),
  };
}

function numberKey(
  shard: Shard,
  sort: FieldSort,
  indexed: IndexedField | undefined,
  type: string,
): PreparedKey {
  const missing = missingNumber(sort);
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
  const column = indexed && shard.columns.numbers(indexed);
  return {
    reader: () => (ordinal) => {
      const values = column?.all(ordinal);
      return values === undefined || values.length === 0 ? missing : reduce(values, sort.mode, type);
    },
    parseAfter,
    render,
  };
}

function missingNumber({ missing, descending }: FieldSort): number {
  if (missing === "_last") return descending ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (missing === "_first") return descending ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const value = Number(missing);
  if (missing.trim() === "" || Number.isNaN(value)) throw numberFormat(missing);
  return value;
}

/** One number for several, ascending. */
function reduce(values: readonly number[], mode: SortMode, type: string): number {
  if (mode === "min") return values[0] ?? 0;
  if (mode === "max") return values.at(-1) ?? 0;
  const sum = values.reduce((total, value) => total + value, 0);
  if (mode === "sum") return sum;
  return isFractional(type) ? sum / values.length : Math.round(sum / values.length);
}

function isFractional(type: string): boolean {
  return type === "double" || type === "float";
}

function parseNumber(
  { kind, literal, ...rest }: ScalarTree,
  type: string,
  field: Field | undefined,
  { format, now }: FieldSort,
): number {
  if (kind === "null") throw notImplemented("null in [search_after] for a field of numbers");
  if (kind === "boolean") return literal === "true" ? 1 : 0;
  if (type === "date" && kind === "string" && field)
    return resolveDate(literal, { format: format ?? formatOf(field), now, rounding: "down", offsetMs: 0 });
  if (literal === "Infinity" || literal === "-Infinity") return Number(literal);
  const value = readNumber({ kind, literal, ...rest });
  if (isFractional(type)) return type === "float" ? Math.fround(value) : value;
  return beyondWhole(value, type) ?? Math.trunc(value);
}

interface WholeLimits {
  readonly bound: number;
  readonly least: string;
  readonly most: string;
}

const longLimits: WholeLimits = {
  bound: 2 ** 63,
  least: "-9223372036854775808",
  most: "9223372036854775807",
};
const integerLimits: WholeLimits = { bound: 2 ** 31 - 1, least: "-2147483648", most: "2147483647" };

function limitsOf(type: string): WholeLimits {
  return type === "integer" || type === "short" || type === "byte" ? integerLimits : longLimits;
}

/** The least and greatest number of a type stand for a missing value, which is infinite here. */
function beyondWhole(value: number, type: string): number | undefined {
  const { bound, least } = limitsOf(type);
  if (value >= bound) return Number.POSITIVE_INFINITY;
  return value <= Number(least) ? Number.NEGATIVE_INFINITY : undefined;
}

function renderNumber(value: number, type: string, format: string | undefined): string {
  if (type === "float") return Number.isFinite(value) ? renderFloat(value) : renderDouble(value);
  if (type === "double") return renderDouble(value);
  if (format !== undefined && type === "date")
    return Number.isFinite(value) ? JSON.stringify(printDate(value, format)) : "null";
  const { least, most } = limitsOf(type);
  if (value === Number.POSITIVE_INFINITY) return most;
  return value === Number.NEGATIVE_INFINITY ? least : String(value);
}
