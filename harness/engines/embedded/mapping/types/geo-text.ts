import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { javaDouble } from "./numbers.ts";

/** Degrees; `height` when the text gave one. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
  readonly height?: number;
}

export function geoException(reason: string, causedBy?: ElasticsearchError): ElasticsearchError {
  return new ElasticsearchError({
    type: "parse_exception",
    reason,
    status: 400,
    ...(causedBy && { causedBy }),
  });
}

/** The same type, of a parser that is not the server's own. */
function javaFault(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "parse_exception", reason, status: 400, foreign: true });
}

/** A point as text: `lat,lon`, well-known text or a geohash. Undefined for `POINT EMPTY`. */
export function parsePointText(text: string, ignoresHeight: boolean): Point | undefined {
  if (/point/i.test(text)) return wellKnownText(text, ignoresHeight);
  if (text.includes(",")) return commaSeparated(text);
  return geohash(text);
}

function commaSeparated(text: string): Point {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length > 3)
    throw geoException(`failed to parse [${parts[3]}], expected 2 or 3 coordinates but found: [{}]`);
  const [lat, lon, height] = parts.map((part) => (part === "" ? Number.NaN : Number(part)));
  if (Number.isNaN(lat)) throw geoException("latitude must be a number");
  if (Number.isNaN(lon)) throw geoException("longitude must be a number");
  return { lat: lat as number, lon: lon as number, ...(height !== undefined && { height }) };
}

function wellKnownText(text: string, ignoresHeight: boolean): Point | undefined {
  if (/^\s*point\s+empty\s*$/i.test(text)) return undefined;
  const invalid = (causedBy: ElasticsearchError) => geoException("Invalid WKT format", causedBy);
  const inside = /^\s*point\s*(?:z\s*)?\(([^)]*)\)\s*$/i.exec(text)?.[1]?.trim();
  if (inside === undefined)
    throw invalid(geoException(`Unknown geometry type: ${text.split(/[\s(]/)[0]?.toLowerCase()}`));
  const numbers = inside.split(/\s+/);
  const odd = numbers.find((each) => each === "" || Number.isNaN(Number(each)));
  if (odd !== undefined) throw invalid(javaFault(`expected number but found: '${odd === "" ? ")" : odd}'`));
  if (numbers.length < 2) throw invalid(javaFault("expected number but found: ')'"));
  const [lon = 0, lat = 0, height] = numbers.map(Number);
  if (height !== undefined && !ignoresHeight)
    throw invalid(
      illegalArgument(`found Z value [${javaDouble(height)}] but [ignore_z_value] parameter is [false]`),
    );
  if (Math.abs(lat) > 90)
    throw invalid(illegalArgument(`invalid latitude ${javaDouble(lat)}; must be between -90.0 and 90.0`));
  if (Math.abs(lon) > 180)
    throw invalid(illegalArgument(`invalid longitude ${javaDouble(lon)}; must be between -180.0 and 180.0`));
  return { lat, lon };
}

const geohashDigits = "0123456789bcdefghjkmnpqrstuvwxyz";

/** The south-western corner of the cell that a geohash names. */
function geohash(text: string): Point {
  const refuse = (reason: string) => geoException(reason, illegalArgument(reason));
  if (text === "") throw refuse("empty geohash");
  const lat = { low: -90, high: 90 };
  const lon = { low: -180, high: 180 };
  let isLon = true;
  for (const symbol of text) {
    const digit = geohashDigits.indexOf(symbol);
    if (digit === -1) throw refuse(`unsupported symbol [${symbol}] in geohash [${text}]`);
    for (let bit = 16; bit >= 1; bit /= 2) {
      const side = isLon ? lon : lat;
      const middle = (side.low + side.high) / 2;
      if (digit & bit) side.low = middle;
      else side.high = middle;
      isLon = !isLon;
    }
  }
  return { lat: lat.low, lon: lon.low };
}

/** Refuses a point that is not on the earth; `suffix` names the field where the server does. */
export function requireOnEarth({ lat, lon }: Point, suffix: string): void {
  if (Math.abs(lat) > 90) throw illegalArgument(`illegal latitude value [${javaDouble(lat)}]${suffix}`);
  if (Math.abs(lon) > 180) throw illegalArgument(`illegal longitude value [${javaDouble(lon)}]${suffix}`);
}
