import { matchesWildcard } from "../wildcard.ts";
import { isSearchable, leavesAt } from "./field.ts";
import { times } from "./query/boost.ts";
import type { Shard } from "./shard.ts";

/** A field that a query searches, and what its score is multiplied by. */
export interface WeightedField {
  readonly path: string;
  readonly weight: number;
}

/** Reads a field as queries name it: `title`, `title^2`, `t*^0.5`. */
export function parseWeightedField(text: string, weightOf: (text: string) => number): WeightedField {
  const caret = text.indexOf("^");
  if (caret === -1) return { path: text, weight: 1 };
  return { path: text.slice(0, caret), weight: weightOf(text.slice(caret + 1)) };
}

/** Fields by name; of one that is named twice the last weight counts that is not 1. */
export function distinctFields(fields: readonly WeightedField[]): WeightedField[] {
  const byPath = new Map<string, WeightedField>();
  for (const field of fields)
    if (field.weight !== 1 || !byPath.has(field.path)) byPath.set(field.path, field);
  return [...byPath.values()];
}

/**
 * The fields of an index that names and patterns stand for; those that are not mapped are left out. A field
 * that is named several times counts by the product of its weights.
 */
export function resolveFields(shard: Shard, wanted: readonly WeightedField[]): WeightedField[] {
  const { mapping } = shard.index;
  const found = new Map<string, number>();
  const add = (path: string, weight: number) => found.set(path, times(found.get(path) ?? 1, weight));
  for (const { path, weight } of wanted) {
    if (!path.includes("*")) {
      const field = mapping.field(path);
      if (field && !field.properties) add(field.path, weight);
      continue;
    }
    for (const { field } of leavesAt(mapping, "", shard.scope))
      if (isSearchable(field) && matchesWildcard(path, field.path)) add(field.path, weight);
  }
  return [...found].map(([path, weight]) => ({ path, weight }));
}

/** Every field that text can be looked for in. */
export const everyField: readonly WeightedField[] = [{ path: "*", weight: 1 }];
