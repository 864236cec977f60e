import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { javaDouble } from "../../mapping/types/numbers.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readBoolean, readNumber, readText } from "../syntax/read.ts";
import type { ObjectTree } from "../syntax/tree.ts";
import { readBoost, times } from "./boost.ts";
import { readPoint, searchedPoints, unexpectedField } from "./geo-shared.ts";
import { matchTest, noMatch } from "./matchers.ts";
import type { QueryParser } from "./query.ts";

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `geo_bounding_box`: documents that have a point between two corners. */
export const parseGeoBoundingBox: QueryParser = (body) => {
  let boost = 1;
  let ignoresUnmapped = false;
  let path: string | undefined;
  let box: Box | undefined;
  for (const { key, value } of body.entries)
    if (key === "boost") boost = readBoost(value);
    else if (key === "ignore_unmapped") ignoresUnmapped = readBoolean(value);
    else if (key === "_name" || key === "validation_method" || key === "type") readText(value);
    else if (value.kind === "object" && path === undefined) {
      path = key;
      box = checked(readBox(value));
    } else throw parsingError(value, unexpectedField("geo_bounding_box", key));
  if (path === undefined || !box)
    throw parsingError(
      body,
      "failed to parse [geo_bounding_box] query. bounding box not provided",
      body.end - 1,
    );
  const [field, { top, left, bottom, right }] = [path, box];
  return {
    prepare(shard, outer) {
      const points = searchedPoints(shard, field, "geo_bounding_box", ignoresUnmapped);
      if (!points) return () => noMatch;
      // A box whose left is right of its right reaches over the date line.
      const isBetween = (lon: number) =>
        left <= right ? lon >= left && lon <= right : lon >= left || lon <= right;
      const score = times(outer, boost);
      return () =>
        matchTest(
          (ordinal) => points(ordinal).some(({ lat, lon }) => lat <= top && lat >= bottom && isBetween(lon)),
          score,
        );
    },
  };
};

function readBox(tree: ObjectTree): Box {
  const box = { top: Number.NaN, left: Number.NaN, bottom: Number.NaN, right: Number.NaN };
  for (const { key, value } of tree.entries)
    if (key === "top" || key === "left" || key === "bottom" || key === "right") box[key] = readNumber(value);
    else if (key === "wkt") Object.assign(box, readEnvelope(readText(value)));
    else {
      const corner = /^(top|bottom)_?(left|right)$/i.exec(key);
      if (!corner)
        throw new ElasticsearchError({
          type: "parse_exception",
          reason: `failed to parse [geo_bounding_box] query. [failed to parse bounding box. unexpected field [${key}]]`,
          status: 400,
        });
      const { lat, lon } = readPoint(value);
      box[corner[1]?.toLowerCase() as "top" | "bottom"] = lat;
      box[corner[2]?.toLowerCase() as "left" | "right"] = lon;
    }
  return box;
}

/** `BBOX (left, right, top, bottom)`. */
function readEnvelope(text: string): Box {
  const numbers = /^\s*(?:BBOX|ENVELOPE)\s*\(([^)]*)\)\s*$/i.exec(text)?.[1]?.split(",").map(Number) ?? [];
  const [left = Number.NaN, right = Number.NaN, top = Number.NaN, bottom = Number.NaN] = numbers;
  return { left, right, top, bottom };
}

function checked(box: Box): Box {
  const { top, left, bottom, right } = box;
  for (const [name, value, most] of [
    ["top latitude", top, 90],
    ["left longitude", left, 180],
    ["bottom latitude", bottom, 90],
    ["right longitude", right, 180],
  ] as const)
    if (!(Math.abs(value) <= most))
      throw illegalArgument(`${name} is invalid: ${Number.isNaN(value) ? "NaN" : javaDouble(value)}`);
  if (top < bottom)
    throw illegalArgument(`top is below bottom corner: ${javaDouble(top)} vs. ${javaDouble(bottom)}`);
  return box;
}
