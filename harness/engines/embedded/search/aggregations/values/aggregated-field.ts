import { illegalArgument } from "../../../errors.ts";
import type { IndexedField } from "../../columns/columns.ts";
import { kindOf, lookUpField } from "../../field.ts";
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

/** Types without values that an aggregation could read. */
const opaque = new Set(["binary"]);

/** The field at a path; undefined when no document of the index has a value there. */
export function aggregatedField(shard: Shard, path: string): AggregatedField | undefined {
  if (path === "_id" || path === "_index") return { type: path, indexed: undefined };
  const indexed = lookUpField(shard.index.mapping, path);
  if (!indexed) return undefined;
  const { type, parameters } = indexed.field;
  if (type === "text" && parameters.fielddata !== true)
    throw illegalArgument(
      `Fielddata is disabled on [${path}] in [${shard.index.name}]. Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [${path}] in order to load field data by uninverting the inverted index. Note that this can use significant memory.`,
    );
  if (opaque.has(type) || parameters.doc_values === false)
    throw illegalArgument(
      `Can't load fielddata on [${path}] because fielddata is unsupported on fields of type [${type}]. Use doc values instead.`,
    );
  kindOf(indexed.field);
  return { type, indexed };
}
