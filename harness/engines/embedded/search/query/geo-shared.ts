import type { Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import { readPoints } from "../../mapping/types/geo-point.ts";
import type { Point } from "../../mapping/types/geo-text.ts";
import { lookUpField } from "../field.ts";
import type { Shard } from "../shard.ts";
import { queryShardError } from "../shard-error.ts";
import { pointColumn } from "../special/points.ts";
import type { Tree } from "../syntax/tree.ts";

/** Points of queries are read as those of documents, but for where on the earth they are. */
const anyPoint = { path: "", parameters: {}, ignoreMalformed: true } as unknown as Field;

/** A point as a query gives it, in any of the forms of a field. */
export function readPoint(tree: Tree): Point {
  const { points, fault } = readPoints(jsonOf(tree), anyPoint);
  if (fault) throw fault.cause;
  return points[0] ?? { lat: 0, lon: 0 };
}

export function jsonOf({ body, start, end }: Tree): Json {
  return JSON.parse(body.toString("utf8", start, end)) as Json;
}

/** The points of the documents of an index; undefined when it has none there and that is to be ignored. */
export function searchedPoints(
  shard: Shard,
  path: string,
  query: string,
  ignoresUnmapped: boolean,
): ((ordinal: number) => readonly Point[]) | undefined {
  const indexed = lookUpField(shard.index.mapping, path, shard.scope);
  if (!indexed) {
    if (ignoresUnmapped) return undefined;
    throw queryShardError(shard, `failed to find geo field [${path}]`);
  }
  const { type } = indexed.field;
  if (type !== "geo_point")
    throw queryShardError(shard, `Field [${path}] is of unsupported type [${type}] for [${query}] query`);
  const column = pointColumn(shard, indexed);
  return (ordinal) => column.all(ordinal);
}

/** Says that a key is none of the query's. */
export function unexpectedField(query: string, key: string): string {
  return `failed to parse [${query}] query. unexpected field [${key}]`;
}
