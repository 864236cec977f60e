import type { Json, JsonObject } from "../../json.ts";
import type { Capability } from "./capability.ts";

/** The capabilities of the fields of one index. */
export interface IndexCapabilities {
  readonly index: string;
  readonly fields: readonly Capability[];
}

/** Merges what indices say: by field, then by type, telling which index disagrees. */
export function mergeCapabilities(
  indices: readonly IndexCapabilities[],
  includesUnmapped: boolean,
): JsonObject {
  const byName = new Map<string, Map<string, { index: string; field: Capability }[]>>();
  for (const { index, fields } of indices)
    for (const field of fields) {
      const types = byName.get(field.name) ?? new Map<string, { index: string; field: Capability }[]>();
      types.set(field.type, [...(types.get(field.type) ?? []), { index, field }]);
      byName.set(field.name, types);
    }
  const merged: JsonObject = {};
  for (const [name, types] of byName) {
    const mapped = new Set([...types.values()].flat().map(({ index }) => index));
    const unmapped = indices.map(({ index }) => index).filter((index) => !mapped.has(index));
    const showsUnmapped = includesUnmapped && unmapped.length > 0;
    const showsIndices = types.size > 1 || showsUnmapped;
    const shown: JsonObject = {};
    for (const [type, held] of types) shown[type] = ofType(type, held, showsIndices);
    if (showsUnmapped) shown.unmapped = unmappedType(unmapped);
    merged[name] = shown;
  }
  return merged;
}

function ofType(
  type: string,
  held: readonly { readonly index: string; readonly field: Capability }[],
  showsIndices: boolean,
): JsonObject {
  const searchable = held.every(({ field }) => field.searchable);
  const aggregatable = held.every(({ field }) => field.aggregatable);
  const without = (has: (field: Capability) => boolean) =>
    held.filter(({ field }) => !has(field)).map(({ index }) => index);
  const notSearchable = without((field) => field.searchable);
  const notAggregatable = without((field) => field.aggregatable);
  const meta = mergeMeta(held.map(({ field }) => field));
  return {
    type,
    metadata_field: held[0]?.field.isMetadata ?? false,
    searchable,
    aggregatable,
    inference: false,
    ...(showsIndices && { indices: held.map(({ index }) => index) }),
    ...(notSearchable.length > 0 &&
      notSearchable.length < held.length && { non_searchable_indices: notSearchable }),
    ...(notAggregatable.length > 0 &&
      notAggregatable.length < held.length && { non_aggregatable_indices: notAggregatable }),
    ...(Object.keys(meta).length > 0 && { meta }),
  };
}

function unmappedType(indices: string[]): JsonObject {
  const shown = { type: "unmapped", metadata_field: false, searchable: false, aggregatable: false };
  return { ...shown, inference: false, indices };
}

function mergeMeta(fields: readonly Capability[]): JsonObject {
  const merged: Record<string, Json[]> = {};
  for (const { meta } of fields)
    for (const [key, value] of Object.entries(meta)) {
      const values = merged[key] ?? [];
      if (!values.includes(value)) values.push(value);
      merged[key] = values.sort();
    }
  return merged;
}
