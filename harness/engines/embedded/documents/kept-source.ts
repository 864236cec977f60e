import type { Mapping } from "../mapping/mapping.ts";
import { SourceCutter } from "../search/source/filter-source.ts";
import type { SourceFilter } from "./source-filter.ts";

const cutters = new WeakMap<object, SourceCutter>();

/** What an index keeps of a document by the word of its mapping; undefined when it keeps no sources. */
export function keptSource(mapping: Mapping, source: Buffer): Buffer | undefined {
  return cut(mapping.sourceFilters.kept, source);
}

/** What is shown of a document: vectors are kept, and left out. */
export function shownSource(mapping: Mapping, source: Buffer): Buffer | undefined {
  return cut(mapping.sourceFilters.shown, source);
}

function cut(filter: SourceFilter | undefined, source: Buffer): Buffer | undefined {
  if (filter === undefined) return source;
  if (filter === false) return undefined;
  let cutter = cutters.get(filter);
  if (!cutter) {
    cutter = new SourceCutter(filter);
    cutters.set(filter, cutter);
  }
  return Buffer.from(cutter.cut(source));
}
