import { illegalArgument } from "../../errors.ts";
import type { Json } from "../../json.ts";
import { readPoints } from "../../mapping/types/geo-point.ts";
import type { Point } from "../../mapping/types/geo-text.ts";
import type { IndexedField } from "../columns/columns.ts";
import type { Shard } from "../shard.ts";
import type { MakeSpecial } from "./special.ts";
import { ValuesColumn } from "./values-column.ts";

/** The points of the documents of an index. */
export function pointColumn(shard: Shard, indexed: IndexedField): ValuesColumn<Point> {
  const { field } = indexed;
  const { null_value: nothing } = field.parameters;
  return shard.columns.special(
    indexed,
    ValuesColumn<Point>,
    () =>
      new ValuesColumn((value: Json) => {
        const said = value ?? nothing ?? null;
        return said === null ? [] : readPoints(said, field).points.map(onEarth);
      }),
  );
}

/** A point beyond the poles or the date line is where one comes to that goes on. */
function onEarth({ lat, lon }: Point): Point {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
  const wrap = (degrees: number, turn: number) => ((((degrees + turn / 2) % turn) + turn) % turn) - turn / 2;
  const folded = wrap(lat, 360);
  if (Math.abs(folded) <= 90) return { lat: folded, lon: wrap(lon, 360) };
  return { lat: Math.sign(folded) * 180 - folded, lon: wrap(lon + 180, 360) };
}

/** Fields of points on the earth, which only queries for shapes find. */
export const points: MakeSpecial = (shard, indexed) => {
  const { path, type } = indexed.field;
  const column = pointColumn(shard, indexed);
  return {
    exists: () => (ordinal) => column.all(ordinal).length > 0,
    term() {
      throw illegalArgument(
        `Geometry fields do not support exact searching, use dedicated geometry queries instead: [${path}]`,
      );
    },
    range() {
      throw illegalArgument(`Field [${path}] of type [${type}] does not support range queries`);
    },
    match() {
      throw illegalArgument(`Field [${path}] of type [${type}] does not support match queries`);
    },
  };
};
