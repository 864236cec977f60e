import { writeExactly } from "../../documents/exact-json.ts";
import { notImplemented } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import { defaultDateFormat } from "../../mapping/types/date-formats.ts";
import { readPoints } from "../../mapping/types/geo-point.ts";
import { renderDouble, renderFloat } from "../render/numbers.ts";
import type { WriteValue } from "./leaf-values.ts";

/** Turns what stands at the path of a field, an object or array included, into values in JSON. */
export type WriteWhole = (node: Json) => string[];

/** How values are shown that are more than a scalar; undefined for types of which each scalar is a value. */
export function wholeWriter(
  field: Field,
  format: string | undefined,
  leafOf: (field: Field, format?: string) => WriteValue,
): WriteWhole | undefined {
  const { type } = field;
  if (type === "geo_point") return points(field, format ?? "geojson");
  if (type.endsWith("_range")) return ranges(field, format, leafOf);
  if (type === "dense_vector")
    return (node) => [node].flat().map((each) => renderFloat(Math.fround(Number(each))));
  if (type === "sparse_vector") return (node) => objects(node).map(weights);
  if (type === "flattened" && field.key === undefined)
    return (node) => objects(node).map((each) => writeExactly(unwrapped(each)));
  return undefined;
}

function objects(node: Json): Json[] {
  return [node].flat().filter(isObject);
}

/** The server shows a member that is a list of one as that one, and leaves out what is empty. */
function unwrapped(node: Json): Json {
  const kept = Object.entries(isObject(node) ? node : {}).map(([key, value]): [string, Json | undefined] => [
    key,
    Array.isArray(value) && value.length < 2 ? value[0] : value,
  ]);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined && value !== null)) as Json;
}

function points(field: Field, format: string): WriteWhole {
  if (format !== "geojson" && format !== "wkt") throw notImplemented(`points in the format [${format}]`);
  return (node) => {
    const { points: found } = readPoints(plain(node), field);
    return found.map(({ lat, lon }) => {
      const [x, y] = [renderDouble(lon), renderDouble(lat)];
      return format === "wkt" ? `"POINT (${x} ${y})"` : `{"coordinates":[${x},${y}],"type":"Point"}`;
    });
  };
}

/** Without the marks of numbers that JavaScript would write in another way. */
function plain(node: Json): Json {
  return JSON.parse(writeExactly(node)) as Json;
}

/** Each bound of a range is shown as a value of the type that it is a range of. */
function ranges(
  field: Field,
  format: string | undefined,
  leafOf: (field: Field, format?: string) => WriteValue,
): WriteWhole {
  const type = field.type.slice(0, -"_range".length);
  const own = field.parameters.format;
  const bound = leafOf({ ...field, type }, format ?? (typeof own === "string" ? own : defaultFormatOf(type)));
  return (node) =>
    [node].flat().flatMap((each) => {
      if (!isObject(each)) return each === null ? [] : [JSON.stringify(each)];
      const members = Object.entries(each).flatMap(([name, value]) => {
        const written = value === null ? undefined : bound(value);
        return written === undefined ? [] : [`${JSON.stringify(name)}:${written}`];
      });
      return [`{${members.join(",")}}`];
    });
}

function defaultFormatOf(type: string): string | undefined {
  return type === "date" ? defaultDateFormat : undefined;
}

function weights(node: Json): string {
  const entries = Object.entries(isObject(node) ? node : {}).map(
    ([name, weight]) => `${JSON.stringify(name)}:${renderFloat(Math.fround(Number(plain(weight))))}`,
  );
  return `{${entries.join(",")}}`;
}
