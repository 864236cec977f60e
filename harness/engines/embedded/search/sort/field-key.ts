import { illegalArgument, notImplemented } from "../../errors.ts";
import type { IndexedField } from "../columns/columns.ts";
import { mappedFields } from "../fetch/mapped-fields.ts";
import { fielddataRefusal, kindOf, lookUpField, noFielddataOfId } from "../field.ts";
import type { Shard } from "../shard.ts";
import { queryShardError } from "../shard-error.ts";
import { addressKey } from "./address-key.ts";
import { keywordKey } from "./keyword-key.ts";
import { metadataKey } from "./metadata-key.ts";
import { nanoKey } from "./nano-key.ts";
import { type NestedSort, nestedReach } from "./nested-reach.ts";
import { numberKey } from "./number-key.ts";
import type { SortKey } from "./sort-key.ts";

export type SortMode = "min" | "max" | "avg" | "sum" | "median";

export interface FieldSort {
  readonly path: string;
  readonly descending: boolean;
  /** `_first`, `_last` or a value that stands in for a missing one. */
  readonly missing: string;
  readonly mode: SortMode;
  readonly unmappedType: string | undefined;
  readonly format: string | undefined;
  /** `long`, `double`, `date` or `date_nanos`: numbers are taken as such. */
  readonly numericType: string | undefined;
  readonly nested: NestedSort | undefined;
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
      const metadata = metadataKey(shard, sort.path);
      if (metadata) return metadata;
      const indexed = lookUpForSort(shard, sort);
      const type = indexed?.field.type ?? sort.unmappedType ?? "";
      const unsortable = unsortableTypes[type];
      if (unsortable) throw illegalArgument(unsortable(sort.path));
      if (type === "date_nanos" && indexed) return nanoKey(shard, sort, indexed);
      if (indexed) kindOf(indexed.field);
      const refusal = indexed && fielddataRefusal(shard, indexed.field, sort.path);
      if (refusal) throw refusal;
      const reach = indexed && nestedReach(shard, sort.nested);
      if (reach && (type === "ip" || type === "boolean" || type === "flattened"))
        throw notImplemented(`a nested sort on a field of type [${type}]`);
      if (type === "ip") return addressKey(shard, sort, indexed);
      const within = reach ? lookUpField(shard.index.mapping, sort.path, sort.nested?.path) : indexed;
      return type === "keyword" || type === "flattened"
        ? keywordKey(shard, sort, within, reach)
        : numberKey(shard, sort, within, type, reach);
    },
  };
}

const noRange = (path: string) => `Sorting by range field [${path}] is not supported`;

const unsortableTypes: Readonly<Record<string, (path: string) => string>> = {
  integer_range: noRange,
  long_range: noRange,
  float_range: noRange,
  double_range: noRange,
  date_range: noRange,
  ip_range: noRange,
  geo_point: () =>
    "can't sort on geo_point or point field without using specific sorting feature, like geo_distance",
};

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
  "ip",
]);

function lookUpForSort(shard: Shard, { path, unmappedType, nested }: FieldSort): IndexedField | undefined {
  if (path === "_id") throw noFielddataOfId();
  if (shard.scope !== undefined && !nested && shard.index.mapping.field(path))
    return lookUpField(shard.index.mapping, path, shard.scope);
  const indexed = lookUpNested(shard, path, nested) ?? lookUpField(shard.index.mapping, path);
  if (indexed) return isReached(shard, indexed, nested) ? indexed : undefined;
  if (unmappedType === undefined)
    throw queryShardError(shard, `No mapping found for [${path}] in order to sort on`);
  if (!unmappedTypes.has(unmappedType)) throw illegalArgument(`No mapper found for type [${unmappedType}]`);
  return undefined;
}

/** The field of a nested object, whose values sort the outer document when the sort says where they are. */
function lookUpNested(shard: Shard, path: string, nested: NestedSort | undefined): IndexedField | undefined {
  const { mapping } = shard.index;
  if (nested && mapping.field(nested.path)?.type !== "nested")
    throw queryShardError(shard, `[nested] failed to find nested object under path [${nested.path}]`);
  const found = mappedFields(mapping).find(({ name }) => name === path);
  if (!found || found.nested.length === 0) return undefined;
  if (!nested)
    throw queryShardError(
      shard,
      `it is mandatory to set the [nested] context on the nested sort field: [${path}].`,
    );
  return { field: found.field, sourcePath: found.sourcePath };
}

/** Outer fields have no values within the objects of a nested one. */
function isReached(shard: Shard, { field }: IndexedField, nested: NestedSort | undefined): boolean {
  return !nested || field.path.startsWith(`${shard.index.mapping.field(nested.path)?.path}.`);
}
