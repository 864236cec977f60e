import type { SourceFilter } from "../documents/source-filter.ts";
import type { IndexSettings } from "../indices/settings.ts";
import { isObject, type Json } from "../json.ts";
import type { Field } from "./field.ts";
import { everyField } from "./limits.ts";

/** Which part of its documents an index keeps, and which part of that it shows; undefined for all. */
export interface SourceFilters {
  readonly kept: SourceFilter | undefined;
  readonly shown: SourceFilter | undefined;
}

/** The filters that `_source` of a mapping gives, and its vectors. */
export function sourceFilters(
  root: Field,
  options: Json | undefined,
  settings: IndexSettings,
): SourceFilters {
  const { enabled, includes, excludes } = isObject(options) ? options : {};
  if (enabled === false) return { kept: false, shown: false };
  const list = (value: Json | undefined) => (Array.isArray(value) ? value.map(String) : []);
  const kept = { includes: list(includes), excludes: list(excludes) };
  const hidden = settings.boolean("index.mapping.exclude_source_vectors", true) ? vectorPaths(root) : [];
  const shown = { ...kept, excludes: [...kept.excludes, ...hidden] };
  const orNothing = (filter: typeof kept) =>
    filter.includes.length + filter.excludes.length === 0 ? undefined : filter;
  return { kept: orNothing(kept), shown: orNothing(shown) };
}

function vectorPaths(root: Field): string[] {
  return [...everyField(root)]
    .filter(({ field }) => field.type === "dense_vector" || field.type === "sparse_vector")
    .map(({ field }) => field.path);
}
