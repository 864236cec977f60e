import { illegalArgument, notImplemented } from "../../../errors.ts";
import type { IndexedField } from "../../columns/columns.ts";
import { fielddataRefusal, lookUpField, noFielddataOfId, kindOfType as searchedKind } from "../../field.ts";
import type { Shard } from "../../shard.ts";

/** How values come: as terms, or as numbers, dates and booleans among them; `other` ones hardly any aggregation reads. */
export type Kind = "numbers" | "terms" | "other";

/** What aggregations see otherwise than queries do. */
const special: Readonly<Record<string, Kind>> = {
  _index: "terms",
  boolean: "numbers",
  date_nanos: "numbers",
};

export function kindOfType(type: string): Kind {
  const kind = special[type] ?? searchedKind(type);
  return kind === undefined || kind === "text" ? "other" : kind;
}

/** True for dates, which are instants in milliseconds whatever they are kept as. */
export function isDate(type: string): boolean {
  return type === "date" || type === "date_nanos";
}

/** A field that can be aggregated on; the metadata fields have no column. */
export interface AggregatedField {
  /** As messages name it: of a flattened field the server sees the keys as one field. */
  readonly name: string;
  readonly type: string;
  readonly indexed: IndexedField | undefined;
}

/** The field at a path; undefined when no document of the index has a value there. */
export function aggregatedField(shard: Shard, path: string): AggregatedField | undefined {
  if (path === "_id") throw noFielddataOfId();
  if (path === "_index") return { name: path, type: path, indexed: undefined };
  const indexed = lookUpField(shard.index.mapping, path, shard.scope);
  if (!indexed) return undefined;
  const { type, key } = indexed.field;
  const refusal = fielddataRefusal(shard, indexed.field, path);
  if (refusal) throw refusal;
  if (type === "completion")
    throw illegalArgument(`Fielddata is not supported on field [${path}] of type [${type}]`);
  if (type === "text") throw notImplemented(`aggregating the words of the text field [${path}]`);
  const name = key === undefined ? path : `${path.slice(0, -key.length - 1)}._keyed`;
  return { name, type, indexed };
}
