import { ElasticsearchError } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import type { Complaint, Refusal, Written } from "../complaint.ts";
import type { Field } from "../field.ts";
import { locate } from "../locate.ts";
import { numberFormat } from "../parsing-errors.ts";
import { parserError } from "./complaints.ts";
import { geoException, type Point, parsePointText, requireOnEarth } from "./geo-text.ts";
import { javaDouble } from "./numbers.ts";

interface Found {
  readonly points: readonly Point[];
  /** What is wrong, where in the value, and how it is told. */
  readonly fault?: {
    readonly cause: ElasticsearchError;
    readonly path: readonly number[];
    readonly told: Partial<Refusal> & { readonly at?: "start" | "end" };
  };
}

/** The points of a value of a `geo_point` field, and the first thing that is wrong with it. */
export function readPoints(value: Json, field: Field): Found {
  const { ignore_z_value: ignoresHeight = true } = field.parameters;
  const rules = { field, ignoresHeight: ignoresHeight !== false, isStrict: !field.ignoreMalformed };
  if (Array.isArray(value) && typeof value[0] === "number") return readPair(value, [], rules);
  if (!Array.isArray(value)) return readOne(value, [], rules);
  const points: Point[] = [];
  for (const [at, item] of value.entries()) {
    if (item === null) continue;
    const found = Array.isArray(item) ? readPair(item, [at], rules) : readOne(item, [at], rules);
    if (found.fault) return { points, fault: found.fault };
    points.push(...found.points);
  }
  return { points };
}

interface Rules {
  readonly field: Field;
  readonly ignoresHeight: boolean;
  /** Points have to be on the earth; where malformed ones are ignored, the server takes such as it finds them there. */
  readonly isStrict: boolean;
}

function readOne(value: Json, path: readonly number[], { field, ignoresHeight, isStrict }: Rules): Found {
  try {
    const point = isObject(value) ? readObject(value, ignoresHeight) : readScalar(value, ignoresHeight);
    if (point === undefined) return { points: [] };
    requireHeight(point, ignoresHeight);
    if (isStrict) requireOnEarth(point, ` for ${field.path}`);
    return { points: [point] };
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    return { points: [], fault: { cause, path, told: { preview: null } } };
  }
}

function readScalar(value: Json, ignoresHeight: boolean): Point | undefined {
  if (typeof value !== "string") throw geoException("geo_point expected");
  return parsePointText(value, ignoresHeight);
}

function requireHeight({ height }: Point, ignoresHeight: boolean): void {
  if (height !== undefined && !ignoresHeight) throw heightFound(height);
}

function heightFound(height: number): ElasticsearchError {
  return geoException(
    `Exception parsing coordinates: found Z value [${javaDouble(height)}] but [ignore_z_value] parameter is [false]`,
  );
}

/** `[lon, lat]`, whose numbers are read outside of what ignores malformed values. */
function readPair(
  pair: readonly Json[],
  path: readonly number[],
  { field, ignoresHeight, isStrict }: Rules,
): Found {
  const numbers: number[] = [];
  const fault = (cause: ElasticsearchError, at: number, told: Partial<Refusal> = {}): Found => ({
    points: [],
    fault: { cause, path: [...path, at], told: { bare: true, ...told } },
  });
  for (const [at, item] of pair.entries()) {
    if (at === 3)
      return {
        points: [],
        fault: { cause: geoException("geo_point expected"), path: [...path, at], told: { preview: null } },
      };
    const number = typeof item === "string" ? Number(item === "" ? Number.NaN : item) : item;
    if (typeof number !== "number" || Number.isNaN(number))
      return fault(numberFormat(String(item)), at, { always: true });
    if (at === 2 && !ignoresHeight) return fault(heightFound(number), at);
    numbers.push(number);
  }
  const [lon, lat] = numbers;
  if (lon === undefined || lat === undefined)
    return {
      points: [],
      fault: { cause: geoException("missing"), path, told: { bare: true, always: true, at: "end" } },
    };
  try {
    if (isStrict) requireOnEarth({ lat, lon }, ` for ${field.path}`);
    return { points: [{ lat, lon }] };
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    return { points: [], fault: { cause, path, told: { bare: true, at: "end" } } };
  }
}

const keys = ["lat", "lon", "z", "type", "coordinates"];

function readObject(value: JsonObject, ignoresHeight: boolean): Point | undefined {
  for (const [key, held] of Object.entries(value)) {
    if (!keys.includes(key))
      throw geoException(`field [${key}] not supported - must be one of: lon, lat, z, type, coordinates`);
    if (key === "lat") degrees(held, "latitude");
    if (key === "lon") degrees(held, "longitude");
    if (key === "type" && String(held).toLowerCase() !== "point")
      throw geoException("[type] for geo_point can only be 'Point'");
    if (key === "coordinates") coordinates(held, ignoresHeight);
  }
  const { lat, lon, type, coordinates: pair } = value;
  if (pair !== undefined || type !== undefined) {
    if (pair === undefined) throw geoException("Required [coordinates]");
    if (type === undefined) throw geoException("Required [type]");
    return coordinates(pair, ignoresHeight);
  }
  if (lat === undefined && lon === undefined)
    throw geoException("field must be either lat/lon, geohash string or type/coordinates");
  if (lat === undefined) throw geoException("Required [lat]");
  if (lon === undefined) throw geoException("Required [lon]");
  return { lat: degrees(lat, "latitude"), lon: degrees(lon, "longitude") };
}

function degrees(value: Json, what: "latitude" | "longitude"): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") throw geoException(`${what} must be a number`);
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!Number.isNaN(number)) return number;
  throw geoException(`[${what}] must be a valid double value`, numberFormat(value));
}

function coordinates(value: Json, ignoresHeight: boolean): Point {
  if (!Array.isArray(value)) throw geoException("[coordinates] must be an array");
  const [lon, lat, height] = value;
  if (typeof lon !== "number" || typeof lat !== "number")
    throw geoException("[coordinates] must contain at least two values");
  if (typeof height === "number") requireHeight({ lat, lon, height }, ignoresHeight);
  return { lat, lon };
}

/** The check of a `geo_point` field, arrays as a whole. */
export function checkGeoPoint(value: Json, field: Field): Complaint | undefined {
  const { fault } = readPoints(value, field);
  return fault && ((written) => refusal(written, fault));
}

function refusal(
  written: Written,
  { cause, path, told: { at, ...told } }: NonNullable<Found["fault"]>,
): Refusal {
  const { document, start: base } = written;
  const place = locate(document.subarray(base, written.end), path);
  const [start, end] = [base + place.start, base + place.end];
  if (cause.message === "missing")
    return {
      ...told,
      cause: parserError(
        document,
        end,
        "json_parse_exception",
        "Current token (END_ARRAY) not numeric, can not use numeric value accessors",
      ),
      offset: end - 1,
    };
  const isObjectAt = document[start] === 0x7b;
  return { ...told, cause, offset: at === "end" || isObjectAt ? end - 1 : start };
}
