import type { IndexedField } from "../../columns/columns.ts";
import { fielddataRefusal, kindOf, lookUpField } from "../../field.ts";
import type { Shard } from "../../shard.ts";

/** How values come: as numbers, dates and booleans among them, or as terms. */
export type Kind = "numbers" | "terms";

export function kindOfType(type: string): Kind {
  return ["keyword", "ip", "flattened", "text", "_id", "_index"].includes(type) ? "terms" : "numbers";
}

/** A field that can be aggregated on; the metadata fields have no column. */
export interface AggregatedField {
  readonly type: string;
  readonly indexed: IndexedField | undefined;
}

/** The field at a path; undefined when no document of the index has a value there. */
export function aggregatedField(shard: Shard, path: string): AggregatedField | undefined {
  if (path === "_id" || path === "_index") return { type: path, indexed: undefined };
  const indexed = lookUpField(shard.index.mapping, path, shard.scope);
  if (!indexed) return undefined;
  const { type } = indexed.field;
  const refusal = fielddataRefusal(shard, indexed.field, path);
  if (refusal) throw refusal;
  kindOf(indexed.field);
  return { type, indexed };
}
