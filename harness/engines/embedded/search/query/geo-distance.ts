import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Point } from "../../mapping/types/geo-text.ts";
import { javaDouble } from "../../mapping/types/numbers.ts";
import { queryShardError } from "../shard-error.ts";
import { parsingError } from "../syntax/malformed.ts";
import { numberFormat, readBoolean, readText } from "../syntax/read.ts";
import { readBoost, times } from "./boost.ts";
import { readPoint, searchedPoints, unexpectedField } from "./geo-shared.ts";
import { matchTest, noMatch } from "./matchers.ts";
import type { QueryParser } from "./query.ts";

const metres: Readonly<Record<string, number>> = {
  in: 0.0254,
  inch: 0.0254,
  yd: 0.9144,
  yards: 0.9144,
  ft: 0.3048,
  feet: 0.3048,
  km: 1000,
  kilometers: 1000,
  NM: 1852,
  nmi: 1852,
  nauticalmiles: 1852,
  mm: 0.001,
  millimeters: 0.001,
  cm: 0.01,
  centimeters: 0.01,
  mi: 1609.344,
  miles: 1609.344,
  m: 1,
  meters: 1,
};

const earthRadius = 6_371_008.7714;

/** `geo_distance`: documents that have a point within a distance of another. */
export const parseGeoDistance: QueryParser = (body) => {
  let boost = 1;
  let distance: string | undefined;
  let unit = "m";
  let ignoresUnmapped = false;
  let path: string | undefined;
  let center: Point | undefined;
  for (const { key, value } of body.entries)
    if (key === "distance") distance = readText(value);
    else if (key === "unit") unit = readText(value);
    else if (key === "boost") boost = readBoost(value);
    else if (key === "ignore_unmapped") ignoresUnmapped = readBoolean(value);
    else if (key === "_name" || key === "validation_method") readText(value);
    else if (key === "distance_type") checkDistanceType(readText(value));
    else if (
      path === undefined &&
      (value.kind === "object" || value.kind === "array" || value.kind === "string")
    ) {
      path = key;
      center = readPoint(value);
    } else throw parsingError(value, unexpectedField("geo_distance", key));
  if (distance === undefined)
    throw parsingError(body, "geo_distance requires 'distance' to be specified", body.end - 1);
  if (path === undefined || !center) throw illegalArgument("fieldName must not be null or empty");
  const reach = readDistance(distance, unit);
  if (!(reach > 0)) throw illegalArgument("distance must be greater than zero");
  const [field, middle] = [path, center];
  return {
    prepare(shard, outer) {
      const points = searchedPoints(shard, field, "geo_distance", ignoresUnmapped);
      if (!points) return () => noMatch;
      const wrong = faultOf(middle);
      if (wrong !== undefined)
        throw queryShardError(
          shard,
          "couldn't validate latitude/ longitude values",
          new ElasticsearchError({
            type: "query_validation_exception",
            reason: `Validation Failed: 1: [geo_distance] center point ${wrong};`,
            status: 400,
          }),
        );
      const score = times(outer, boost);
      return () =>
        matchTest((ordinal) => points(ordinal).some((point) => arcDistance(point, middle) <= reach), score);
    },
  };
};

function checkDistanceType(name: string): void {
  if (!/^(?:arc|plane)$/i.test(name)) throw illegalArgument(`No geo distance for [${name}]`);
}

/** A distance in metres; a text says its unit itself, or has the one of the query. */
function readDistance(text: string, unit: string): number {
  const [, number = text, own = unit] =
    /^\s*([+-]?[\d.]+(?:[eE][+-]?\d+)?)\s*([A-Za-z]+)?\s*$/.exec(text) ?? [];
  const factor = metres[own];
  if (factor === undefined) throw illegalArgument(`No distance unit match [${own}]`);
  if (number.trim() === "" || Number.isNaN(Number(number))) throw numberFormat(text);
  return Number(number) * factor;
}

function faultOf({ lat, lon }: Point): string | undefined {
  if (Math.abs(lat) > 90) return `latitude is invalid: ${javaDouble(lat)}`;
  return Math.abs(lon) > 180 ? `longitude is invalid: ${javaDouble(lon)}` : undefined;
}

/** The way over the earth between two points, in metres. */
export function arcDistance(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const part = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(part)));
}
